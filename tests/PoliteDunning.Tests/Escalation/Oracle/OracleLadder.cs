using NodaTime;

namespace PoliteDunning;

/// <summary>Which stages are left on a day, and when each falls due.</summary>
internal sealed class OracleLadder
{
    private readonly OracleFacts facts;
    private readonly OracleClaim claim;
    private readonly LocalDate day;
    private readonly List<ReminderSent> messages;
    private readonly List<ReminderSent> counted;

    public OracleLadder(OracleFacts facts, OracleClaim claim, LocalDate day)
    {
        this.facts = facts;
        this.claim = claim;
        this.day = day;
        messages = facts.Events.OfType<ReminderSent>().Where(sent => sent.On <= day).ToList();
        counted = messages.Where(Counts).ToList();
        Left = Remaining().Where(stage => !IsPassedOver(stage)).ToList();
    }

    /// <summary>The stages that may still be sent in time, in order.</summary>
    public IReadOnlyList<EscalationStage> Left { get; }

    public IReadOnlyList<EscalationStage> Allowed => Left.Where(stage => !stage.IsFormalNotice || stage.Firmness <= facts.Ceiling).ToList();

    /// <summary>The stage to send, if the day is open; and whether only the day is in the way.</summary>
    public EscalationStage? DueToday(out bool isClosed)
    {
        var come = facts.Policy.CatchUp switch
        {
            CatchUp.OneStepAtATime => Allowed.Take(1).Where(HasCome).FirstOrDefault(),
            CatchUp.LatestDue => Allowed.LastOrDefault(HasCome),
            CatchUp.SkipMissed => Allowed.LastOrDefault(HasCome), // Several on one day: the latest.
            _ => throw new InvalidOperationException(),
        };
        isClosed = come is not null && !facts.Days.IsOpen(day);
        return isClosed ? null : come;
    }

    public int Occurrence(EscalationStage stage) => messages.Where(sent => sent.Stage == stage.Name).Select(sent => sent.On).Distinct().Count() + 1;

    public LocalDate Deadline(EscalationStage stage) => Granted(stage, day) ?? LocalDate.Max(claim.Due, day);

    // The latest of the three, not yet moved: when this day is here and closed, only the day is in the way.
    private bool HasCome(EscalationStage stage) => day >= Latest(stage);

    private IEnumerable<EscalationStage> Remaining()
    {
        var stages = facts.Policy.Stages;
        var highest = counted.Count == 0 ? -1 : counted.Max(sent => facts.Policy.IndexOf(sent.Stage));
        if (highest < stages.Count - 1)
            return stages.Skip(highest + 1);
        return facts.Policy.RepeatLastAtMost is { } most && TimesLastWasSent() < most ? [stages[^1]] : [];
    }

    private int TimesLastWasSent() => counted.Where(sent => sent.Stage == facts.Policy.Stages[^1].Name).Select(sent => sent.On).Distinct().Count();

    private bool IsPassedOver(EscalationStage stage)
    {
        var falls = facts.Days.OnOrAfter(Latest(stage));
        if (stage.OffsetDays < 0 && (falls >= claim.Due || day >= claim.Due))
            return true;
        if (stage.OffsetDays == 0 && (falls > facts.Days.OnOrAfter(claim.Due) || day > facts.Days.OnOrAfter(claim.Due)))
            return true;
        return facts.Policy.CatchUp == CatchUp.SkipMissed && day > falls;
    }

    private LocalDate Latest(EscalationStage stage)
    {
        var latest = OffsetDay(stage);
        if (stage.IsAfterDue && LastGranted() is { } deadline)
            latest = LocalDate.Max(latest, deadline.PlusDays(facts.Policy.DeadlineGraceDays + 1));
        var last = LastMessage();
        if (!(stage.IsAfterDue && last <= claim.Due))
            latest = LocalDate.Max(latest, last.PlusDays(facts.Policy.MinimumGapDays));
        // A plan keeps its own day free, whatever the gap: nobody could tell whether a message of that day came after it.
        if (claim.Agreed is { } agreed)
            latest = LocalDate.Max(latest, agreed.PlusDays(1));
        if (facts.Policy.RepeatLastEveryDays is { } every && TimesLastWasSent() > 0 && stage == facts.Policy.Stages[^1])
            latest = LocalDate.Max(latest, counted.Where(sent => sent.Stage == stage.Name).Max(sent => sent.On).PlusDays(every));
        return latest;
    }

    private LocalDate OffsetDay(EscalationStage stage)
    {
        if (stage.OffsetDays == 0)
            return claim.Due;
        var start = stage.IsAfterDue ? facts.Days.OnOrAfter(claim.Due) : claim.Due;
        if (stage.OffsetUnit == DayUnit.Business)
            return facts.Days.AddBusinessDays(start, stage.OffsetDays);
        var day = start.PlusDays(stage.OffsetDays);
        var shift = stage.IsAfterDue ? facts.Policy.ShiftAfterDue : facts.Policy.ShiftBeforeDue;
        var back = facts.Days.OnOrBefore(day);
        return shift == DayShift.Backward && !(stage.IsAfterDue && back <= claim.Due) ? back : day; // A stage after the due date never moves back to it.
    }

    // The invoice and a plan count as messages here and nowhere else.
    private LocalDate LastMessage() =>
        messages.Select(sent => sent.On)
            .Append(facts.Invoice.Issued)
            .Concat(facts.Events.OfType<InstalmentPlanAgreed>().Where(plan => plan.On <= day).Select(plan => plan.On))
            .Max();

    // A message that grants nothing, before or on the due date, leaves what an earlier one has granted.
    private LocalDate? LastGranted()
    {
        var extensions = facts.Events.OfType<DeadlineExtended>().Where(extended => extended.On <= day).ToList();
        var granting = messages.Where(sent => StageOf(sent).IsAfterDue).ToList();
        if (granting.Count == 0)
            return extensions.Count == 0 ? null : extensions.Max(extended => extended.Until);
        var on = granting.Max(sent => sent.On);
        var granted = granting.Where(sent => sent.On == on).Max(sent => sent.Deadline ?? Granted(StageOf(sent), on)!.Value);
        return extensions.Where(extended => extended.On >= on).Select(extended => extended.Until).Append(granted).Max();
    }

    private LocalDate? Granted(EscalationStage stage, LocalDate on) => stage.IsAfterDue ? facts.Days.OnOrAfter(on.PlusDays(stage.DeadlineDays)) : null;

    private EscalationStage StageOf(ReminderSent sent) => facts.Policy.Stages[facts.Policy.IndexOf(sent.Stage)];

    // With instalments, a message counts for the one that is judged if that stage's day had come for it.
    private bool Counts(ReminderSent sent)
    {
        if (claim.Instalment is null)
            return true;
        return (claim.Agreed is not { } agreed || sent.On > agreed) && sent.On >= facts.Days.OnOrAfter(OffsetDay(StageOf(sent)));
    }
}
