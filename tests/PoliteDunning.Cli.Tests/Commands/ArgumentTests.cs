namespace PoliteDunning.Commands;

public sealed class ArgumentTests
{
    private static readonly string Martin = Tool.Sample("cases/boulangerie-martin.json");

    [Theory]
    [InlineData("--on", "19.11.2026", "--on: is '19.11.2026'; expected a day such as 2026-11-19")]
    [InlineData("--due", "2026-02-30", "--due: is '2026-02-30'; expected a day such as 2026-11-19")]
    [InlineData("--channel", "fax", "--channel: is 'fax'; expected one of email, sms, whatsApp, letter, phone, calendar")]
    [InlineData("--explain-language", "de", "--explain-language: is 'de'; expected one of en, fr, it")]
    [InlineData("--explain-language", "french", "--explain-language: is 'french'; expected one of en, fr, it")]
    public void A_value_that_cannot_be_read_is_told_with_what_is_expected(string option, string value, string expected)
    {
        var answer = Tool.Run("compose", Martin, option, value);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal([expected, "See polite-dunning compose --help"], answer.Problems);
    }

    [Fact]
    public void Names_that_nobody_knows_are_told_at_once_with_what_is_known()
    {
        var answer = Tool.Run("compose", Martin, "--language", "de", "--tone", "rude", "--channel", "phone");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(3, answer.Problems.Count);
        Assert.Contains("--tone: is 'rude'; expected one of formal, courteous, familiar, direct, gentle", answer.Problems);
        Assert.Contains(answer.Problems, problem => problem.StartsWith("--language: is 'de'; expected a language that is built in: one of ", StringComparison.Ordinal));
        Assert.Contains(answer.Problems, problem => problem.StartsWith("--channel: is 'Phone'; expected one of Email, ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--on")]
    [InlineData("--from")]
    public void A_day_that_no_calendar_of_ours_has_is_refused(string option)
    {
        var answer = Tool.Run(option == "--on" ? "decide" : "timeline", Martin, option, "1899-12-31");

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal([$"{option}: is 1899-12-31; expected a day from 1900-01-01 to 2199-12-31"], answer.Problems);
    }

    [Fact]
    public void Without_a_command_the_tool_says_where_help_is()
    {
        var answer = Tool.Run();

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal("See polite-dunning --help", answer.Problems[^1]);
    }

    [Theory]
    [InlineData("compose")]
    [InlineData("compose", "a.json", "b.json")]
    [InlineData("compose", "a.json", "--speed", "3")]
    [InlineData("remind", "a.json")]
    public void Wrong_arguments_are_bad_input(params string[] args) => Assert.Equal(2, Tool.Run(args).ExitCode);

    [Fact]
    public void Help_tells_the_commands_and_examples()
    {
        var help = Tool.Run("--help");

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.All(["compose <CASE>", "decide <CASE>", "timeline <CASE>", "polite-dunning timeline case.json --from 2026-10-01 --policy patient"], line => Assert.Contains(line, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_of_a_command_tells_its_options_and_its_examples()
    {
        var help = Tool.Run("decide", "--help").Output;

        Assert.All(["--on <DATE>", "--policy <NAME|FILE>", "--history <FILE>", "--due <DATE>", "--json", "--explain-language <TAG>", "polite-dunning decide case.json"], line => Assert.Contains(line, help, StringComparison.Ordinal));
        Assert.DoesNotContain("polite-dunning timeline", help, StringComparison.Ordinal);
        Assert.DoesNotContain("--channel", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+", Tool.Run("--version").Output);

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_file_name() =>
        Assert.Equal(["@missing.json: the file: does not exist; expected a file"], Tool.Run("decide", "@missing.json").Problems);
}
