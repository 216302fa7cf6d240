using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class StandingTests
{
    private static readonly InvoiceDraft Draft = SampleInvoices.BoulangerieMartin.Draft with { Total = 1000m };
    private static readonly LocalDate Day = new(2026, 11, 10);

    [Fact]
    public void A_given_balance_holds_the_payments_of_its_own_day_and_none_of_later_days()
    {
        var given = Draft with { Balance = 600m, BalanceOn = Day };
        CaseEvent[] events = [new PaymentReceived(Day.PlusDays(-1), 400m), new PaymentReceived(Day, 50m), new PaymentReceived(Day.PlusDays(1), 100m), new CreditNoteIssued(Day.PlusDays(2), 20m)];

        Assert.Equal(600m, On(Day.PlusDays(-5), given, events).Balance);
        Assert.Equal(600m, On(Day, given, events).Balance);
        Assert.Equal(500m, On(Day.PlusDays(1), given, events).Balance);
        Assert.Equal(480m, On(Day.PlusDays(2), given, events).Balance);
    }

    [Fact]
    public void A_balance_without_a_day_is_that_of_the_day_asked_about() => Assert.Equal(600m, On(Day, Draft with { Balance = 600m }).Balance);

    [Fact]
    public void What_was_settled_between_two_days_leaves_the_first_out_and_takes_the_last_in()
    {
        var standing = On(Day, Draft, new PaymentReceived(Day.PlusDays(-3), 1m), new PaymentReceived(Day.PlusDays(-2), 10m), new CreditNoteIssued(Day.PlusDays(-1), 100m), new PaymentReceived(Day, 500m));

        Assert.Equal(110m, standing.SettledBetween(Day.PlusDays(-3), Day.PlusDays(-1)));
    }

    [Fact]
    public void Paid_is_what_was_told_or_what_a_given_balance_shows_if_that_is_more()
    {
        Assert.Equal(0m, On(Day, Draft).Paid);
        Assert.Equal(200m, On(Day, Draft, new PaymentReceived(Day, 150m), new PaymentReceived(Day, 50m), new CreditNoteIssued(Day, 300m)).Paid);
        Assert.Equal(400m, On(Day, Draft with { Balance = 600m }).Paid);
        Assert.Equal(250m, On(Day, Draft with { Balance = 600m, BalanceOn = Day }, new CreditNoteIssued(Day.PlusDays(-1), 150m)).Paid);
        Assert.Equal(500m, On(Day, Draft with { Balance = 600m, BalanceOn = Day }, new PaymentReceived(Day.PlusDays(-1), 500m)).Paid);
        Assert.Equal(150m, On(Day, Draft, new CreditNoteIssued(Day, 150m)).Credited);
    }

    [Theory]
    [InlineData(-1, null)] // its grace still runs: the day and two more
    [InlineData(2, null)]
    [InlineData(3, "2026-11-10")]
    [InlineData(30, "2026-11-10")]
    public void A_promise_is_missed_when_its_grace_is_over(int days, string? by) =>
        Assert.Equal(by, Iso(On(Day.PlusDays(days), Draft, new PaymentPromised(Day.PlusDays(-5), Day)).MissedPromise(2)));

    [Theory]
    [InlineData(400, 3, null)] // kept
    [InlineData(399, 3, "2026-11-10")]
    [InlineData(400, 2, null)] // on the last day of the grace
    [InlineData(400, 4, "2026-11-10")] // a day too late
    public void A_promise_is_kept_by_its_amount_within_its_grace(int amount, int paidOn, string? by) =>
        Assert.Equal(by, Iso(On(Day.PlusDays(9), Draft, new PaymentPromised(Day.PlusDays(-5), Day, 400m), new PaymentReceived(Day.PlusDays(paidOn), amount)).MissedPromise(3)));

    [Fact]
    public void A_payment_on_the_day_of_the_promise_keeps_it() =>
        Assert.Null(On(Day.PlusDays(9), Draft, new PaymentPromised(Day.PlusDays(-5), Day, 400m), new PaymentReceived(Day.PlusDays(-5), 400m)).MissedPromise(2));

    [Fact]
    public void A_promise_without_an_amount_is_of_everything() =>
        Assert.Equal("2026-11-10", Iso(On(Day.PlusDays(9), Draft, new PaymentPromised(Day.PlusDays(-5), Day), new PaymentReceived(Day, 999m)).MissedPromise(2)));

    [Fact]
    public void Of_several_promises_the_last_day_counts()
    {
        CaseEvent[] events = [new PaymentPromised(Day.PlusDays(-5), Day), new PaymentPromised(Day.PlusDays(-6), Day.PlusDays(4)), new PaymentPromised(Day.PlusDays(-4), Day.PlusDays(1))];

        Assert.Null(On(Day.PlusDays(5), Draft, events).MissedPromise(2));
        Assert.Equal("2026-11-14", Iso(On(Day.PlusDays(9), Draft, events).MissedPromise(2)));
    }

    [Fact]
    public void Of_two_promises_for_one_day_the_later_given_tells_the_amount()
    {
        CaseEvent[] events = [new PaymentPromised(Day.PlusDays(-3), Day, 100m), new PaymentPromised(Day.PlusDays(-5), Day, 900m), new PaymentReceived(Day, 100m)];

        Assert.Null(On(Day.PlusDays(9), Draft, events).MissedPromise(2));
    }

    [Theory]
    [InlineData(2, "2026-11-10")] // sent while it ran: it could not say so yet
    [InlineData(3, null)]
    public void A_missed_promise_is_mentioned_once(int sentOn, string? by) =>
        Assert.Equal(by, Iso(On(Day.PlusDays(9), Draft, new PaymentPromised(Day.PlusDays(-5), Day), new ReminderSent(Day.PlusDays(sentOn), "first-reminder")).MissedPromise(2)));

    [Fact]
    public void A_plan_takes_the_place_of_a_promise_made_before_it_and_on_its_day()
    {
        var plan = new InstalmentPlanAgreed(Day.PlusDays(-2), [new Instalment(Day.PlusDays(60), 1000m)]);

        Assert.Null(On(Day.PlusDays(9), Draft, plan, new PaymentPromised(Day.PlusDays(-5), Day)).MissedPromise(2));
        Assert.Null(On(Day.PlusDays(9), Draft, plan, new PaymentPromised(Day.PlusDays(-2), Day)).MissedPromise(2));
        Assert.Equal("2026-11-10", Iso(On(Day.PlusDays(9), Draft, plan, new PaymentPromised(Day.PlusDays(-1), Day)).MissedPromise(2)));
    }

    [Fact]
    public void Nothing_later_than_the_day_is_seen()
    {
        var standing = On(Day, Draft, new WrittenOff(Day.PlusDays(1)), new ClientReplied(Day.PlusDays(1)), new DisputeRaised(Day.PlusDays(1)), new PaymentReceived(Day.PlusDays(1), 5m), new ReminderSent(Day.PlusDays(1), "upcoming"));

        Assert.Equal((null, null, false, 1000m, null), (standing.WrittenOff, standing.LastReply, standing.Dispute().Runs, standing.Balance, standing.LastMessage));
    }

    [Fact]
    public void Payments_after_a_day_leave_that_day_out()
    {
        var standing = On(Day, Draft, new PaymentReceived(Day.PlusDays(-2), 1m), new PaymentReceived(Day.PlusDays(-1), 10m));

        Assert.Equal([10m], standing.PaymentsAfter(Day.PlusDays(-2)).Select(payment => payment.Amount));
        Assert.Equal([1m, 10m], standing.PaymentsAfter(null).Select(payment => payment.Amount));
    }

    private static string? Iso(LocalDate? date) => date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Standing On(LocalDate day, InvoiceDraft draft, params CaseEvent[] events) => new(InvoiceCase.Of(draft, events), day);
}
