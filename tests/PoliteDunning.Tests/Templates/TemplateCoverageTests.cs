namespace PoliteDunning;

public class TemplateCoverageTests
{
    [Fact]
    public void Build_WithAStageWithoutWords_NamesStagePolicyAndWhatIsMissing()
    {
        var policy = new EscalationPolicyDraft { Name = "own", Stages = [new() { Name = "hello", OffsetDays = 3, Firmness = 1, DeadlineDays = 5 }, new() { Name = "first-reminder", OffsetDays = 20, Firmness = 1, DeadlineDays = 5 }] }.ToPolicy();
        var refusal = Assert.Throws<InvalidSetupException>(() => new PoliteDunningBuilder().AddPolicy(policy).Build());
        var problem = Assert.Single(refusal.Problems);
        Assert.Equal("the message 'hello' of stage 'hello' of policy 'own'", problem.Member);
        Assert.Contains("missing: en Courteous Conversational, en Courteous Long, en Courteous Short, ", problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_may_send_the_message_of_another()
    {
        var policy = new EscalationPolicyDraft { Name = "own", Stages = [new() { Name = "hello", Message = "first-reminder", OffsetDays = 3, Firmness = 1, DeadlineDays = 5 }] }.ToPolicy();
        Assert.NotNull(new PoliteDunningBuilder().AddPolicy(policy).Build());
    }

    [Fact]
    public void Build_WithAProfileThatNeedsGentleWordsForAnOwnMessage_AsksForThem()
    {
        var policy = new EscalationPolicyDraft { Name = "own", Stages = [new() { Name = "early", Message = "upcoming", OffsetDays = 3, Firmness = 2, DeadlineDays = 5 }] }.ToPolicy();
        var problem = Assert.Single(Assert.Throws<InvalidSetupException>(() => new PoliteDunningBuilder().AddPolicy(policy).Build()).Problems);
        Assert.Contains("fr Courteous Long gentle", problem.Allowed, StringComparison.Ordinal);
    }
}
