using NodaTime;

namespace PoliteDunning;

/// <summary>The day of a stage, and what it comes from.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Due">The due date that it counts from.</param>
/// <param name="OffsetDay">The day of its offset, or of its repetition.</param>
/// <param name="GrantedDeadline">The last day that the client was granted, when that counts.</param>
/// <param name="AfterDeadline">The first day after that and its grace.</param>
/// <param name="AfterGap">The first day after the minimum gap, when that counts.</param>
/// <param name="FallsDue">The latest of them, moved forward to an open day.</param>
internal sealed record StagePlan(string Stage, LocalDate Due, LocalDate OffsetDay, LocalDate? GrantedDeadline, LocalDate? AfterDeadline, LocalDate? AfterGap, LocalDate FallsDue)
{
    /// <summary>Whether the latest of the days is a closed one.</summary>
    public bool IsMoved => OffsetDay < FallsDue && !(AfterDeadline >= FallsDue) && !(AfterGap >= FallsDue);

    public static StagePlan Of(ExplanationStep step) =>
        new(
            step.Always<string>("stage"),
            step.Always<LocalDate>("due"),
            step.Always<LocalDate>("offsetDay"),
            step.Day("grantedDeadline"),
            step.Day("afterDeadline"),
            step.Day("afterGap"),
            step.Always<LocalDate>("fallsDue"));
}
