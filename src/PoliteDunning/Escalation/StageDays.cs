using NodaTime;

namespace PoliteDunning;

/// <summary>The day of a stage by its offset alone.</summary>
internal static class StageDays
{
    /// <summary>
    /// Not yet moved forward to an open day. Backward, where the policy asks for it, it is moved already, but never so far that a stage would leave its
    /// side of the due date.
    /// </summary>
    public static LocalDate Offset(EscalationStage stage, EscalationPolicy policy, LocalDate due, OpenDays days)
    {
        if (stage.OffsetDays == 0)
            return due;
        var from = stage.IsAfterDue ? days.OnOrAfter(due) : due;
        if (stage.OffsetUnit == DayUnit.Business)
            return days.AddBusinessDays(from, stage.OffsetDays);
        var offset = from.PlusDays(stage.OffsetDays);
        if ((stage.IsAfterDue ? policy.ShiftAfterDue : policy.ShiftBeforeDue) == DayShift.Forward)
            return offset;
        var backward = days.OnOrBefore(offset);
        return stage.IsAfterDue && backward <= due ? offset : backward;
    }

    /// <summary>Moved over closed days.</summary>
    public static LocalDate Open(EscalationStage stage, EscalationPolicy policy, LocalDate due, OpenDays days) => days.OnOrAfter(Offset(stage, policy, due, days));

    /// <summary>The last day that a message of this stage grants when it is sent on a day.</summary>
    public static LocalDate Deadline(EscalationStage stage, LocalDate sent, LocalDate due, OpenDays days) =>
        stage.IsAfterDue ? days.OnOrAfter(sent.PlusDays(stage.DeadlineDays)) : LocalDate.Max(sent, due);
}
