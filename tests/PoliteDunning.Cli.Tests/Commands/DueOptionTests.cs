namespace PoliteDunning.Commands;

/// <summary><c>--due</c> fills a due date that is missing, and replaces none.</summary>
public sealed class DueOptionTests
{
    private static readonly string WithoutDue = CaseText.Replaced("\"due\": \"2026-10-31\", ", "");

    [Theory]
    [InlineData("decide")]
    [InlineData("compose")]
    public void A_missing_due_date_is_asked_for(string command) =>
        Assert.Equal(
            ["-: invoice.due: is missing; expected the day by which it is to be paid: give it with --due, such as --due 2026-10-31"],
            Tool.RunOn(WithoutDue, command, "-", "--on", "2026-11-09").Problems);

    [Fact]
    public void A_missing_due_date_is_filled() =>
        Assert.Equal(
            Tool.RunOn(CaseText.Valid, "compose", "-", "--on", "2026-11-09", "--json").Output,
            Tool.RunOn(WithoutDue, "compose", "-", "--on", "2026-11-09", "--json", "--due", "2026-10-31").Output);

    [Fact]
    public void A_due_date_in_the_file_is_kept_and_a_note_says_so()
    {
        var answer = Tool.RunOn(CaseText.Valid, "decide", "-", "--on", "2026-11-09", "--due", "2026-12-31");

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("Due:", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["-: invoice.due: note: the file has a due date of its own (2026-10-31), which is kept; --due only fills a missing one"], answer.Problems);
    }

    [Fact]
    public void Other_programs_get_no_note() =>
        Assert.Equal("", Tool.RunOn(CaseText.Valid, "decide", "-", "--on", "2026-11-09", "--due", "2026-12-31", "--json").Error);

    [Fact]
    public void A_due_date_that_cannot_be_read_is_not_replaced() =>
        Assert.Equal(
            ["-: invoice.due: is '31/10/2026'; expected a day as \"2026-10-31\""],
            Tool.RunOn(CaseText.Replaced("2026-10-31", "31/10/2026"), "decide", "-", "--on", "2026-11-09").Problems);
}
