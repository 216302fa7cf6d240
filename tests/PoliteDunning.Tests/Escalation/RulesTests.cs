namespace PoliteDunning;

/// <summary>The rules in their order, the first that applies decides: an example each, and one of it against the rule that follows.</summary>
public class RulesTests
{
    // The day of the first reminder, when nothing is in its way.
    private const string Day = "11-09";

    private static readonly EscalationPolicy Lenient = EscalationPolicy.Of(BuiltinPolicies.Standard() with { Name = "lenient", MinimumBalances = new Dictionary<string, decimal> { ["EUR"] = 5m } });

    [Fact]
    public void Rule_1_settled_credited_overpaid_or_written_off_is_finished()
    {
        Assert.Equal("Settled", Asked.On(Day, new PaymentReceived(Asked.Day(Day), 1234.50m)));
        Assert.Equal("Settled", Asked.On(Day, new PaymentReceived(Asked.Day("09-15"), 1234.50m)));
        Assert.Equal("Settled", Asked.On(Day, new CreditNoteIssued(Asked.Day("11-02"), 1234.50m, "AV-7")));
        Assert.Equal("Settled", Asked.On(Day, new PaymentReceived(Asked.Day("11-02"), 2000m)));
        Assert.Equal("Settled", Asked.On(Day, Asked.Draft with { Total = 0 }));
        Assert.Equal("Settled", Asked.On(Day, Asked.Draft with { Total = -50 }));
        Assert.Equal("WrittenOff", Asked.On(Day, new WrittenOff(Asked.Day(Day))));
        Assert.Equal("Settled", Asked.On(Day, new PaymentReceived(Asked.Day(Day), 1234.50m), new WrittenOff(Asked.Day(Day))));
    }

    [Fact]
    public void Rule_2_a_balance_at_or_under_the_minimum_is_finished()
    {
        Assert.Equal("BelowMinimum", Asked.On(Day, Lenient, new PaymentReceived(Asked.Day("11-02"), 1229.50m)));
        Assert.Equal("first-reminder by 2026-11-16", Asked.On(Day, Lenient, new PaymentReceived(Asked.Day("11-02"), 1229.49m)));
        Assert.Equal("first-reminder by 2026-11-16", Asked.On(Day, Asked.Draft with { Total = 3, Currency = "GBP" }, Lenient));
        Assert.Equal("BelowMinimum", Asked.On(Day, Asked.Draft with { Total = 3, DirectDebit = true }, Lenient));
    }

    [Fact]
    public void Rule_3_direct_debit_or_an_opted_out_client_is_finished()
    {
        var optedOut = Asked.Draft with { Client = Asked.Draft.Client! with { DoNotRemind = true } };
        Assert.Equal("DirectDebit", Asked.On(Day, Asked.Draft with { DirectDebit = true }));
        Assert.Equal("OptedOut", Asked.On(Day, optedOut));
        Assert.Equal("DirectDebit", Asked.On(Day, optedOut with { DirectDebit = true }));
        Assert.Equal("OptedOut", Asked.On(Day, optedOut, new DisputeRaised(Asked.Day("11-02"))));
    }

    [Fact]
    public void Rule_4_an_open_dispute_is_not_yet()
    {
        var raised = new DisputeRaised(Asked.Day("11-05"), "Livraison incomplète");
        Assert.Equal("Disputed until null", Asked.On(Day, raised));
        Assert.Equal("Disputed until 2026-11-13", Asked.On(Day, raised, new DisputeResolved(Asked.Day("11-13"))));
        Assert.Equal("first-reminder by 2026-11-20", Asked.On("11-13", raised, new DisputeResolved(Asked.Day("11-13"))));
        Assert.Equal("Disputed until null", Asked.On(Day, raised, new Paused(Asked.Day("11-05"), Asked.Day("11-20"))));
    }

    [Fact]
    public void Rule_5_a_pause_that_covers_the_day_is_not_yet()
    {
        Assert.Equal("Paused until null", Asked.On(Day, new Paused(Asked.Day(Day))));
        Assert.Equal("Paused until 2026-11-12", Asked.On(Day, new Paused(Asked.Day("11-02"), Asked.Day("11-12"))));
        Assert.Equal("first-reminder by 2026-11-19", Asked.On("11-12", new Paused(Asked.Day("11-02"), Asked.Day("11-12"))));
        Assert.Equal("Paused until 2026-11-18", Asked.On(Day, new Paused(Asked.Day("11-02"), Asked.Day("11-12")), new Paused(Asked.Day("11-05"), Asked.Day("11-18"))));
        Assert.Equal("Paused until 2026-11-10", Asked.On(Day, new Paused(Asked.Day("11-02")), new Paused(Asked.Day("11-05"), Asked.Day("11-18")), new Resumed(Asked.Day("11-10"))));
        Assert.Equal("Paused until 2026-11-24", Asked.On(Day, new Paused(Asked.Day("11-02"), Asked.Day("11-12")), new PaymentPromised(Asked.Day("11-05"), Asked.Day("11-21"))));
    }

    [Fact]
    public void Rule_6_a_running_promise_is_not_yet()
    {
        var promise = new PaymentPromised(Asked.Day("11-06"), Asked.Day("11-20"), 634.50m);
        Assert.Equal("Promised until 2026-11-23", Asked.On(Day, promise));
        Assert.Equal("Promised until 2026-11-23", Asked.On("11-22", promise));
        Assert.Equal("first-reminder by 2026-11-30", Asked.On("11-23", promise));
        Assert.Equal("Promised until 2026-11-23", Asked.On("11-12", promise, new PaymentReceived(Asked.Day("11-12"), 1000m)));
        Assert.Equal("Promised until 2026-11-30", Asked.On(Day, promise, new PaymentPromised(Asked.Day("11-07"), Asked.Day("11-27"))));
        Assert.Equal("Promised until 2026-11-23", Asked.On(Day, promise, new ClientReplied(Asked.Day(Day))));
    }

    [Fact]
    public void Rule_7_a_reply_after_the_last_message_is_not_yet()
    {
        var first = Asked.Sent("11-09", "first-reminder", "11-16");
        Assert.Equal("Replied until 2026-11-23", Asked.On("11-19", first, new ClientReplied(Asked.Day("11-18"))));
        Assert.Equal("second-reminder by 2026-11-30", Asked.On("11-23", first, new ClientReplied(Asked.Day("11-18"))));
        Assert.Equal("Replied until 2026-11-19", Asked.On("11-13", first, new ClientReplied(Asked.Day("11-09"))));
        Assert.Equal("NothingDue until 2026-11-19", Asked.On("11-14", first, new ClientReplied(Asked.Day("11-09"))));
        Assert.Equal("Replied until 2026-11-12", Asked.On(Day, new ClientReplied(Asked.Day("11-07"))));
        Assert.Equal("NothingDue until 2026-11-19", Asked.On("11-10", first, new ClientReplied(Asked.Day("11-08"))));
    }

    [Fact]
    public void Rule_8_the_end_of_the_ladder_is_finished_at_once()
    {
        CaseEvent[] all = [Asked.Sent("11-09", "first-reminder"), Asked.Sent("11-19", "second-reminder"), Asked.Sent("12-02", "final-reminder"), Asked.Sent("12-17", "formal-notice")];
        Assert.Equal("PolicyExhausted", Asked.On("12-17", all));
        Assert.Equal("PolicyExhausted", Asked.On(Day, Asked.Sent(Day, "formal-notice")));
        Assert.Equal("Disputed until null", Asked.On("12-17", [.. all, new DisputeRaised(Asked.Day("12-17"))]));
    }

    [Fact]
    public void Rule_8_the_maximum_number_of_messages_is_finished()
    {
        var policy = EscalationPolicy.Of(BuiltinPolicies.Standard() with { Name = "two-words", MaximumMessages = 2 });
        Assert.Equal("second-reminder by 2026-11-26", Asked.On("11-19", policy, Asked.Sent("11-09", "first-reminder")));
        Assert.Equal("MaximumReached", Asked.On("11-19", policy, Asked.Sent("10-23", "upcoming"), Asked.Sent("11-09", "first-reminder")));
    }

    [Fact]
    public void Rule_8_only_stages_above_the_ceiling_left_is_finished()
    {
        var gentle = Asked.Draft with { Client = Asked.Draft.Client! with { Tone = "gentle" } };
        CaseEvent[] reminders = [Asked.Sent("11-09", "first-reminder"), Asked.Sent("11-19", "second-reminder")];
        Assert.Equal("final-reminder by 2026-12-10", Asked.On("12-02", gentle, reminders));
        Assert.Equal("CeilingReached", Asked.On("12-17", gentle, [.. reminders, Asked.Sent("12-02", "final-reminder")]));
    }

    [Fact]
    public void Rule_9_nothing_due_or_only_the_day_in_the_way_is_not_yet()
    {
        Assert.Equal("NothingDue until 2026-10-23", Asked.On("10-22"));
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("11-06"));
        Assert.Equal("ClosedDay until 2026-11-09", Asked.On("11-07"));
        Assert.Equal("ClosedDay until 2026-11-12", Asked.On("11-11"));
        Assert.Equal("ClosedDay until 2026-10-26", Asked.On("10-24"));
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("10-31"));
    }

    [Fact]
    public void Rule_10_otherwise_a_stage_is_due_and_stays_due()
    {
        Assert.Equal("first-reminder by 2026-11-16", Asked.On(Day));
        Assert.Equal("first-reminder by 2026-11-17", Asked.On("11-10"));
        Assert.Equal("first-reminder by 2026-12-08", Asked.On("12-01"));
        Assert.Equal("upcoming by 2026-10-31", Asked.On("10-30"));
    }
}
