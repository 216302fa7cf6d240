using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>The public holidays of one country, and of those subdivisions that have others.</summary>
internal sealed class CountryHolidays(HolidayRule[] own, params (string Code, HolidayRule[] Rules)[] subdivisions)
{
    private readonly HolidayCalendar own = new(own);

    private readonly FrozenDictionary<string, HolidayCalendar> subdivisions = subdivisions.ToFrozenDictionary(s => s.Code, s => new HolidayCalendar(s.Rules), StringComparer.Ordinal);

    /// <summary>The calendar of a subdivision; without one, or with one that has no days of its own in the table, the country's.</summary>
    public HolidayCalendar Of(string? subdivision) => subdivision is not null && subdivisions.TryGetValue(subdivision, out var calendar) ? calendar : own;
}
