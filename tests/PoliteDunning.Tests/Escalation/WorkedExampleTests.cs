using NodaTime;

namespace PoliteDunning;

/// <summary>The example of the guide, from the friendly word to the formal notice: French client, due on Saturday 2026-10-31.</summary>
public class WorkedExampleTests
{
    [Fact]
    public void The_standard_policy_writes_five_times() =>
        Assert.Equal(
            [
                "upcoming 2026-10-23 by 2026-10-31",
                "first-reminder 2026-11-09 by 2026-11-16",
                "second-reminder 2026-11-19 by 2026-11-26",
                "final-reminder 2026-12-02 by 2026-12-10",
                "formal-notice 2026-12-17 by 2027-01-04",
            ],
            Asked.Timeline("10-01", Asked.Draft, EscalationPolicy.Standard));

    [Fact]
    public void Imported_late_it_begins_with_the_first_reminder_and_keeps_the_distance() =>
        Assert.Equal(
            ["first-reminder 2026-11-20 by 2026-11-27", "second-reminder 2026-11-30 by 2026-12-07"],
            Asked.Timeline("11-20", Asked.Draft, EscalationPolicy.Standard).Take(2));

    [Fact]
    public void The_patient_policy_writes_four_times_and_ends_without_a_notice() =>
        Assert.Equal(
            [
                "upcoming 2026-10-23 by 2026-10-31",
                "first-reminder 2026-11-10 by 2026-11-20",
                "second-reminder 2026-11-26 by 2026-12-07",
                "final-reminder 2026-12-17 by 2026-12-31",
            ],
            Asked.Timeline("10-01", Asked.Draft, EscalationPolicy.Patient));

    [Fact]
    public void The_prompt_policy_begins_on_the_due_date_or_the_next_open_day() =>
        Assert.Equal(
            [
                "due-today 2026-11-02 by 2026-11-02",
                "first-reminder 2026-11-05 by 2026-11-10",
                "second-reminder 2026-11-13 by 2026-11-18",
                "final-reminder 2026-11-23 by 2026-11-30",
                "formal-notice 2026-12-03 by 2026-12-18",
            ],
            Asked.Timeline("10-01", Asked.Draft, EscalationPolicy.Prompt));

    [Fact]
    public void Each_message_has_its_own_id()
    {
        var due = Asked.Due("11-19", Asked.Sent("11-09", "first-reminder", "11-16"));
        Assert.Equal("2026-0142/second-reminder/1", due.Id);
        Assert.Equal(("second-reminder", 1, null), (due.Stage.Name, due.Occurrence, due.Instalment));
        Assert.Equal((Money.Of(1234.50m, "EUR"), Money.Of(1234.50m, "EUR"), new LocalDate(2026, 10, 31)), (due.AmountDue, due.Balance, due.Due));
        Assert.Equal(new ReminderSent(due.On, "second-reminder", Channel.Sms, due.Deadline, "standard", 1), due.AsSent(Channel.Sms));
    }

    [Fact]
    public void The_built_in_policies_are_those_of_the_guide()
    {
        Assert.Equal(["upcoming -7 0 0", "first-reminder 5 7 1", "second-reminder 15 7 2", "final-reminder 30 8 3", "formal-notice 45 15 4"], Stages(EscalationPolicy.Standard));
        Assert.Equal(["upcoming -7 0 0", "first-reminder 8 10 1", "second-reminder 24 10 2", "final-reminder 45 14 3"], Stages(EscalationPolicy.Patient));
        Assert.Equal(["due-today 0 0 0", "first-reminder 3 5 1", "second-reminder 11 5 2", "final-reminder 19 7 3", "formal-notice 30 15 4"], Stages(EscalationPolicy.Prompt));
        Assert.Equal([("standard", 5), ("patient", 7), ("prompt", 3)], EscalationPolicy.Builtin.Select(policy => (policy.Name, policy.MinimumGapDays)));
        Assert.All(EscalationPolicy.Builtin, policy => Assert.Equal((1, 2, 2, 5, CatchUp.OneStepAtATime), (policy.Version, policy.DeadlineGraceDays, policy.PromiseGraceDays, policy.ReplyGraceDays, policy.CatchUp)));
    }

    private static IEnumerable<string> Stages(EscalationPolicy policy) => policy.Stages.Select(stage => $"{stage} {stage.OffsetDays} {stage.DeadlineDays} {stage.Firmness}");
}
