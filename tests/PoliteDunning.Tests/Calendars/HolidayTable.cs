using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>The public holidays that an independent implementation gives for 2020 to 2035, and what is known to be wrong with them.</summary>
internal static class HolidayTable
{
    /// <summary>What we hold against the table: the reason is the source that is right, or the doubt because of which we leave the day out.</summary>
    public static readonly IReadOnlyList<Correction> Corrections =
    [
        new("GB-SCT", Missing: day => day == new LocalDate(2026, 6, 15), Reason: "royal proclamation of 4 February 2026"),
        new("IE", Missing: day => day == new LocalDate(2022, 3, 18), Reason: "day of remembrance, designated once by the regulations that also made Saint Brigid's Day"),
        new("CH-VS", Doubtful: day => day is { Month: 5, Day: 1 }, Reason: "1 May is hardly a legal day of the canton"),
        new("CH-VS", Doubtful: day => day == Easter.SundayOf(day.Year).PlusDays(50), Reason: "Whit Monday is hardly a legal day of the canton"),
        new("CH-VS", Doubtful: day => day is { Month: 12, Day: 24 }, Reason: "24 December is hardly a legal day of the canton"),
    ];

    public static IEnumerable<string> Places => Read().Select(row => row.Place).Distinct();

    /// <summary>The table's days of one place as they stand, without Sundays: the Swiss lists name some, and a Sunday is closed anyway.</summary>
    public static SortedSet<LocalDate> DaysOf(string place) => [.. Read().Where(row => row.Place == place).SelectMany(row => row.Days).Where(day => day.DayOfWeek != IsoDayOfWeek.Sunday)];

    private static IEnumerable<(string Place, IEnumerable<LocalDate> Days)> Read([CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "date-holidays-3.37.0.txt"))
        where !line.StartsWith('#')
        let words = line.Split(' ')
        select (words[0], words.Skip(2).Select(day => LocalDatePattern.Iso.Parse($"{words[1]}-{day}").Value));

    internal sealed record Correction(string Place, string Reason, Func<LocalDate, bool>? Missing = null, Func<LocalDate, bool>? Doubtful = null);
}
