using NodaTime;

namespace PoliteDunning;

/// <summary>The stages of a policy for one claim, as they stand on a day: which are still to come, and when.</summary>
internal sealed class Ladder
{
    private readonly Question question;
    private readonly Standing standing;
    private readonly Claim claim;
    private readonly List<Rung> rungs = [];

    public Ladder(Question question, Standing standing, Claim claim)
    {
        this.question = question;
        this.standing = standing;
        this.claim = claim;
        Counting = [.. standing.Messages.Where(Counts)];
        Highest = Counting.Count == 0 ? -1 : Counting.Max(question.PlaceOf);
        GrantedDeadline = FindDeadline();
        foreach (var stage in StagesToCome())
        {
            if (Climb(stage) is { } rung && !IsPassedOver(rung))
                rungs.Add(rung);
        }
    }

    /// <summary>The messages that count for this claim.</summary>
    public IReadOnlyList<ReminderSent> Counting { get; }

    /// <summary>The place of the highest stage that was sent, −1 for none. The ladder goes on after it.</summary>
    public int Highest { get; }

    /// <summary>The last day that the client was granted, null when none was.</summary>
    public LocalDate? GrantedDeadline { get; }

    /// <summary>What is still to come, in order, whether this client may be sent it or not.</summary>
    public IReadOnlyList<Rung> ToCome => rungs;

    /// <summary>What is still to come and may be sent to this client: firmer stages than the ceiling only when they may be softened.</summary>
    public IEnumerable<Rung> Allowed => rungs.Where(rung => rung.Stage.Firmness <= question.Ceiling || !rung.Stage.IsFormalNotice);

    private OpenDays Days => question.Days;

    private EscalationPolicy Policy => question.Policy;

    /// <summary>The rung that has fallen due, taking the day for an open one; or null, and then the first day on which one may.</summary>
    public (Rung? Due, LocalDate? Next) Look()
    {
        var day = standing.Day;
        var allowed = Allowed.ToList();
        Rung? due;
        switch (Policy.CatchUp)
        {
            case CatchUp.LatestDue:
                due = allowed.LastOrDefault(rung => rung.Offset <= day);
                if (due is not null && due.Raw > day)
                    due = null;
                break;
            case CatchUp.SkipMissed:
                due = allowed.LastOrDefault(rung => rung.Raw <= day);
                break;
            default:
                due = allowed.FirstOrDefault();
                if (due is not null && due.Raw > day)
                    due = null;
                // One step at a time: what comes after the next step is no reason to come back earlier.
                return (due, due is null && allowed.Count > 0 ? allowed[0].FallsDue : null);
        }
        return (due, due is null ? allowed.Where(rung => rung.Raw > day).Select(rung => (LocalDate?)rung.FallsDue).Min() : null);
    }

    // Of an instalment's messages those count that were not sent before that stage's day for this instalment: the others were about an earlier one.
    private bool Counts(ReminderSent message)
    {
        if (claim.Instalment is null)
            return true;
        if (message.On <= claim.Agreed)
            return false;
        return message.On >= StageDays.Open(question.StageOf(message)!, Policy, claim.Due, Days);
    }

    // The last message that granted one; an extension on or after its day takes its place when it is later.
    private LocalDate? FindDeadline()
    {
        LocalDate? day = null;
        LocalDate? granted = null;
        foreach (var message in standing.Messages)
        {
            var stage = question.StageOf(message)!;
            if (!stage.IsAfterDue)
                continue;
            var deadline = message.Deadline ?? StageDays.Deadline(stage, message.On, claim.Due, Days);
            granted = day == message.On ? Later(granted, deadline) : deadline;
            day = message.On;
        }
        foreach (var extension in standing.Extensions)
        {
            if (day is null || extension.On >= day)
                granted = Later(granted, extension.Until);
        }
        return granted;
    }

    private IEnumerable<EscalationStage> StagesToCome()
    {
        for (var i = Highest + 1; i < Policy.Stages.Count; i++)
            yield return Policy.Stages[i];
        if (Repeats())
            yield return Policy.Stages[^1];
    }

    private bool Repeats() =>
        Policy.RepeatLastAtMost is { } most && Highest == Policy.Stages.Count - 1 && DaysOf(Policy.Stages[^1]) < most;

    private int DaysOf(EscalationStage stage) => Counting.Where(message => message.Stage == stage.Name).Select(message => message.On).Distinct().Count();

    private Rung Climb(EscalationStage stage)
    {
        LocalDate? repeated = Highest >= 0 && stage == Policy.Stages[Highest]
            ? Counting.Last(message => question.PlaceOf(message) == Highest).On.PlusDays(Policy.RepeatLastEveryDays!.Value)
            : null;
        var offset = Later(StageDays.Offset(stage, Policy, claim.Due, Days), repeated)!.Value;
        LocalDate? afterDeadline = stage.IsAfterDue ? GrantedDeadline?.PlusDays(Policy.DeadlineGraceDays + 1) : null;
        var last = LastMessageFor(stage);
        // A plan keeps its own day free whatever the gap: what was sent on it does not count for the plan, and would be due again.
        var afterGap = last?.PlusDays(last == claim.Agreed ? Math.Max(Policy.MinimumGapDays, 1) : Policy.MinimumGapDays);
        var raw = Later(Later(offset, afterDeadline), afterGap)!.Value;
        return new Rung(stage, offset, afterDeadline, afterGap, raw, Days.OnOrAfter(raw));
    }

    // The invoice, on its issue date, and a plan are words too, but only here. Between what was said up to the due date and the first word after it no
    // spacing is asked.
    private LocalDate? LastMessageFor(EscalationStage stage)
    {
        var last = Later(Later(standing.Invoice.Issued, claim.Agreed), standing.LastMessage)!.Value;
        return stage.IsAfterDue && last <= claim.Due ? null : last;
    }

    // Before the due date or not at all; on the due date, or on the first open day after it, or not at all; and what a policy drops, it drops.
    private bool IsPassedOver(Rung rung)
    {
        var day = standing.Day;
        if (rung.Stage.OffsetDays < 0 && (rung.FallsDue >= claim.Due || day >= claim.Due))
            return true;
        if (rung.Stage.OffsetDays == 0 && (rung.FallsDue > Days.OnOrAfter(claim.Due) || day > Days.OnOrAfter(claim.Due)))
            return true;
        return Policy.CatchUp == CatchUp.SkipMissed && rung.FallsDue < day;
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is null ? other : other is null ? one : LocalDate.Max(one.Value, other.Value);
}
