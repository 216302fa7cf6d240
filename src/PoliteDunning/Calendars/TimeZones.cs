using System.Collections.Frozen;
using NodaTime;

namespace PoliteDunning;

/// <summary>The zone of a client of whom only the country is known. Source: IANA time zone database, zone1970.tab.</summary>
internal static class TimeZones
{
    // Countries with one zone (overseas parts left out): a country with several has none here.
    private static readonly FrozenDictionary<string, string> OnlyZones = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FR"] = "Europe/Paris", ["MC"] = "Europe/Paris", ["IT"] = "Europe/Rome", ["SM"] = "Europe/Rome", ["VA"] = "Europe/Rome", ["BE"] = "Europe/Brussels",
        ["LU"] = "Europe/Luxembourg", ["CH"] = "Europe/Zurich", ["LI"] = "Europe/Zurich", ["GB"] = "Europe/London", ["IE"] = "Europe/Dublin", ["DE"] = "Europe/Berlin",
        ["AT"] = "Europe/Vienna", ["NL"] = "Europe/Amsterdam", ["ES"] = "Europe/Madrid", ["PT"] = "Europe/Lisbon", ["DK"] = "Europe/Copenhagen", ["SE"] = "Europe/Stockholm",
        ["NO"] = "Europe/Oslo", ["FI"] = "Europe/Helsinki", ["PL"] = "Europe/Warsaw", ["CZ"] = "Europe/Prague", ["HR"] = "Europe/Zagreb", ["SI"] = "Europe/Ljubljana",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The client's zone, else that of the first country that has only one, else UTC.</summary>
    public static DateTimeZone Of(string? zone, params ReadOnlySpan<string?> countries)
    {
        if (zone is not null)
            return DateTimeZoneProviders.Tzdb[zone];
        foreach (var country in countries)
        {
            if (country is not null && OnlyZones.TryGetValue(country, out var id))
                return DateTimeZoneProviders.Tzdb[id];
        }
        return DateTimeZone.Utc;
    }
}
