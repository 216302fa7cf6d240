using System.Collections.Frozen;
using NodaTime;

namespace PoliteDunning;

/// <summary>The public holidays of the countries the library knows, by rule, for the years 1900 to 2199.</summary>
/// <remarks>
/// The rules are today's, with the changes since 2019: earlier years are reckoned by them too. To add a country, write its table
/// in <c>Holidays</c> and name it here. Thread-safe.
/// </remarks>
internal static class PublicHolidays
{
    private static readonly FrozenDictionary<string, CountryHolidays> Countries = new Dictionary<string, CountryHolidays>(StringComparer.Ordinal)
    {
        ["BE"] = Belgium.Holidays,
        ["CH"] = Switzerland.Holidays,
        ["FR"] = France.Holidays,
        ["GB"] = UnitedKingdom.Holidays,
        ["IE"] = Ireland.Holidays,
        ["IT"] = Italy.Holidays,
        ["LU"] = Luxembourg.Holidays,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the holidays of this country (ISO 3166-1 alpha-2 in capitals) are known.</summary>
    public static bool IsKnown(string country) => Countries.ContainsKey(country);

    /// <summary>Whether the day is a public holiday there. Where the country is not known there are none.</summary>
    public static bool IsHoliday(Place place, LocalDate day) => Of(place).Contains(day);

    /// <summary>The holidays of a place, to ask about many days.</summary>
    public static HolidayCalendar Of(Place place) => Countries.TryGetValue(place.Country, out var country) ? country.Of(place.Subdivision) : HolidayCalendar.None;
}
