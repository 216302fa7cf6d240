namespace PoliteDunning;

/// <summary>When a stage falls due: offset, deadline, gap, and the days on which one may write.</summary>
public class FallingDueTests
{
    private static readonly EscalationStageDraft Upcoming = new() { Name = "upcoming", OffsetDays = -7 };
    private static readonly EscalationStageDraft DueToday = new() { Name = "due-today" };
    private static readonly EscalationStageDraft First = new() { Name = "first-reminder", OffsetDays = 5, Firmness = 1, DeadlineDays = 7 };
    private static readonly EscalationStageDraft Second = new() { Name = "second-reminder", OffsetDays = 15, Firmness = 2, DeadlineDays = 7 };

    [Fact]
    public void A_negative_offset_counts_from_the_due_date_and_moves_back() =>
        Assert.Equal("ClosedDay until 2026-10-26", Asked.On("10-25"));

    [Fact]
    public void A_positive_offset_counts_from_the_next_open_day_after_a_closed_due_date()
    {
        Assert.Equal("NothingDue until 2026-11-03", Asked.On("11-02", Policy(First with { OffsetDays = 1 })));
        Assert.Equal("NothingDue until 2026-11-10", Asked.On("11-02", Policy(First with { OffsetDays = 8 })));
    }

    [Fact]
    public void Business_days_are_the_open_days()
    {
        // Saturday 10-31 back: Friday 10-30 is the first, Thursday 10-22 the seventh.
        Assert.Equal("NothingDue until 2026-10-22", Asked.On("10-12", Policy(Upcoming with { OffsetUnit = DayUnit.Business })));
        // From Monday 11-02, over the holiday of 11-11: the seventh is Thursday 11-12.
        Assert.Equal("NothingDue until 2026-11-12", Asked.On("11-02", Policy(First with { OffsetDays = 7, OffsetUnit = DayUnit.Business })));
    }

    [Fact]
    public void The_first_message_keeps_its_distance_from_the_issue_date()
    {
        Assert.Equal("NothingDue until 2026-10-26", Asked.On("10-22", Asked.Draft with { Issued = Asked.Day("10-21") }));
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("10-28", Asked.Draft with { Issued = Asked.Day("10-28") }));
        // Issued only after it was due: the gap counts for the first reminder too.
        Assert.Equal("NothingDue until 2026-11-16", Asked.On("11-10", Asked.Draft with { Issued = Asked.Day("11-10") }));
    }

    [Fact]
    public void The_gap_does_not_count_over_the_due_date()
    {
        var policy = Policy(5, Upcoming with { OffsetDays = -1 }, First with { OffsetDays = 1 });
        Assert.Equal("first-reminder by 2026-11-10", Asked.On("11-03", policy, Asked.Sent("10-30", "upcoming")));
    }

    [Fact]
    public void The_gap_counts_between_messages_after_the_due_date() =>
        Assert.Equal("NothingDue until 2026-12-10", Asked.On("11-30", Policy(20, First, Second with { OffsetDays = 30 }), Asked.Sent("11-20", "first-reminder", "11-21")));

    [Fact]
    public void A_stage_whose_day_would_reach_the_due_date_is_passed_over()
    {
        // Issue date and gap end on Saturday 10-31.
        Assert.Equal(["first-reminder 2026-11-09 by 2026-11-16"], Asked.Timeline("10-26", Asked.Draft with { Issued = Asked.Day("10-26") }, EscalationPolicy.Standard).Take(1));
        Assert.Equal("PolicyExhausted", Asked.On("10-26", Asked.Draft with { Issued = Asked.Day("10-26") }, Policy(Upcoming)));
    }

    [Fact]
    public void A_stage_before_the_due_date_is_only_ever_sent_before_it()
    {
        Assert.Equal("upcoming by 2026-10-31", Asked.On("10-30", Policy(Upcoming)));
        Assert.Equal("PolicyExhausted", Asked.On("10-31", Policy(Upcoming)));
    }

    [Fact]
    public void A_stage_on_the_due_date_is_sent_that_day_or_on_the_next_open_day_and_never_later()
    {
        var monday = Asked.Draft with { Due = Asked.Day("11-02") };
        Assert.Equal("due-today by 2026-11-02", Asked.On("11-02", monday, Policy(DueToday, First)));
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("11-03", monday, Policy(DueToday, First)));
        Assert.Equal("ClosedDay until 2026-11-02", Asked.On("10-31", Policy(DueToday, First)));
        Assert.Equal("due-today by 2026-11-02", Asked.On("11-02", Policy(DueToday, First)));
        Assert.Equal("PolicyExhausted", Asked.On("11-03", Policy(DueToday)));
    }

    [Fact]
    public void The_deadline_of_a_stage_before_the_due_date_holds_nothing_back() =>
        Assert.Equal("first-reminder by 2026-11-10", Asked.On("11-03", Policy(Upcoming, First with { OffsetDays = 1 }), Asked.Sent("10-23", "upcoming", "10-31")));

    [Fact]
    public void A_granted_deadline_and_its_grace_are_waited_for()
    {
        Assert.Equal("NothingDue until 2026-12-03", Asked.On("11-19", Asked.Sent("11-09", "first-reminder", "11-30")));
    }

    [Fact]
    public void A_reminder_without_a_deadline_granted_what_its_policy_grants() =>
        Assert.Equal("NothingDue until 2026-11-26", Asked.On("11-17", Asked.Sent("11-16", "first-reminder")));

    [Fact]
    public void A_later_deadline_takes_the_place_of_the_granted_one()
    {
        var first = Asked.Sent("11-09", "first-reminder", "11-16");
        Assert.Equal("NothingDue until 2026-12-07", Asked.On("11-19", first, new DeadlineExtended(Asked.Day("11-12"), Asked.Day("12-04"))));
        Assert.Equal("second-reminder by 2026-11-26", Asked.On("11-19", first, new DeadlineExtended(Asked.Day("11-12"), Asked.Day("11-13"))));
        Assert.Equal("NothingDue until 2026-12-07", Asked.On("11-19", first, new DeadlineExtended(Asked.Day("11-09"), Asked.Day("12-04"))));
        Assert.Equal("second-reminder by 2026-11-26", Asked.On("11-19", first, new DeadlineExtended(Asked.Day("11-08"), Asked.Day("12-04"))));
    }

    [Fact]
    public void A_deadline_given_before_any_message_is_a_granted_one() =>
        Assert.Equal("NothingDue until 2026-12-07", Asked.On("11-09", new DeadlineExtended(Asked.Day("10-20"), Asked.Day("12-04"))));

    [Fact]
    public void Of_several_messages_the_last_ones_deadline_counts() =>
        Assert.Equal("final-reminder by 2026-12-10", Asked.On("12-02", Asked.Sent("11-09", "first-reminder", "12-31"), Asked.Sent("11-19", "second-reminder", "11-26")));

    [Fact]
    public void The_ladder_goes_on_after_the_highest_stage_that_was_sent() =>
        Assert.Equal("final-reminder by 2026-12-10", Asked.On("12-02", Asked.Sent("11-09", "second-reminder"), Asked.Sent("11-19", "first-reminder")));

    [Fact]
    public void A_closed_season_moves_messages_and_deadlines()
    {
        var composer = new PoliteDunningBuilder().AddClosedSeason(ClosedSeason.YearEnd).Build();
        var notice = composer.Foresee(InvoiceCase.Of(Asked.Draft), Asked.Day("12-03")).Messages[0];
        Assert.Equal((Asked.Day("12-03"), Asked.Day("12-10")), (notice.On, notice.Deadline));
        var late = composer.Foresee(InvoiceCase.Of(Asked.Draft), Asked.Day("12-24")).Messages[0];
        Assert.Equal((Asked.Day("01-04"), Asked.Day("01-11")), (late.On, late.Deadline));
    }

    [Fact]
    public void The_last_stage_repeats_as_often_as_the_policy_says()
    {
        var policy = EscalationPolicy.Of(new EscalationPolicyDraft { Name = "test", Stages = [First], RepeatLastEveryDays = 14, RepeatLastAtMost = 3 });
        Assert.Equal(
            ["first-reminder 2026-11-09 by 2026-11-16", "first-reminder 2026-11-23 by 2026-11-30", "first-reminder 2026-12-07 by 2026-12-14"],
            Asked.Timeline("10-01", Asked.Draft, policy));
        Assert.Equal("PolicyExhausted", Asked.On("12-31", policy, Asked.Sent("11-09", "first-reminder"), Asked.Sent("11-23", "first-reminder"), Asked.Sent("12-07", "first-reminder")));
    }

    [Fact]
    public void A_repeat_keeps_the_offset_of_its_stage()
    {
        // Recorded long before its day, as an import may have it.
        var policy = EscalationPolicy.Of(new EscalationPolicyDraft { Name = "test", Stages = [First], RepeatLastEveryDays = 4, RepeatLastAtMost = 3 });
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("10-12", policy, Asked.Sent("10-05", "first-reminder", "10-08")));
    }

    [Fact]
    public void Until_sees_the_due_date_go_by_on_a_closed_day()
    {
        var composer = new PoliteDunningBuilder().AddPolicy(Policy(Upcoming)).AddClosedSeason(ClosedSeason.Between(Asked.Day("10-20"), Asked.Day("11-15"))).Build();
        var decision = composer.Decide(InvoiceCase.Of(Asked.Draft), Asked.Day("10-20"), new ComposeOptions { Policy = "test" });
        Assert.Equal((NotYetReason.ClosedDay, Asked.Day("10-31")), (Assert.IsType<NotYetDecision>(decision).Reason, ((NotYetDecision)decision).Until!.Value));
    }

    [Fact]
    public void The_occurrence_counts_the_days_on_which_the_stage_was_sent()
    {
        var policy = EscalationPolicy.Of(BuiltinPolicies.Standard() with { Name = "again", Stages = [First], RepeatLastEveryDays = 14, RepeatLastAtMost = 3 });
        var composer = new PoliteDunningBuilder().AddPolicy(policy).Build();
        var sentTwiceOnOneDay = InvoiceCase.Of(Asked.Draft, [Asked.Sent("11-09", "first-reminder"), new ReminderSent(Asked.Day("11-09"), "first-reminder", Channel.Letter)]);
        Assert.Equal("2026-0142/first-reminder/2", Assert.IsType<DueDecision>(composer.Decide(sentTwiceOnOneDay, Asked.Day("11-23"), new ComposeOptions { Policy = "again" })).Id);
    }

    private static EscalationPolicy Policy(params EscalationStageDraft[] stages) => Policy(5, stages);

    private static EscalationPolicy Policy(int gap, params EscalationStageDraft[] stages) =>
        EscalationPolicy.Of(new EscalationPolicyDraft { Name = "test", MinimumGapDays = gap, Stages = stages });
}
