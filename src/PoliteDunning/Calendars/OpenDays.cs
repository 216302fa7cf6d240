using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>The days on which one may write to one client: no weekend, no public holiday where the client is, no day that the host has closed.</summary>
/// <remarks>Immutable and thread-safe; cheap to make and to ask. Business days are the same days.</remarks>
internal sealed class OpenDays
{
    // The yearly seasons leave a month of every year, so only single closed stretches that fill all these months for years get here.
    private const int SearchLimit = 1000;

    private readonly HolidayCalendar holidays;
    private readonly ClosedSeason[] closed;

    /// <param name="place">Where the client is; null when that is not known, and then only weekends and closed days count.</param>
    /// <param name="closed">The host's own closed days.</param>
    /// <exception cref="ArgumentException">The days closed every year leave less than 30 days in a row.</exception>
    public OpenDays(Place? place, IReadOnlyList<ClosedSeason> closed)
    {
        OpenStretch.Check(closed, nameof(closed));
        Place = place;
        PlaceIsKnown = place is not null && PublicHolidays.IsKnown(place.Country);
        holidays = place is null ? HolidayCalendar.None : PublicHolidays.Of(place);
        this.closed = [.. closed];
    }

    public Place? Place { get; }

    /// <summary>Whether the public holidays of the place are known. Where they are not, only weekends and closed days count.</summary>
    public bool PlaceIsKnown { get; }

    public bool IsOpen(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(day) && !Array.Exists(closed, season => season.Contains(day));

    /// <summary>The first open day from this one on, itself included.</summary>
    /// <exception cref="InvalidOperationException">The host's closed days leave none in about three years.</exception>
    public LocalDate OnOrAfter(LocalDate day) => Search(day, +1);

    /// <summary>The last open day up to this one, itself included.</summary>
    /// <exception cref="InvalidOperationException">The host's closed days leave none in about three years.</exception>
    public LocalDate OnOrBefore(LocalDate day) => Search(day, -1);

    /// <summary>The day that many open days after this one, or before it when negative. This day does not count, open or not; 0 is the day itself.</summary>
    /// <exception cref="InvalidOperationException">The host's closed days leave none in about three years.</exception>
    public LocalDate AddBusinessDays(LocalDate day, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0; left--)
            day = Search(day.PlusDays(step), step);
        return day;
    }

    private LocalDate Search(LocalDate start, int step)
    {
        var day = start;
        for (var tried = 0; tried < SearchLimit; tried++, day = day.PlusDays(step))
        {
            if (IsOpen(day))
                return day;
        }
        throw new InvalidOperationException($"No open day within {SearchLimit} days of {LocalDatePattern.Iso.Format(start)}: the closed seasons leave none.");
    }
}
