using NodaTime;

namespace PoliteDunning;

/// <summary>A stage that is still to come, with the days that decide when it falls due.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Offset">The day of its offset, or of its repetition.</param>
/// <param name="AfterDeadline">The day after the last granted deadline and its grace, when that counts.</param>
/// <param name="AfterGap">The last message and the minimum gap, when that counts.</param>
/// <param name="Raw">The latest of these days.</param>
/// <param name="FallsDue">That day, moved forward to an open one.</param>
internal sealed record Rung(EscalationStage Stage, LocalDate Offset, LocalDate? AfterDeadline, LocalDate? AfterGap, LocalDate Raw, LocalDate FallsDue);
