using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>
/// How a decision is made, read literally and worked out in the slowest way: each day on its own, "until" and the timeline by asking day after day.
/// What the engine answers is compared with it.
/// </summary>
internal sealed class Oracle(OracleFacts facts)
{
    /// <summary>The answer on a day, with the day until which it is "not yet".</summary>
    public OracleAnswer Answer(LocalDate day)
    {
        var answer = AnswerOn(day);
        if (!answer.IsNotYet)
            return answer;
        var end = LocalDate.Max(facts.Horizon, day.PlusDays(300));
        for (var later = day.PlusDays(1); later <= end; later = later.PlusDays(1))
        {
            if (!AnswerOn(later).IsNotYet)
                return answer with { Until = later };
        }
        return answer;
    }

    /// <summary>All messages to come, each recorded as sent on its day.</summary>
    public IReadOnlyList<(LocalDate On, OracleAnswer Answer)> Timeline(LocalDate from)
    {
        var found = new List<(LocalDate, OracleAnswer)>();
        var lived = facts;
        for (var day = from; day <= LocalDate.Max(lived.Horizon, from.PlusDays(300)); day = day.PlusDays(1))
        {
            var answer = new Oracle(lived).AnswerOn(day);
            if (!answer.IsDue)
                continue;
            found.Add((day, answer));
            lived = lived with { Events = [.. lived.Events, new ReminderSent(day, answer.Stage!, null, answer.Deadline, facts.Policy.Name, facts.Policy.Version)] };
        }
        return found;
    }

    /// <summary>The answer on a day, without "until".</summary>
    public OracleAnswer AnswerOn(LocalDate day)
    {
        var claim = new OracleClaim(facts, day);
        if (claim.Balance <= 0)
            return Finished(FinishedReason.Settled);
        if (facts.Events.Any(e => e is WrittenOff && e.On <= day))
            return Finished(FinishedReason.WrittenOff);
        if (claim.Balance <= facts.Policy.MinimumBalance(facts.Invoice.Currency))
            return Finished(FinishedReason.BelowMinimum);
        if (facts.Invoice.DirectDebit)
            return Finished(FinishedReason.DirectDebit);
        if (facts.Invoice.Client.DoNotRemind)
            return Finished(FinishedReason.OptedOut);
        if (OracleSilence.IsDisputed(facts, day))
            return NotYet(NotYetReason.Disputed);
        if (OracleSilence.IsPaused(facts, day))
            return NotYet(NotYetReason.Paused);
        if (OracleSilence.IsPromised(facts, day))
            return NotYet(NotYetReason.Promised);
        if (OracleSilence.IsReplied(facts, day))
            return NotYet(NotYetReason.Replied);
        return Climb(claim, day);
    }

    private OracleAnswer Climb(OracleClaim claim, LocalDate day)
    {
        var ladder = new OracleLadder(facts, claim, day);
        if (ladder.Left.Count == 0)
            return Finished(FinishedReason.PolicyExhausted);
        if (facts.Events.Count(e => e is ReminderSent && e.On <= day) >= facts.Policy.MaximumMessages)
            return Finished(FinishedReason.MaximumReached);
        if (ladder.Allowed.Count == 0)
            return Finished(FinishedReason.CeilingReached);
        if (ladder.DueToday(out var isClosed) is not { } stage)
            return NotYet(isClosed ? NotYetReason.ClosedDay : NotYetReason.NothingDue);
        var occurrence = ladder.Occurrence(stage);
        var id = claim.Instalment is { } instalment
            ? string.Create(CultureInfo.InvariantCulture, $"{facts.Invoice.Number}/{instalment}/{stage.Name}/{occurrence}")
            : string.Create(CultureInfo.InvariantCulture, $"{facts.Invoice.Number}/{stage.Name}/{occurrence}");
        return new OracleAnswer("due", null, null, stage.Name, claim.Due, ladder.Deadline(stage), id, claim.AmountDue, claim.Balance, claim.Instalment, occurrence);
    }

    private static OracleAnswer Finished(FinishedReason reason) => new("finished", reason.ToString());

    private static OracleAnswer NotYet(NotYetReason reason) => new("not yet", reason.ToString());
}
