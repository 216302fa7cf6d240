using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>French dates: the first is <c>1er</c>, articles are never elided before a number, day and month stay together.</summary>
internal sealed class FrenchDates : DateWords
{
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    public override string Day(LocalDate date, bool year)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(date.Day == 1 ? "er" : "")}{Spaces.NoBreak}{Months[date.Month - 1]}");
        return year ? string.Create(CultureInfo.InvariantCulture, $"{day} {date.Year}") : day;
    }

    public override string Weekday(LocalDate date, bool year) => $"{Weekdays[(int)date.DayOfWeek - 1]} {Day(date, year)}";

    public override string On(LocalDate date, bool year) => "le " + Day(date, year);

    public override string OnWeekday(LocalDate date, bool year) => "le " + Weekday(date, year);

    public override string Of(LocalDate date, bool year) => "du " + Day(date, year);

    public override string Since(LocalDate date, bool year) => "depuis le " + Day(date, year);

    public override string By(LocalDate date, bool year) => "au plus tard le " + Weekday(date, year);

    public override string Named(LocalDate date, bool year) => On(date, year);

    public override string OnDays(IReadOnlyList<LocalDate> dates, bool year) =>
        dates.Count < 2 ? string.Concat(dates.Select(date => On(date, year))) : "les " + List([.. dates.Select((date, i) => Day(date, year && SaysYear(dates, i)))], " et ");

    public override string LetterDate(LocalDate date) => "Le " + Day(date, year: true);
}
