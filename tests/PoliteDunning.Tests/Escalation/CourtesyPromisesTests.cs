using NodaTime;

namespace PoliteDunning;

/// <summary>What no client may ever meet, whatever the case and the policy.</summary>
public class CourtesyPromisesTests
{
    private const int Count = 1500;

    [Fact]
    public void A_message_asks_for_something_that_is_owed_and_for_no_more() =>
        WhenDue(Count, (_, due) => due.AmountDue.Amount > 0 && due.AmountDue.Amount <= due.Balance.Amount, "asks for nothing, or for more than is owed");

    [Fact]
    public void No_message_on_a_closed_day() => WhenDue(Count, (@case, _) => @case.OpenDays.IsOpen(@case.Day), "sent on a closed day");

    [Fact]
    public void A_granted_deadline_is_an_open_day_after_the_message() =>
        WhenDue(Count, (@case, due) => due.Stage.IsAfterDue ? due.Deadline > due.On && @case.OpenDays.IsOpen(due.Deadline) : due.Deadline == LocalDate.Max(due.Due, due.On), "no usable deadline");

    [Fact]
    public void No_message_once_all_is_paid() => Silences(due => new PaymentReceived(due.On, due.Balance.Amount), "Settled");

    [Fact]
    public void No_message_once_all_is_credited() => Silences(due => new CreditNoteIssued(due.On, due.Balance.Amount), "Settled");

    [Fact]
    public void No_message_once_more_than_all_is_paid() => Silences(due => new PaymentReceived(due.On, due.Balance.Amount + 10), "Settled");

    [Fact]
    public void No_message_once_written_off() => Silences(due => new WrittenOff(due.On), "WrittenOff");

    [Fact]
    public void No_message_while_a_dispute_is_open() => Silences(due => new DisputeRaised(due.On), "Disputed", typeof(DisputeResolved));

    [Fact]
    public void No_message_while_a_pause_runs() => Silences(due => new Paused(due.On, due.On.PlusDays(1)), "Paused", typeof(Resumed));

    [Fact]
    public void No_message_while_a_promise_runs() => Silences(due => new PaymentPromised(due.On, due.On, 1m), "Promised");

    [Fact]
    public void No_message_to_a_client_who_opted_out() =>
        WhenDue(Count, (@case, _) => (@case with { Draft = @case.Draft with { Client = @case.Draft.Client! with { DoNotRemind = true } } }).Decide() is FinishedDecision { Reason: FinishedReason.OptedOut }, "sent all the same");

    [Fact]
    public void No_message_where_the_sum_is_collected() =>
        WhenDue(Count, (@case, _) => (@case with { Draft = @case.Draft with { DirectDebit = true } }).Decide() is FinishedDecision { Reason: FinishedReason.DirectDebit }, "sent all the same");

    [Fact]
    public void Messages_keep_the_minimum_gap_except_over_the_due_date() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var last = @case.Events.OfType<ReminderSent>().Where(sent => sent.On <= @case.Day).Select(sent => sent.On).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
            foreach (var next in @case.Foresee().Messages)
            {
                var overTheDueDate = last <= next.Due && next.Stage.IsAfterDue;
                var recorded = @case.Events.OfType<ReminderSent>().Where(sent => sent.On <= next.On).Select(sent => sent.On).Append(last).Max();
                if (recorded > next.Due)
                    overTheDueDate = false;
                if (!overTheDueDate && recorded > LocalDate.MinIsoValue && Period.DaysBetween(recorded, next.On) < @case.Policy.MinimumGapDays)
                    return $"{next.Stage} on {next.On:uuuu-MM-dd} follows a message of {recorded:uuuu-MM-dd}";
                last = next.On;
            }
            return null;
        });

    [Fact]
    public void One_step_at_a_time_skips_no_stage_after_the_due_date() =>
        RandomChecks.Hold(RandomCases.WithoutInstalments, Count, @case =>
        {
            if (@case.Policy.CatchUp != CatchUp.OneStepAtATime || @case.Events.Any(e => e is ReminderSent && e.On > @case.Day))
                return null;
            var firstAfter = @case.Policy.Stages.Count(stage => !stage.IsAfterDue);
            var highest = @case.Events.OfType<ReminderSent>().Select(sent => @case.Policy.IndexOf(sent.Stage)).DefaultIfEmpty(-1).Max();
            foreach (var next in @case.Foresee().Messages)
            {
                var index = @case.Policy.IndexOf(next.Stage.Name);
                var isRepeat = index == highest && index == @case.Policy.Stages.Count - 1 && @case.Policy.RepeatLastAtMost is not null;
                if (next.Stage.IsAfterDue && !isRepeat && index != Math.Max(firstAfter, highest + 1))
                    return $"{next.Stage} on {next.On:uuuu-MM-dd} follows stage {highest} of the ladder";
                highest = index;
            }
            return null;
        });

    [Fact]
    public void Messages_do_not_soften_while_nothing_happens() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            if (@case.Events.Any(e => e.On > @case.Day))
                return null;
            var firmness = @case.Foresee().Messages.Select(message => message.Stage.Firmness).ToList();
            return firmness.SequenceEqual(firmness.Order()) ? null : string.Join(", ", firmness);
        });

    [Fact]
    public void An_id_is_never_used_twice() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var ids = @case.Foresee().Messages.Select(message => message.Id).ToList();
            return ids.Distinct().Count() == ids.Count ? null : string.Join(", ", ids);
        });

    [Fact]
    public void Once_recorded_a_message_is_not_due_again_that_day() =>
        WhenDue(
            2 * Count,
            (@case, due) => (@case with { Events = [.. @case.Events, due.AsSent(null)] }).Decide() is not DueDecision again || (again.Stage.Name, again.Instalment) != (due.Stage.Name, due.Instalment),
            "due again");

    [Fact]
    public void A_bigger_payment_makes_no_message_firmer() =>
        RandomChecks.Hold(RandomCases.Any, 2 * Count, @case =>
        {
            if (@case.Decide() is not DueDecision due)
                return null;
            foreach (var payment in @case.Events.OfType<PaymentReceived>())
            {
                if (Bigger(@case, payment).Decide() is DueDecision after && after.Stage.Firmness > due.Stage.Firmness)
                    return $"{due.Stage} became {after.Stage}";
            }
            return null;
        });

    [Fact]
    public void A_bigger_payment_makes_no_message_earlier() =>
        RandomChecks.Hold(RandomCases.WithoutInstalments, 2 * Count, @case =>
        {
            foreach (var payment in @case.Events.OfType<PaymentReceived>())
            {
                var before = @case.Foresee().Messages;
                var after = Bigger(@case, payment).Foresee().Messages;
                // What is left of the timeline is the same: it may only end earlier.
                if (!after.Select(Shown).SequenceEqual(before.Select(Shown).Take(after.Count)))
                    return $"{string.Join(", ", before.Select(Shown))} became {string.Join(", ", after.Select(Shown))}";
            }
            return null;
        });

    private static string Shown(DueDecision due) => $"{due.On:uuuu-MM-dd} {due.Id}";

    private static RandomCase Bigger(RandomCase @case, PaymentReceived payment) =>
        @case with { Events = [.. @case.Events.Where(e => !ReferenceEquals(e, payment)), payment with { Amount = payment.Amount + 30 }] };

    private static void Silences(Func<DueDecision, CaseEvent> happened, string reason, Type? sameDayEnd = null) =>
        WhenDue(
            Count,
            (@case, due) =>
            {
                // Begun and ended on one day is another rule; and what a given balance does not hold is not subtracted from it.
                if (@case.Events.Any(e => e.On == due.On && e.GetType() == sameDayEnd) || (@case.Draft.Balance is not null && (@case.Draft.BalanceOn ?? due.On) >= due.On))
                    return true;
                return OracleAnswer.Of((@case with { Events = [.. @case.Events, happened(due)] }).Decide()).Reason == reason;
            },
            $"not silenced: expected {reason}");

    private static void WhenDue(int count, Func<RandomCase, DueDecision, bool> holds, string otherwise) =>
        RandomChecks.Hold(RandomCases.Any, count, @case => @case.Decide() is not DueDecision due || holds(@case, due) ? null : otherwise);
}
