using NodaTime;

namespace PoliteDunning;

/// <summary>The client answered, and somebody should listen first.</summary>
/// <param name="On">The day.</param>
public sealed record ClientReplied(LocalDate On) : CaseEvent(On);
