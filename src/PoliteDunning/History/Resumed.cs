using NodaTime;

namespace PoliteDunning;

/// <summary>All pauses end: on this day one may write again.</summary>
/// <param name="On">The day.</param>
public sealed record Resumed(LocalDate On) : CaseEvent(On);
