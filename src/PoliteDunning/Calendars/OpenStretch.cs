using NodaTime;

namespace PoliteDunning;

/// <summary>The check that a host's yearly seasons leave time to write: without it, the search for an open day might never end.</summary>
internal static class OpenStretch
{
    private const int Required = 30;

    // A leap year, with the days of the next one, so that a stretch over New Year counts as one.
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly int Days = 2 * 366;

    /// <exception cref="ArgumentException">The yearly seasons together leave no 30 days in a row.</exception>
    public static void Check(IReadOnlyList<ClosedSeason> seasons, string parameter)
    {
        var yearly = seasons.Where(season => season.IsYearly).ToList();
        if (yearly.Count == 0)
            return;

        var stretch = 0;
        for (var day = Start; day < Start.PlusDays(Days); day = day.PlusDays(1))
        {
            stretch = yearly.Exists(season => season.Contains(day)) ? 0 : stretch + 1;
            if (stretch == Required)
                return;
        }
        throw new ArgumentException($"The days closed every year leave no time to write: allowed is what leaves at least {Required} days in a row open.", parameter);
    }
}
