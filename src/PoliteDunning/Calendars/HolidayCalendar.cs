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

    // Asking only for days that the library reckons with also keeps what is remembered small.
    public bool Contains(LocalDate day) => rules.Count > 0 && day >= DateRange.First && day <= DateRange.Last && years.GetOrAdd(day.Year, In).Contains(day);

    /// <summary>All public holidays of a year, those that fall on a weekend too.</summary>
    public HashSet<LocalDate> In(int year)
    {
        var all = rules.Select(rule => (Day: rule.In(year), rule.HasSubstitute)).Where(found => found.Day is not null).Select(found => (Day: found.Day!.Value, found.HasSubstitute)).ToList();
        var days = all.Select(found => found.Day).ToHashSet();

        // In order of the calendar: of two that fall on one weekend, the earlier takes the first weekday after it.
        foreach (var (day, _) in all.Where(found => found.HasSubstitute && found.Day.DayOfWeek >= IsoDayOfWeek.Saturday).OrderBy(found => found.Day))
        {
            var instead = day.Next(IsoDayOfWeek.Monday);
            while (days.Contains(instead))
                instead = instead.PlusDays(1);
            days.Add(instead);
        }
        return days;
    }
}
