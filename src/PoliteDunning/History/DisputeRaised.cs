using NodaTime;

namespace PoliteDunning;

/// <summary>The client disputes the invoice.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">In a few words, for the host; or null.</param>
public sealed record DisputeRaised(LocalDate On, string? Reason = null) : CaseEvent(On);
