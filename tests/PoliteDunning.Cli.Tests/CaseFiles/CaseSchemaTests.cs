using System.Text.Json;

namespace PoliteDunning.CaseFiles;

/// <summary><c>docs/case.schema.json</c> tells the same members as the tool reads.</summary>
public sealed class CaseSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/case.schema.json"))).RootElement;

    [Theory]
    [InlineData("invoice", "invoice.x")]
    [InlineData("client", "client.x")]
    [InlineData("contact", "client.contacts[0].x")]
    [InlineData("creditor", "creditor.x")]
    [InlineData("paymentOption", "paymentOptions[0].x")]
    [InlineData("instalment", "invoice.instalments[0].x")]
    public void A_part_of_a_case_has_the_members_of_the_schema(string part, string place)
    {
        var problems = Tool.RunOn(
            """{ "invoice": { "x": 1, "instalments": [ { "x": 1 } ] }, "client": { "x": 1, "contacts": [ { "x": 1 } ] }, "creditor": { "x": 1 }, "paymentOptions": [ { "x": 1 } ] }""",
            "decide", "-").Problems;

        Assert.Equal(MembersOf(Schema.GetProperty("$defs").GetProperty(part)), KnownAt(place, problems));
    }

    [Fact]
    public void A_case_has_the_members_of_the_schema() => Assert.Equal(MembersOf(Schema), KnownAt("x", Tool.RunOn("""{ "x": 1 }""", "decide", "-").Problems));

    [Fact]
    public void Every_type_of_event_has_the_members_of_the_schema()
    {
        var types = Schema.GetProperty("$defs").GetProperty("event").GetProperty("oneOf").EnumerateArray().ToDictionary(type => type.GetProperty("properties").GetProperty("type").GetProperty("const").GetString()!);
        var events = string.Join(", ", types.Keys.Select(type => $$"""{ "type": "{{type}}", "on": "2026-11-02", "x": 1 }"""));
        var problems = Tool.RunOn(CaseText.With(events), "decide", "-").Problems;

        Assert.Equal(12, types.Count);
        Assert.All(types.Values.Index(), type => Assert.Equal(MembersOf(type.Item), KnownAt($"history[{type.Index}].x", problems)));
    }

    private static IEnumerable<string> MembersOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> KnownAt(string place, IReadOnlyList<string> problems)
    {
        var start = $"-: {place}: is not known; expected one of ";
        return Assert.Single(problems, problem => problem.StartsWith(start, StringComparison.Ordinal))[start.Length..].Split(", ").Order(StringComparer.Ordinal);
    }
}
