using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>Days on which a host writes to no client: one day, a stretch of days, or a season of every year.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ClosedSeason
{
    private const int DaysOfYear = 366;

    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly (AnnualDate From, AnnualDate To)? yearly;

    private ClosedSeason(string? name, LocalDate first, LocalDate last, (AnnualDate From, AnnualDate To)? yearly = null) =>
        (Name, this.first, this.last, this.yearly) = (name, first, last, yearly);

    /// <summary>From Christmas Eve to New Year's Day, every year: 24 December to 1 January.</summary>
    public static ClosedSeason YearEnd { get; } = EveryYear(new AnnualDate(12, 24), new AnnualDate(1, 1), "year-end");

    /// <summary>The middle of August, when most Italian firms are closed, every year: 10 to 20 August, the days around Ferragosto (15 August). No law fixes it.</summary>
    public static ClosedSeason ItalianMidAugust { get; } = EveryYear(new AnnualDate(8, 10), new AnnualDate(8, 20), "ferragosto");

    /// <summary>What the host calls it, e.g. <c>summer break</c>; or null. It changes no answer.</summary>
    public string? Name { get; }

    internal bool IsYearly => yearly is not null;

    /// <summary>One day.</summary>
    /// <param name="day">The day, from 1900-01-01 to 2199-12-31.</param>
    /// <param name="name">What the host calls it; or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in that range.</exception>
    public static ClosedSeason On(LocalDate day, string? name = null) => Between(day, day, name);

    /// <summary>A stretch of days, once.</summary>
    /// <param name="first">The first closed day, from 1900-01-01 to 2199-12-31.</param>
    /// <param name="last">The last closed day, itself closed: <paramref name="first"/> or later, at most 366 days in all.</param>
    /// <param name="name">What the host calls it; or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is not in that range.</exception>
    /// <exception cref="ArgumentException">It ends before it begins, or closes more than 366 days.</exception>
    public static ClosedSeason Between(LocalDate first, LocalDate last, string? name = null)
    {
        CheckRange(first, nameof(first));
        CheckRange(last, nameof(last));
        if (last < first)
            throw new ArgumentException($"{nameof(last)} is {Shown(last)}: allowed is {Shown(first)}, the first closed day, or later.", nameof(last));
        if (last > first.PlusDays(DaysOfYear - 1))
            throw new ArgumentException($"{nameof(last)} is {Shown(last)}: allowed is at most {DaysOfYear} days from {Shown(first)}, or no day would be left to write.", nameof(last));
        return new ClosedSeason(name, first, last);
    }

    /// <summary>The same days every year. A season that ends earlier in the year than it begins goes on over New Year.</summary>
    /// <param name="first">The first closed day.</param>
    /// <param name="last">The last closed day, itself closed.</param>
    /// <param name="name">What the host calls it; or null.</param>
    /// <exception cref="ArgumentException">It leaves less than 30 days of the year to write.</exception>
    public static ClosedSeason EveryYear(AnnualDate first, AnnualDate last, string? name = null)
    {
        var season = new ClosedSeason(name, default, default, (first, last));
        OpenStretch.Check([season], nameof(last));
        return season;
    }

    /// <summary>Whether the day is closed.</summary>
    /// <param name="day">The day asked about.</param>
    public bool Contains(LocalDate day)
    {
        if (yearly is not var (from, to))
            return day >= first && day <= last;
        // Compared by month and day, so that 29 February is simply skipped in common years.
        var annual = new AnnualDate(day.Month, day.Day);
        return from <= to ? annual >= from && annual <= to : annual >= from || annual <= to;
    }

    private static void CheckRange(LocalDate day, string parameter)
    {
        if (day.Calendar != CalendarSystem.Iso || day < DateRange.First || day > DateRange.Last)
            throw new ArgumentOutOfRangeException(parameter, $"{parameter} is {Shown(day)}: allowed is a day from {Shown(DateRange.First)} to {Shown(DateRange.Last)}.");
    }

    private static string Shown(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));
}
