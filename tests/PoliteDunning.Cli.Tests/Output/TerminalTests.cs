namespace PoliteDunning.Output;

/// <summary>What a person reads, where the output is no terminal.</summary>
public sealed class TerminalTests
{
    private static readonly string Martin = Tool.Sample("cases/boulangerie-martin.json");

    [Fact]
    public Task A_message_with_its_reasons() => Verify(Tool.Run("compose", Martin, "--on", "2026-11-19").Output);

    [Fact]
    public void Why_there_is_no_message()
    {
        var lines = Tool.Run("compose", Tool.Sample("cases/officine-ferrari.json"), "--on", "2026-11-18").Output.Split('\n');

        Assert.StartsWith("Not yet: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("Why", lines);
        Assert.StartsWith("· The client promised to pay by Friday", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_is_in_the_language_that_was_asked_for() =>
        Assert.Contains("· Aucun litige n’est ouvert.\n", Tool.Run("decide", Martin, "--on", "2026-11-19", "--explain-language", "fr").Output, StringComparison.Ordinal);

    [Fact]
    public Task A_timeline() => Verify(Tool.Run("timeline", Tool.Sample("cases/anna-clarke.json"), "--from", "2026-11-01").Output);

    [Theory]
    [InlineData("email")]
    [InlineData("sms")]
    [InlineData("letter")]
    public void The_text_is_the_message_to_the_letter(string channel)
    {
        var text = Tool.Run("compose", Martin, "--on", "2026-11-19", "--channel", channel, "--json").Json.GetProperty("text").GetString()!;

        Assert.Contains("\n" + text + "\n", Tool.Run("compose", Martin, "--on", "2026-11-19", "--channel", channel).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]Nord[/]")]
    [InlineData("[[/]")]
    [InlineData("{{creditor}}")]
    public void A_name_is_no_markup(string name)
    {
        var text = CaseText.Replaced("Atelier Nord", name);
        var message = Tool.RunOn(text, "compose", "-", "--on", "2026-11-09", "--json").Json.GetProperty("text").GetString()!;
        var answer = Tool.RunOn(text, "compose", "-", "--on", "2026-11-09");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.Contains(message, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compose")]
    [InlineData("decide")]
    [InlineData("timeline")]
    public void Nothing_but_text_goes_where_nobody_sits(string command)
    {
        var answer = Tool.Run(command, Martin);

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotContain('\u001B', answer.Output);
    }

    [Fact]
    public void A_formal_notice_says_that_a_person_must_approve_it()
    {
        var sent = CaseText.With("""{ "type": "reminderSent", "on": "2026-12-02", "stage": "final-reminder", "deadline": "2026-12-10" }""");

        Assert.Contains("A person must approve and sign it before it leaves.", Tool.RunOn(sent, "decide", "-", "--on", "2026-12-17").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_shown()
    {
        var unreachable = CaseText.Replaced(", \"email\": \"compta@atelier-nord.example\"", "");
        var finding = Tool.RunOn(unreachable, "compose", "-", "--on", "2026-11-09", "--channel", "sms", "--json").Json.GetProperty("findings")[0];

        Assert.Equal(["rule", "severity", "where", "advice"], finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Contains("Worth another look\n· ", Tool.RunOn(unreachable, "compose", "-", "--on", "2026-11-09", "--channel", "sms").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_to_come_the_timeline_says_so() =>
        Assert.StartsWith(
            "No message is to come, if nothing else happens.\n",
            Tool.RunOn(CaseText.With("""{ "type": "writtenOff", "on": "2026-10-02" }"""), "timeline", "-", "--from", "2026-10-03").Output,
            StringComparison.Ordinal);
}
