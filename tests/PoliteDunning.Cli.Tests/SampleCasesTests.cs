namespace PoliteDunning;

/// <summary>The samples answer.</summary>
public sealed class SampleCasesTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Tool.Sample("cases"), "*.json").Concat(Directory.EnumerateFiles(Tool.Sample("invoices"), "*.xml")).Select(file => Path.GetRelativePath(Tool.Sample("."), file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_has_a_timeline(string sample)
    {
        var answer = Tool.Run("timeline", Tool.Sample(sample), "--from", "2026-11-02", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.NotEmpty(answer.Json.GetProperty("messages").EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_message_of_a_sample_is_beyond_reproach(string sample)
    {
        var days = Tool.Run("timeline", Tool.Sample(sample), "--from", "2026-11-02", "--json").Json.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("on").GetString()!);
        var answer = Tool.Run("compose", Tool.Sample(sample), "--on", days.First(), "--json").Json;

        Assert.Equal("due", answer.GetProperty("outcome").GetString());
        Assert.Empty(answer.GetProperty("findings").EnumerateArray());
    }
}
