namespace PoliteDunning.Tests.Statements;

/// <summary>Every built-in statement, as its reader gets it. Read each before you accept it (docs/testing.md).</summary>
public class StatementMessageTests
{
    private static readonly string[] Registers = ["formal", "courteous", "familiar"];
    private static readonly string[] Stages = ["upcoming", "first-reminder", "second-reminder", "final-reminder"];
    private static readonly string[] Languages = ["fr", "it", "en"];
    private static readonly bool[] ToFirms = [false, true];
    private static readonly Channel[] Channels = [Channel.Email, Channel.WhatsApp, Channel.Sms];

    public static TheoryData<string, string, string, bool> Rows()
    {
        var rows = new TheoryData<string, string, string, bool>();
        foreach (var language in Languages)
        {
            foreach (var stage in Stages)
            {
                foreach (var register in Registers)
                    rows.Add(language, stage, register, false);
                if (language == "it")
                    rows.Add(language, stage, "courteous", true);
            }
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public Task Statement(string language, string stage, string tone, bool toFirm)
    {
        var shown = Channels.Select(channel => Show(StatementScene.Of(language, stage, toFirm, new ComposeOptions { Tone = tone, Channel = channel })));
        return Verify(string.Join("\n\n————\n\n", shown)).UseParameters(language, stage, tone, toFirm);
    }

    [Fact]
    public void Every_statement_template_is_in_a_snapshot()
    {
        var used =
            from language in Languages
            from stage in Stages
            from tone in Registers
            from channel in Channels
            from toFirm in ToFirms
            select StatementScene.Of(language, stage, toFirm, new ComposeOptions { Tone = tone, Channel = channel }).Templates[0];
        var builtin = TemplateSource.Builtin().Paths.Where(path => path.Contains("-statement.", StringComparison.Ordinal));
        Assert.Empty(builtin.Except(used.Concat(Regional())).Order());
    }

    private static IEnumerable<string> Regional() =>
        from stage in Stages
        from tone in Registers
        from channel in Channels
        select StatementScene.Of("en", stage, false, new ComposeOptions { Tone = tone, Channel = channel, Language = "en-US" }).Templates[0];

    private static string Show(Statement statement)
    {
        var segments = statement.Segments is { } count ? $" · {count} SMS" : string.Empty;
        var subject = statement.Subject is null ? string.Empty : $"Subject: {statement.Subject}\n";
        return $"{statement.Templates[0]} · {statement.Language} · {statement.Tone}{segments}\n{subject}\n{statement.Text}";
    }
}
