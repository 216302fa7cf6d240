using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Each check of events: the member, the value and what is allowed; and all of it at once.</summary>
public class HistoryCheckTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);
    private static readonly LocalDate Before = new(2026, 11, 19);

    private static readonly Dictionary<string, (CaseEvent Happened, string Problem)> Refused = new()
    {
        ["a day out of range"] = (new WrittenOff(new LocalDate(1899, 12, 31)), "History[0].On is 1899-12-31: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["no stage"] = (new ReminderSent(Day, " "), "History[0].Stage is empty: allowed is the name of a stage, such as first-reminder."),
        ["a deadline out of range"] = (new ReminderSent(Day, "first-reminder", null, new LocalDate(2200, 1, 1)), "History[0].Deadline is 2200-01-01: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["policy version"] = (new ReminderSent(Day, "first-reminder", PolicyVersion: 0), "History[0].PolicyVersion is 0: allowed is 1 or more."),
        ["a payment of nothing"] = (new PaymentReceived(Day, 0m), "History[0].Amount is 0: allowed is an amount above zero."),
        ["a negative payment"] = (new PaymentReceived(Day, -5m), "History[0].Amount is -5: allowed is an amount above zero."),
        ["a credit of nothing"] = (new CreditNoteIssued(Day, 0m), "History[0].Amount is 0: allowed is an amount above zero."),
        ["a promise that ends before it begins"] = (new PaymentPromised(Day, Before), "History[0].By is 2026-11-19: allowed is the day on which it begins (2026-11-20) or a later one."),
        ["a promise of nothing"] = (new PaymentPromised(Day, Day, 0m), "History[0].Amount is 0: allowed is an amount above zero."),
        ["a pause that ends before it begins"] = (new Paused(Day, Before), "History[0].Until is 2026-11-19: allowed is the day on which it begins (2026-11-20) or a later one."),
        ["an extension that ends before it begins"] = (new DeadlineExtended(Day, Before), "History[0].Until is 2026-11-19: allowed is the day on which it begins (2026-11-20) or a later one."),
        ["a plan without instalments"] = (new InstalmentPlanAgreed(Day, []), "History[0].Instalments is empty: allowed is at least one instalment."),
        ["an instalment of nothing"] = (new InstalmentPlanAgreed(Day, [new Instalment(Day, 0m)]), "History[0].Instalments[0].Amount is 0: allowed is an amount above zero."),
        ["an instalment out of range"] = (new InstalmentPlanAgreed(Day, [new Instalment(new LocalDate(1800, 1, 1), 10m)]), "History[0].Instalments[0].Due is 1800-01-01: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["an amount without end"] = (new PaymentReceived(Day, 1_000_000_000_000_000m), "History[0].Amount is 1000000000000000: allowed is an amount of less than a thousand million million."),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_WhatIsNotAllowed_NamesMemberValueAndWhatIs(string what)
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => CaseHistory.Of(Refused[what].Happened));
        Assert.Equal([Refused[what].Problem], refusal.Problems.Select(problem => problem.ToString()));
        Assert.Contains(Refused[what].Problem, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnEventThatIsNone_Throws() =>
        Assert.Equal("History[1] is nothing: allowed is an event.", Assert.Throws<InvalidCaseException>(() => CaseHistory.Of([new WrittenOff(Day), null!])).Problems.Single().ToString());

    [Fact]
    public void Of_TwoDifferentPlansOnOneDay_Throws()
    {
        CaseEvent[] plans = [new InstalmentPlanAgreed(Day, [new Instalment(Day, 10m)]), new InstalmentPlanAgreed(Day, [new Instalment(Day, 20m)])];
        Assert.Equal("History is 2026-11-20: allowed is one plan a day, but two different ones are agreed on it.", Assert.Throws<InvalidCaseException>(() => CaseHistory.Of(plans)).Problems.Single().ToString());
    }

    [Fact]
    public void Of_TheSamePlanTwiceOnOneDay_IsAllowed()
    {
        CaseEvent[] plans = [new InstalmentPlanAgreed(Day, [new Instalment(Day, 10m)]), new InstalmentPlanAgreed(Day, [new Instalment(Day, 10m)])];
        Assert.Equal(2, CaseHistory.Of(plans).Events.Count);
    }

    [Fact]
    public void Of_EndsOnTheDayOfTheirBeginning_IsAllowed() =>
        Assert.Equal(3, CaseHistory.Of(new PaymentPromised(Day, Day), new Paused(Day, Day), new DeadlineExtended(Day, Day)).Events.Count);

    [Fact]
    public void Of_SeveralProblems_TellsAllOfThemAtOnce()
    {
        CaseEvent[] events = [new PaymentReceived(new LocalDate(1800, 1, 1), -1m), new WrittenOff(Day), new PaymentPromised(Day, Before, 0m)];
        Assert.False(CaseHistory.TryOf(events, out var history, out var problems));
        Assert.Null(history);
        Assert.Equal(["History[0].On", "History[0].Amount", "History[2].By", "History[2].Amount"], problems.Select(problem => problem.Member));
    }

    [Fact]
    public void An_amount_has_no_more_decimals_than_the_currency_of_its_invoice()
    {
        var yen = SampleInvoices.BoulangerieMartin.Draft with { Total = 1000, Currency = "JPY" };
        var refusal = Assert.Throws<InvalidCaseException>(() => InvoiceCase.Of(yen, [new PaymentReceived(Day, 0.5m)]));
        Assert.Equal("History[0].Amount is 0.5: allowed is an amount with at most 0 decimals (JPY).", refusal.Problems.Single().ToString());
    }

    [Fact]
    public void A_balance_beside_payments_needs_its_day()
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Balance = 734.50m };
        CaseEvent[] paid = [new PaymentReceived(Day, 500m)];
        const string Problem = "BalanceOn is nothing: allowed is the day of the balance, because the history has payments or credits.";
        Assert.Equal(Problem, Assert.Throws<InvalidCaseException>(() => InvoiceCase.Of(draft, paid)).Problems.Single().ToString());
        Assert.Equal(Problem, Assert.Throws<InvalidCaseException>(() => InvoiceCase.Of(draft.ToInvoice(), CaseHistory.Of(paid))).Problems.Single().ToString());
        Assert.Equal(Problem, Assert.Throws<InvalidCaseException>(() => InvoiceCase.Of(draft, [new CreditNoteIssued(Day, 500m)])).Problems.Single().ToString());
        Assert.Single(InvoiceCase.Of(draft with { BalanceOn = Day }, paid).History.Events);
        Assert.Single(InvoiceCase.Of(draft, [new WrittenOff(Day)]).History.Events);
    }

    [Fact]
    public void A_draft_and_its_events_are_checked_together()
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => InvoiceCase.Of(SampleInvoices.BoulangerieMartin.Draft with { Number = null }, [new PaymentReceived(Day, 0m)]));
        Assert.Equal(["Number", "History[0].Amount"], refusal.Problems.Select(problem => problem.Member));
    }

    [Theory]
    [InlineData("third-reminder", null, "Stage")]
    [InlineData("first-reminder", "strict", "Policy")]
    public void A_stage_or_policy_that_nobody_knows_is_refused_when_it_is_asked_about(string stage, string? policy, string member)
    {
        var @case = InvoiceCase.Of(SampleInvoices.BoulangerieMartin.Draft, [new ReminderSent(Day, stage, Policy: policy)]);
        var refusal = Assert.Throws<InvalidCaseException>(() => new PoliteDunningBuilder().Build().Decide(@case, Day));
        Assert.Equal($"History[0].{member}", refusal.Problems.Single().Member);
    }

    [Fact]
    public void Events_are_kept_the_oldest_first()
    {
        var history = CaseHistory.Of(new WrittenOff(Day), new PaymentReceived(Before, 5m)).With(new ClientReplied(Before.PlusDays(-1)));
        Assert.Equal([typeof(ClientReplied), typeof(PaymentReceived), typeof(WrittenOff)], history.Events.Select(e => e.GetType()));
        Assert.Empty(CaseHistory.Empty.Events);
    }

    [Fact]
    public void Plans_with_the_same_instalments_are_equal()
    {
        Instalment[] two = [new(Day, 10m), new(Before, 20m)];
        var plan = new InstalmentPlanAgreed(Day, two);
        Assert.Equal(plan, new InstalmentPlanAgreed(Day, two.Reverse()));
        Assert.Equal(plan.GetHashCode(), new InstalmentPlanAgreed(Day, two.Reverse()).GetHashCode());
        Assert.NotEqual(plan, new InstalmentPlanAgreed(Day, two.Take(1)));
        Assert.Equal([Before, Day], plan.Instalments.Select(instalment => instalment.Due));
    }
}
