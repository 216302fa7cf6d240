namespace PoliteDunning.Commands;

public sealed class DecideTests
{
    private static readonly string Martin = Tool.Sample("cases/boulangerie-martin.json");

    [Fact]
    public void The_answer_due_is_that_of_compose_without_the_words()
    {
        var answer = Tool.Run("decide", Martin, "--on", "2026-11-19", "--json").Json;
        var composed = Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Json;
        string[] shared = ["outcome", "id", "on", "stage", "occurrence", "firmness", "policy", "policyVersion", "amountDue", "deadline", "requiresApproval"];

        Assert.Equal([.. shared, "explanation"], ComposeTests.NamesOf(answer));
        Assert.All(shared, name => Assert.Equal(composed.GetProperty(name).GetRawText(), answer.GetProperty(name).GetRawText()));
    }

    [Fact]
    public void The_answer_not_yet_is_that_of_compose() =>
        Assert.Equal(
            Tool.Run("compose", Martin, "--on", "2026-11-18", "--json").Output,
            Tool.Run("decide", Martin, "--on", "2026-11-18", "--json").Output);

    [Theory]
    [InlineData("--channel", "sms")]
    [InlineData("--language", "fr")]
    [InlineData("--tone", "direct")]
    public void Options_about_words_belong_to_compose(string option, string value) => Assert.Equal(2, Tool.Run("decide", Martin, option, value).ExitCode);
}
