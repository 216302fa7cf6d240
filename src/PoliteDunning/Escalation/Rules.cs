using NodaTime;

namespace PoliteDunning;

/// <summary>
/// The rules, in the order in which they are looked at; the first that applies decides. docs/escalation.md says each in words. A trace collects what
/// was looked at; without one nothing is allocated for it.
/// </summary>
internal static class Rules
{
    public static Verdict Judge(Question question, LocalDate day, List<ExplanationStep>? trace = null)
    {
        var standing = new Standing(question.Case, day);
        var money = question.Case.Invoice.Total;
        trace?.Add(new("policy", ("policy", question.Policy.Name), ("version", question.Policy.Version), ("chosenBy", question.ChosenBy)));
        return IsOver(question, standing, trace)
            ?? IsSilent(question, standing, trace)
            ?? OnTheLadder(question, standing, money, trace);
    }

    private static Verdict? IsOver(Question question, Standing standing, List<ExplanationStep>? trace)
    {
        var invoice = question.Case.Invoice;
        trace?.Add(new("balance", ("balance", invoice.Total.With(standing.Balance)), ("total", invoice.Total), ("givenOn", invoice.BalanceOn)));
        if (standing.Balance <= 0)
            return Verdict.Done(FinishedReason.Settled);
        trace?.Add(new("writtenOff", ("applies", standing.WrittenOff is not null), ("on", standing.WrittenOff)));
        if (standing.WrittenOff is not null)
            return Verdict.Done(FinishedReason.WrittenOff);
        var minimum = question.Policy.MinimumBalance(invoice.Currency);
        trace?.Add(new("minimum", ("applies", standing.Balance <= minimum), ("minimum", invoice.Total.With(minimum))));
        if (standing.Balance <= minimum)
            return Verdict.Done(FinishedReason.BelowMinimum);
        trace?.Add(new("directDebit", ("applies", invoice.DirectDebit)));
        if (invoice.DirectDebit)
            return Verdict.Done(FinishedReason.DirectDebit);
        trace?.Add(new("optOut", ("applies", invoice.Client.DoNotRemind)));
        return invoice.Client.DoNotRemind ? Verdict.Done(FinishedReason.OptedOut) : null;
    }

    private static Verdict? IsSilent(Question question, Standing standing, List<ExplanationStep>? trace)
    {
        var dispute = standing.Dispute();
        trace?.Add(new("dispute", ("applies", dispute.Runs), ("since", dispute.Runs ? dispute.Since : null)));
        if (dispute.Runs)
            return Verdict.Wait(NotYetReason.Disputed, null);
        var pause = standing.Pause();
        trace?.Add(new("pause", ("applies", pause.Runs), ("since", pause.Runs ? pause.Since : null), ("until", pause.End)));
        if (pause.Runs)
            return Verdict.Wait(NotYetReason.Paused, pause.End);
        var promised = PromiseEnd(question.Policy, standing);
        trace?.Add(new("promise", ("applies", promised > standing.Day), ("by", promised?.PlusDays(-question.Policy.PromiseGraceDays - 1)), ("graceDays", promised is null ? null : question.Policy.PromiseGraceDays)));
        if (promised > standing.Day)
            return Verdict.Wait(NotYetReason.Promised, promised);
        var reply = standing.LastReply >= (standing.LastMessage ?? LocalDate.MinIsoValue) ? standing.LastReply : null;
        var listened = reply?.PlusDays(question.Policy.ReplyGraceDays);
        trace?.Add(new("reply", ("applies", listened > standing.Day), ("on", reply), ("graceDays", reply is null ? null : question.Policy.ReplyGraceDays)));
        return listened > standing.Day ? Verdict.Wait(NotYetReason.Replied, listened) : null;
    }

    private static Verdict OnTheLadder(Question question, Standing standing, Money money, List<ExplanationStep>? trace)
    {
        var claim = Claim.On(standing);
        if (claim.Instalment is not null)
            trace?.Add(new("instalment", ("number", claim.Instalment), ("due", claim.Due), ("amount", money.With(claim.Amount)), ("agreedOn", claim.Agreed)));
        var ladder = new Ladder(question, standing, claim);
        trace?.Add(new("ladder", ("lastSent", ladder.Highest < 0 ? null : question.Policy.Stages[ladder.Highest].Name), ("lastSentOn", standing.LastMessage), ("next", ladder.ToCome.Count == 0 ? null : ladder.ToCome[0].Stage.Name)));
        if (ladder.ToCome.Count == 0)
            return Verdict.Done(FinishedReason.PolicyExhausted);
        trace?.Add(new("maximum", ("applies", standing.Messages.Count >= question.Policy.MaximumMessages), ("sent", standing.Messages.Count), ("maximum", question.Policy.MaximumMessages)));
        if (standing.Messages.Count >= question.Policy.MaximumMessages)
            return Verdict.Done(FinishedReason.MaximumReached);
        trace?.Add(new("ceiling", ("applies", !ladder.Allowed.Any()), ("ceiling", question.Ceiling)));
        if (!ladder.Allowed.Any())
            return Verdict.Done(FinishedReason.CeilingReached);
        var (due, next) = ladder.Look();
        var looked = due ?? ladder.Allowed.First();
        trace?.Add(new("stage", ("stage", looked.Stage.Name), ("due", claim.Due), ("offsetDay", looked.Offset), ("grantedDeadline", looked.AfterDeadline is null ? null : ladder.GrantedDeadline), ("afterDeadline", looked.AfterDeadline), ("afterGap", looked.AfterGap), ("fallsDue", looked.FallsDue)));
        if (due is null)
            return Verdict.Wait(NotYetReason.NothingDue, next);
        var open = question.Days.IsOpen(standing.Day);
        trace?.Add(new("calendar", ("on", standing.Day), ("open", open), ("place", question.Days.Place?.ToString()), ("placeKnown", question.Days.PlaceIsKnown)));
        if (!open)
            return Verdict.Wait(NotYetReason.ClosedDay, AfterClosedDay(question.Days.OnOrAfter(standing.Day), due, claim));
        var deadline = StageDays.Deadline(due.Stage, standing.Day, claim.Due, question.Days);
        var before = standing.Messages.Where(message => message.Stage == due.Stage.Name).Select(message => message.On).Distinct().Count();
        trace?.Add(new("deadline", ("days", due.Stage.DeadlineDays), ("deadline", deadline)));
        return Verdict.Due(due.Stage, new Ask(standing.Invoice.Number, claim.Due, deadline, money.With(claim.Amount), money.With(standing.Balance), claim.Instalment, before + 1));
    }

    // A word before the due date is passed over on that day, open or not.
    private static LocalDate AfterClosedDay(LocalDate open, Rung due, Claim claim) => due.Stage.OffsetDays < 0 ? LocalDate.Min(open, claim.Due) : open;

    // The first day on which no promise holds any more; null when there was none.
    private static LocalDate? PromiseEnd(EscalationPolicy policy, Standing standing)
    {
        LocalDate? end = null;
        foreach (var promise in standing.Promises)
        {
            var grace = promise.By.PlusDays(policy.PromiseGraceDays + 1);
            end = end is null ? grace : LocalDate.Max(end.Value, grace);
        }
        return end;
    }
}
