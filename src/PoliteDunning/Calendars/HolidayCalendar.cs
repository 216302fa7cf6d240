using System.Collections.Concurrent;
using NodaTime;

namespace PoliteDunning;

/// <summary>The public holidays of one place: its rules, and the days they give, worked out once for each year that is asked about.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class HolidayCalendar(IReadOnlyList<HolidayRule> rules)
{
    private readonly ConcurrentDictionary<int, HashSet<LocalDate>> years = [];

    /// <summary>No public holidays: what is left where the country is not known.</summary>
    public static HolidayCalendar None { get; } = new([]);

    // Answering only for days that the library reckons with also keeps what is remembered small.
    public bool Contains(LocalDate day) => day >= DateRange.First && day <= DateRange.Last && years.GetOrAdd(day.Year, In).Contains(day);

    /// <summary>All public holidays of a year, those that fall on a weekend too.</summary>
    public HashSet<LocalDate> In(int year)
    {
        var days = DaysOf(rules, year).ToHashSet();

        // In order of the calendar: of two that fall on one weekend, the earlier takes the first weekday after it.
        foreach (var day in DaysOf(rules.Where(rule => rule.HasSubstitute), year).Where(day => day.DayOfWeek >= IsoDayOfWeek.Saturday).Order())
        {
            var instead = day.Next(IsoDayOfWeek.Monday);
            while (days.Contains(instead))
                instead = instead.PlusDays(1);
            days.Add(instead);
        }
        return days;
    }

    private static IEnumerable<LocalDate> DaysOf(IEnumerable<HolidayRule> rules, int year) => rules.Select(rule => rule.In(year)).OfType<LocalDate>();
}
