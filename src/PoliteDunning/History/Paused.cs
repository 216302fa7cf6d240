using NodaTime;

namespace PoliteDunning;

/// <summary>The host wants silence for a while.</summary>
/// <param name="On">The first day of silence.</param>
/// <param name="Until">The first day on which one may write again, not before <paramref name="On"/>; null for no end.</param>
/// <param name="Reason">In a few words, for the host; or null.</param>
public sealed record Paused(LocalDate On, LocalDate? Until = null, string? Reason = null) : CaseEvent(On);
