using NodaTime;

namespace PoliteDunning;

/// <summary>All disputes are settled: on this day one may write again.</summary>
/// <param name="On">The day.</param>
public sealed record DisputeResolved(LocalDate On) : CaseEvent(On);
