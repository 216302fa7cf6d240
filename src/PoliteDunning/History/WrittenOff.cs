using NodaTime;

namespace PoliteDunning;

/// <summary>The creditor gave the claim up.</summary>
/// <param name="On">The day.</param>
public sealed record WrittenOff(LocalDate On) : CaseEvent(On);
