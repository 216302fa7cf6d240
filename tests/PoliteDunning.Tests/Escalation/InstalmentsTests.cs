namespace PoliteDunning;

/// <summary>Instalments, the invoice's own or a plan's: the oldest unpaid one is judged, by its own due date and its own ladder.</summary>
public class InstalmentsTests
{
    private static readonly InvoiceDraft Own = Asked.Draft with { Instalments = [new(Asked.Day("10-31"), 617.25m), new(Asked.Day("11-30"), 617.25m)] };

    private static readonly InstalmentPlanAgreed Plan = new(Asked.Day("11-20"), [new(Asked.Day("12-01"), 617.25m), new(Asked.Day("01-04"), 617.25m)]);

    [Fact]
    public void The_oldest_unpaid_instalment_is_asked_for()
    {
        var due = Asked.Due("11-09", Own);
        Assert.Equal(("2026-0142/1/first-reminder/1", 1, 617.25m, 1234.50m, Asked.Day("10-31")), (due.Id, due.Instalment, due.AmountDue.Amount, due.Balance.Amount, due.Due));
    }

    [Fact]
    public void Others_that_have_come_due_are_asked_for_with_it()
    {
        CaseEvent[] sent = [Asked.Sent("11-09", "first-reminder"), Asked.Sent("11-19", "second-reminder", "11-28")];
        Assert.Equal(1234.50m, Asked.Due("12-02", Own, sent).AmountDue.Amount);
    }

    [Fact]
    public void A_payment_settles_the_oldest_first_and_the_next_has_a_ladder_of_its_own()
    {
        CaseEvent[] paid = [Asked.Sent("11-09", "first-reminder", "11-16"), new PaymentReceived(Asked.Day("11-12"), 700m)];
        Assert.Equal("NothingDue until 2026-11-23", Asked.On("11-19", Own, paid));
        var due = Asked.Due("12-07", Own, paid);
        Assert.Equal(("2026-0142/2/first-reminder/2", 534.50m), (due.Id, due.AmountDue.Amount));
    }

    [Fact]
    public void A_deposit_before_the_issue_date_counts_for_the_invoices_own_instalments() =>
        Assert.Equal("2026-0142/2/upcoming/1", Asked.Due("11-23", Own, new PaymentReceived(Asked.Day("09-15"), 617.25m)).Id);

    [Fact]
    public void The_last_instalment_takes_what_the_others_leave()
    {
        Assert.Equal(634.50m, Asked.Due("12-07", Own with { Instalments = [new(Asked.Day("10-31"), 600m), new(Asked.Day("11-30"), 100m)] }, new PaymentReceived(Asked.Day("11-02"), 600m)).AmountDue.Amount);
        Assert.Equal(500m, Asked.Due("11-09", Own, new CreditNoteIssued(Asked.Day("10-02"), 117.25m)).AmountDue.Amount);
        Assert.Equal(300m, Asked.Due("11-09", Own with { Balance = 300m }).AmountDue.Amount);
    }

    [Fact]
    public void A_plan_begins_a_new_ladder_and_keeps_the_distance_from_the_agreement()
    {
        CaseEvent[] agreed = [Asked.Sent("11-09", "first-reminder", "11-16"), Plan];
        Assert.Equal("NothingDue until 2026-11-25", Asked.On("11-23", agreed));
        var upcoming = Asked.Due("11-25", agreed);
        Assert.Equal(("2026-0142/1/upcoming/1", 617.25m, Asked.Day("12-01")), (upcoming.Id, upcoming.AmountDue.Amount, upcoming.Deadline));
        Assert.Equal("2026-0142/1/first-reminder/2", Asked.Due("12-07", agreed).Id);
    }

    [Fact]
    public void A_plan_keeps_its_own_day_free()
    {
        var policy = EscalationPolicy.Of(new EscalationPolicyDraft { Name = "test", MinimumGapDays = 0, Stages = [new() { Name = "upcoming", OffsetDays = -7 }] });
        CaseEvent[] events = [new InstalmentPlanAgreed(Asked.Day("10-22"), [new(Asked.Day("10-29"), 1234.50m)]), Asked.Sent("10-22", "upcoming")];
        Assert.Equal("NothingDue until 2026-10-23", Asked.On("10-22", policy, events));
    }

    [Fact]
    public void Only_payments_after_the_agreement_settle_a_plan()
    {
        Assert.Equal(1, Asked.Due("12-07", Asked.Draft with { Total = 1734.50m }, Plan, new PaymentReceived(Asked.Day("11-20"), 500m)).Instalment);
        Assert.Equal(2, Asked.Due("01-11", Plan, new PaymentReceived(Asked.Day("11-23"), 617.25m)).Instalment);
    }

    [Fact]
    public void A_newer_plan_replaces_the_older_and_counts_anew()
    {
        var newer = new InstalmentPlanAgreed(Asked.Day("12-03"), [new(Asked.Day("12-31"), 617.25m), new(Asked.Day("02-01"), 617.25m)]);
        var due = Asked.Due("12-24", Plan, newer);
        Assert.Equal(("2026-0142/1/upcoming/1", Asked.Day("12-31")), (due.Id, due.Due));
    }

    [Fact]
    public void The_deadline_granted_before_the_plan_is_waited_for() =>
        Assert.Equal("NothingDue until 2026-12-14", Asked.On("12-07", Asked.Sent("11-19", "second-reminder", "12-11"), Plan));

    [Fact]
    public void A_message_sent_before_the_stages_day_does_not_count_for_the_instalment()
    {
        // The first reminder of 11-09 was for the first instalment; for the second its day is 12-07.
        CaseEvent[] events = [Asked.Sent("11-09", "first-reminder"), new PaymentReceived(Asked.Day("11-12"), 617.25m)];
        Assert.Equal(["upcoming 2026-11-23 by 2026-11-30", "first-reminder 2026-12-07 by 2026-12-14"], Asked.Timeline("11-19", Own, EscalationPolicy.Standard, events).Take(2));
    }
}
