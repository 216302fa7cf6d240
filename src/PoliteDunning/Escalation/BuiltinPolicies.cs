namespace PoliteDunning;

/// <summary>The policies that a host has without asking. Offsets follow what professional sources advise; docs/escalation.md says which.</summary>
internal static class BuiltinPolicies
{
    public static EscalationPolicyDraft Standard() => new()
    {
        Name = "standard",
        MinimumGapDays = 5,
        Stages = [Upcoming(-7), First(5, 7), Second(15, 7), Final(30, 8), Notice(45, 15)],
    };

    public static EscalationPolicyDraft Patient() => new()
    {
        Name = "patient",
        MinimumGapDays = 7,
        Stages = [Upcoming(-7), First(8, 10), Second(24, 10), Final(45, 14)],
    };

    public static EscalationPolicyDraft Prompt() => new()
    {
        Name = "prompt",
        MinimumGapDays = 3,
        Stages = [DueToday(), First(3, 5), Second(11, 5), Final(19, 7), Notice(30, 15)],
    };

    private static EscalationStageDraft Upcoming(int offset) => new() { Name = "upcoming", OffsetDays = offset };

    private static EscalationStageDraft DueToday() => new() { Name = "due-today" };

    private static EscalationStageDraft First(int offset, int days) => new() { Name = "first-reminder", OffsetDays = offset, Firmness = 1, DeadlineDays = days };

    private static EscalationStageDraft Second(int offset, int days) =>
        new() { Name = "second-reminder", OffsetDays = offset, Firmness = 2, DeadlineDays = days, OffersInstalments = true };

    private static EscalationStageDraft Final(int offset, int days) =>
        new() { Name = "final-reminder", OffsetDays = offset, Firmness = 3, DeadlineDays = days, OffersInstalments = true };

    private static EscalationStageDraft Notice(int offset, int days) =>
        new() { Name = "formal-notice", OffsetDays = offset, Firmness = 4, DeadlineDays = days, OffersInstalments = true };
}
