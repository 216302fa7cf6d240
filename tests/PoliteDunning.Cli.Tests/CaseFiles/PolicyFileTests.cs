namespace PoliteDunning.CaseFiles;

public sealed class PolicyFileTests
{
    private const string Own = """
        {
          "name": "monthly", "version": 2,
          "stages": [ { "name": "first-reminder", "offsetDays": 10, "firmness": 1, "deadlineDays": 10, "channels": [ "whatsApp" ] } ]
        }
        """;

    [Fact]
    public void A_policy_of_a_file_is_followed()
    {
        using var policy = new TemporaryFile(Own);
        var answer = Tool.RunOn(CaseText.Valid, "compose", "-", "--on", "2026-11-12", "--policy", policy.Path, "--json").Json;

        Assert.Equal(("monthly", 2), (answer.GetProperty("policy").GetString(), answer.GetProperty("policyVersion").GetInt32()));
        Assert.Equal(("first-reminder", "whatsApp", "2026-11-23"), (answer.GetProperty("stage").GetString(), answer.GetProperty("channel").GetString(), answer.GetProperty("deadline").GetString()));
    }

    [Fact]
    public void A_history_may_name_the_policy_of_the_file()
    {
        using var policy = new TemporaryFile(Own);
        var sent = CaseText.With("""{ "type": "reminderSent", "on": "2026-11-12", "stage": "first-reminder", "policy": "monthly", "policyVersion": 2 }""");

        Assert.Equal("policyExhausted", Tool.RunOn(sent, "decide", "-", "--on", "2026-11-30", "--policy", policy.Path, "--json").Json.GetProperty("reason").GetString());
        Assert.Equal(["-: history[0].policy: is 'monthly'; expected one of standard, patient, prompt"], Tool.RunOn(sent, "decide", "-", "--on", "2026-11-30").Problems);
    }

    [Fact]
    public void What_is_wrong_with_a_policy_and_with_the_case_is_told_together()
    {
        using var policy = new TemporaryFile("""{ "name": "x", "stages": [ { "name": "a", "offsetDays": 5 } ], "gap": 3 }""");
        var problems = Tool.RunOn(CaseText.Replaced("\"EUR\"", "\"EURO\""), "decide", "-", "--policy", policy.Path).Problems;

        Assert.Equal(3, problems.Count);
        Assert.StartsWith("-: invoice.currency: is 'EURO'; expected ", problems[0], StringComparison.Ordinal);
        Assert.StartsWith($"{policy.Path}: gap: is not known; expected one of name, ", problems[1], StringComparison.Ordinal);
        Assert.Equal($"{policy.Path}: stages[0].deadlineDays: is 0; expected a whole number from 1 to 365", problems[2]);
    }

    [Fact]
    public void A_stage_whose_message_has_no_words_is_told()
    {
        using var policy = new TemporaryFile(Own.Replace("\"first-reminder\"", "\"gentle-nudge\"", StringComparison.Ordinal));

        Assert.StartsWith($"{policy.Path}: ", Assert.Single(Tool.RunOn(CaseText.Valid, "decide", "-", "--policy", policy.Path).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_neither_a_policy_nor_a_file_is_refused() =>
        Assert.Equal(["--policy: is 'gentle'; expected one of standard, patient, prompt, or a file with a policy in JSON"], Tool.RunOn(CaseText.Valid, "decide", "-", "--policy", "gentle").Problems);
}
