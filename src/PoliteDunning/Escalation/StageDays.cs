using NodaTime;

namespace PoliteDunning;

/// <summary>The day of a stage by its offset alone.</summary>
internal static class StageDays
{
    /// <summary>Not yet moved to an open day, unless the offset itself is counted in open days or backward from the due date.</summary>
    public static LocalDate Offset(EscalationStage stage, LocalDate due, OpenDays days)
    {
        var business = stage.OffsetUnit == DayUnit.Business;
        return stage.OffsetDays switch
        {
            0 => due,
            < 0 when business => days.AddBusinessDays(due, stage.OffsetDays),
            < 0 => days.OnOrBefore(due.PlusDays(stage.OffsetDays)),
            _ when business => days.AddBusinessDays(days.OnOrAfter(due), stage.OffsetDays),
            _ => days.OnOrAfter(due).PlusDays(stage.OffsetDays),
        };
    }

    /// <summary>Moved over closed days.</summary>
    public static LocalDate Open(EscalationStage stage, LocalDate due, OpenDays days) => days.OnOrAfter(Offset(stage, due, days));

    /// <summary>The last day that a message of this stage grants when it is sent on a day.</summary>
    public static LocalDate Deadline(EscalationStage stage, LocalDate sent, LocalDate due, OpenDays days) =>
        stage.IsAfterDue ? days.OnOrAfter(sent.PlusDays(stage.DeadlineDays)) : LocalDate.Max(sent, due);
}
