namespace PoliteDunning;

/// <summary>The host was down, or the invoice came late: what is still said depends on how the policy catches up.</summary>
public class MissedDaysTests
{
    // By then the first and the second reminder have fallen due.
    private const string Late = "11-20";

    [Fact]
    public void One_step_at_a_time_begins_at_the_first_step_and_keeps_the_spacing() =>
        Assert.Equal(
            ["first-reminder 2026-11-20 by 2026-11-27", "second-reminder 2026-11-30 by 2026-12-07", "final-reminder 2026-12-10 by 2026-12-18", "formal-notice 2026-12-21 by 2027-01-05"],
            Asked.Timeline(Late, Asked.Draft, EscalationPolicy.Standard));

    [Fact]
    public void Latest_due_passes_over_what_lies_before() =>
        Assert.Equal(
            ["second-reminder 2026-11-20 by 2026-11-27", "final-reminder 2026-12-02 by 2026-12-10", "formal-notice 2026-12-17 by 2027-01-04"],
            Asked.Timeline(Late, Asked.Draft, Catching(CatchUp.LatestDue)));

    [Fact]
    public void Skip_missed_drops_what_was_not_sent_on_its_first_open_day() =>
        Assert.Equal(
            ["final-reminder 2026-12-02 by 2026-12-10", "formal-notice 2026-12-17 by 2027-01-04"],
            Asked.Timeline(Late, Asked.Draft, Catching(CatchUp.SkipMissed)));

    [Fact]
    public void Skip_missed_after_the_last_stage_is_at_the_end() =>
        Assert.Equal("PolicyExhausted", Asked.On("12-18", Catching(CatchUp.SkipMissed)));

    [Fact]
    public void On_time_all_ways_to_catch_up_are_the_same() =>
        Assert.All(Enum.GetValues<CatchUp>(), catchUp => Assert.Equal(Asked.Timeline("10-01", Asked.Draft, EscalationPolicy.Standard), Asked.Timeline("10-01", Asked.Draft, Catching(catchUp))));

    [Fact]
    public void A_part_payment_does_not_restart_the_ladder()
    {
        var due = Asked.Due("11-19", Asked.Sent("11-09", "first-reminder", "11-16"), new PaymentReceived(Asked.Day("11-12"), 500m));
        Assert.Equal(("second-reminder", Money.Of(734.50m, "EUR"), Asked.Day("11-26")), (due.Stage.Name, due.AmountDue, due.Deadline));
    }

    private static EscalationPolicy Catching(CatchUp catchUp) => EscalationPolicy.Of(BuiltinPolicies.Standard() with { Name = "catching-up", CatchUp = catchUp });
}
