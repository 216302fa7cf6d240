using NodaTime;

namespace PoliteDunning;

/// <summary>The hours of an open day in which a client may be written to, by the client's own clock.</summary>
/// <remarks>Immutable and thread-safe. The default is <see cref="Office"/>.</remarks>
public sealed record ContactHours
{
    private ContactHours(LocalTime opens, LocalTime closes) => (Opens, Closes) = (opens, closes);

    /// <summary>9:00 to 18:00, what professional sources advise for written reminders (docs/escalation.md).</summary>
    public static ContactHours Office { get; } = new(new LocalTime(9, 0), new LocalTime(18, 0));

    /// <summary>The first minute.</summary>
    public LocalTime Opens { get; }

    /// <summary>The first minute after them.</summary>
    public LocalTime Closes { get; }

    /// <summary>Hours of the host's own.</summary>
    /// <param name="opens">The first minute.</param>
    /// <param name="closes">The first minute after them, later on the same day.</param>
    /// <exception cref="ArgumentException">They do not end after they begin.</exception>
    public static ContactHours Of(LocalTime opens, LocalTime closes) =>
        closes > opens
            ? new ContactHours(opens, closes)
            : throw new ArgumentException($"The hours end at {closes:HH:mm}: allowed is a time after {opens:HH:mm}, on the same day.", nameof(closes));

    /// <summary>The hours of a day in a zone; when clocks change in between, the nearest that the day has.</summary>
    internal ContactWindow On(LocalDate day, DateTimeZone zone) =>
        new((day + Opens).InZoneLeniently(zone).ToInstant(), (day + Closes).InZoneLeniently(zone).ToInstant());
}
