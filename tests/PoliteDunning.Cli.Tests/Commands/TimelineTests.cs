using System.Text.Json;

namespace PoliteDunning.Commands;

public sealed class TimelineTests
{
    // The example of the design: French client, due on a Saturday, public holidays on 11-11 and 01-01.
    private static readonly string[] Standard =
    [
        "2026-10-23 upcoming 2026-10-31",
        "2026-11-09 first-reminder 2026-11-16",
        "2026-11-19 second-reminder 2026-11-26",
        "2026-12-02 final-reminder 2026-12-10",
        "2026-12-17 formal-notice 2027-01-04",
    ];

    [Fact]
    public void All_messages_to_come_are_foreseen()
    {
        var answer = Tool.RunOn(CaseText.Valid, "timeline", "-", "--from", "2026-10-01", "--json").Json;

        Assert.Equal(["messages", "explanation"], ComposeTests.NamesOf(answer));
        Assert.All(answer.GetProperty("messages").EnumerateArray(), message => Assert.Equal(["on", "stage", "deadline"], ComposeTests.NamesOf(message)));
        Assert.Equal(Standard, MessagesOf(answer));
        Assert.Equal("ladder", answer.GetProperty("explanation").EnumerateArray().Last().GetProperty("rule").GetString());
    }

    [Fact]
    public void An_invoice_that_comes_late_begins_with_the_first_reminder() =>
        Assert.Equal(
            ["2026-11-20 first-reminder 2026-11-27", "2026-11-30 second-reminder 2026-12-07"],
            MessagesOf(Tool.RunOn(CaseText.Valid, "timeline", "-", "--from", "2026-11-20", "--json").Json).Take(2));

    [Fact]
    public void Another_policy_has_another_timeline() =>
        Assert.Equal("2026-11-02 due-today 2026-11-02", MessagesOf(Tool.RunOn(CaseText.Valid, "timeline", "-", "--from", "2026-10-01", "--policy", "prompt", "--json").Json).First());

    [Fact]
    public void Where_nothing_is_to_come_there_are_no_messages()
    {
        var answer = Tool.RunOn(CaseText.With("""{ "type": "writtenOff", "on": "2026-10-02" }"""), "timeline", "-", "--from", "2026-10-03", "--json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Json.GetProperty("messages").EnumerateArray());
    }

    private static IEnumerable<string> MessagesOf(JsonElement answer) =>
        answer.GetProperty("messages").EnumerateArray().Select(message => $"{message.GetProperty("on")} {message.GetProperty("stage")} {message.GetProperty("deadline")}");
}
