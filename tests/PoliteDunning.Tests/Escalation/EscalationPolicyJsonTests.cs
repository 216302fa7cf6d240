using System.Text.Json;

namespace PoliteDunning;

public sealed class EscalationPolicyJsonTests
{
    private const string Smallest = """{ "name": "short", "stages": [ { "name": "first-reminder", "offsetDays": 5, "firmness": 1, "deadlineDays": 7 } ] }""";

    private const string Complete = """
        {
          "name": "acme", "version": 3, "minimumGapDays": 6, "deadlineGraceDays": 3, "promiseGraceDays": 4, "replyGraceDays": 1,
          "minimumBalances": { "CHF": 10, "EUR": 5.50 }, "maximumMessages": 9, "catchUp": "skipMissed", "shiftBeforeDue": "forward", "shiftAfterDue": "backward", "statements": "onePerStage",
          "repeatLastEveryDays": 14, "repeatLastAtMost": 4,
          "stages": [
            { "name": "upcoming", "offsetDays": -5, "offsetUnit": "business", "channels": [ "whatsApp", "email" ] },
            { "name": "nudge", "offsetDays": 4, "offsetUnit": "calendar", "firmness": 2, "deadlineDays": 8, "offersInstalments": true, "message": "second-reminder" }
          ]
        }
        """;

    [Fact]
    public void Every_member_is_read()
    {
        var policy = EscalationPolicyJson.Read(Complete);

        Assert.Equal(("acme", 3, 6, 3, 4, 1), (policy.Name, policy.Version, policy.MinimumGapDays, policy.DeadlineGraceDays, policy.PromiseGraceDays, policy.ReplyGraceDays));
        Assert.Equal([("CHF", 10m), ("EUR", 5.50m)], policy.MinimumBalances.OrderBy(balance => balance.Key, StringComparer.Ordinal).Select(balance => (balance.Key, balance.Value)));
        Assert.Equal((9, CatchUp.SkipMissed, DayShift.Forward, DayShift.Backward, 14, 4), (policy.MaximumMessages, policy.CatchUp, policy.ShiftBeforeDue, policy.ShiftAfterDue, policy.RepeatLastEveryDays, policy.RepeatLastAtMost));
        Assert.Equal(StatementGrouping.OnePerStage, policy.Statements);
        Assert.Equal(["upcoming", "nudge"], policy.Stages.Select(stage => stage.Name));
        Assert.Equal((-5, DayUnit.Business, 0, 0, false, "upcoming"), FactsOf(policy.Stages[0]));
        Assert.Equal([Channel.WhatsApp, Channel.Email], policy.Stages[0].Channels);
        Assert.Equal((4, DayUnit.Calendar, 2, 8, true, "second-reminder"), FactsOf(policy.Stages[1]));
    }

    [Fact]
    public void What_is_left_out_is_at_its_default()
    {
        var policy = EscalationPolicyJson.Read(Smallest);
        var usual = new EscalationPolicyDraft();

        Assert.Equal((usual.Version, usual.MinimumGapDays, usual.DeadlineGraceDays, usual.PromiseGraceDays, usual.ReplyGraceDays), (policy.Version, policy.MinimumGapDays, policy.DeadlineGraceDays, policy.PromiseGraceDays, policy.ReplyGraceDays));
        Assert.Equal((usual.CatchUp, usual.ShiftBeforeDue, usual.ShiftAfterDue), (policy.CatchUp, policy.ShiftBeforeDue, policy.ShiftAfterDue));
        Assert.Null(policy.MaximumMessages);
        Assert.Null(policy.RepeatLastEveryDays);
        Assert.Empty(policy.MinimumBalances);
    }

    [Fact]
    public void Null_counts_as_left_out() =>
        Assert.Equal(
            EscalationPolicyJson.Write(EscalationPolicyJson.Read(Smallest)),
            EscalationPolicyJson.Write(EscalationPolicyJson.Read(Smallest.Replace("\"short\",", "\"short\", \"catchUp\": null, \"minimumBalances\": null, \"maximumMessages\": null,", StringComparison.Ordinal))));

    [Fact]
    public void What_is_written_is_read_again_as_the_same_policy()
    {
        var policies = EscalationPolicy.Builtin.Append(EscalationPolicyJson.Read(Complete)).Concat(RandomSetup.All.SelectMany(setup => setup.Policies));

        Assert.All(policies, policy =>
        {
            var again = EscalationPolicyJson.Read(EscalationPolicyJson.Write(policy));

            Assert.Equal(ValuesOf(policy), ValuesOf(again));
            Assert.Equal(policy.Stages.Select(ValuesOf), again.Stages.Select(ValuesOf));
        });
    }

    [Fact]
    public void Write_AnyPolicy_PartsItsLinesByLineFeed()
    {
        var json = EscalationPolicyJson.Write(EscalationPolicy.Standard);

        Assert.StartsWith("{\n  \"name\": \"standard\",\n  \"version\": 1,\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void The_schema_knows_the_members_of_a_policy_and_of_a_stage()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/policy.schema.json")));

        Assert.Equal(MembersOf<EscalationPolicyDraft>(), MembersOf(schema.RootElement));
        Assert.Equal(MembersOf<EscalationStageDraft>(), MembersOf(schema.RootElement.GetProperty("$defs").GetProperty("stage")));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_with_its_place()
    {
        var problems = ProblemsOf("""
            {
              "name": 7, "Version": 1, "minimumGapDays": "5", "replyGraceDays": 61, "catchUp": "never", "minimumBalances": { "EURO": 5, "EUR": "x" }, "catchUp": "latestDue",
              "stages": [
                { "name": "upcoming", "offsetDays": -7.5, "channels": [ "fax", "email" ] },
                { "offsetDays": 5, "deadlineDays": 7, "offersInstalments": "yes", "when": 1 },
                3
              ]
            }
            """);

        Assert.Equal(
            [
                "catchUp is there twice: allowed is one value.",
                "name is 7: allowed is a text in double quotes.",
                "minimumGapDays is '5': allowed is a whole number, without quotes.",
                "minimumBalances.EUR is 'x': allowed is a number such as 1234.50, without quotes.",
                "catchUp is 'never': allowed is one of oneStepAtATime, latestDue, skipMissed.",
                "stages[0].offsetDays is -7.5: allowed is a whole number, without quotes.",
                "stages[0].channels[0] is 'fax': allowed is one of email, sms, whatsApp, letter, phone, calendar.",
                "stages[1].offersInstalments is 'yes': allowed is true or false, without quotes.",
                "stages[1].when is not known: allowed is one of name, offsetDays, offsetUnit, firmness, deadlineDays, channels, offersInstalments, message.",
                "stages[2] is 3: allowed is an object.",
                "Version is not known: allowed is one of name, version, minimumGapDays, deadlineGraceDays, promiseGraceDays, replyGraceDays, minimumBalances, maximumMessages, catchUp, shiftBeforeDue, shiftAfterDue, statements, repeatLastEveryDays, repeatLastAtMost, stages.",
                "replyGraceDays is 61: allowed is a whole number from 0 to 60.",
                "minimumBalances.EURO is 'EURO': allowed is a code of ISO 4217 in capital letters, such as EUR.",
                "stages[1].name is nothing: allowed is small letters, digits and hyphens, beginning with a letter, at most 60.",
            ],
            problems);
    }

    [Fact]
    public void A_stage_must_say_its_offset() =>
        Assert.Equal(["stages[0].offsetDays is nothing: allowed is days from the due date, negative before it."], ProblemsOf("""{ "name": "x", "stages": [ { "name": "due-today" } ] }"""));

    [Fact]
    public void A_rule_between_stages_is_told_with_the_place_of_the_stage() =>
        Assert.StartsWith(
            "stages[1].offsetDays is 6: allowed is 15 calendar days or more",
            Assert.Single(ProblemsOf("""{ "name": "x", "stages": [ { "name": "a", "offsetDays": 5, "deadlineDays": 7 }, { "name": "b", "offsetDays": 6, "deadlineDays": 7 } ] }""")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "line 1, column 1 is empty")]
    [InlineData("[]", "the file is an array: allowed is an object.")]
    [InlineData("{ \"name\": \"x\",\n  // a note\n}", "line 2, column 3 is '/'")]
    [InlineData("{ \"name\": \"x\", }", "line 1, column 16 is '}'")]
    [InlineData("{ \"name\": \"x\"", "line 1, column 14 is the end, too early")]
    [InlineData("{ \"name\": \"é\tx\" }", "line 1, column 13 is the control character U+0009")]
    [InlineData("{ \"name\": \"\\ud800\" }", "line 1, column 11 is half a character")]
    public void What_is_no_strict_JSON_is_told_with_line_and_column(string json, string expected) =>
        Assert.StartsWith(expected, Assert.Single(ProblemsOf(json)), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.EndsWith("is nested too deep: allowed is at most 32 levels.", Assert.Single(ProblemsOf(new string('[', 100_000))), StringComparison.Ordinal);

    [Fact]
    public void A_mark_at_the_beginning_of_the_file_is_none_of_its_text() => Assert.Equal("short", EscalationPolicyJson.Read("\uFEFF" + Smallest).Name);

    [Fact]
    public void The_exception_names_the_policy() =>
        Assert.Equal("short", Assert.Throws<InvalidPolicyException>(() => EscalationPolicyJson.Read(Smallest.Replace("7", "0", StringComparison.Ordinal))).Policy);

    private static IReadOnlyList<string> ProblemsOf(string json) =>
        [.. Assert.Throws<InvalidPolicyException>(() => EscalationPolicyJson.Read(json)).Problems.Select(problem => problem.ToString())];

    private static (int OffsetDays, DayUnit OffsetUnit, int Firmness, int DeadlineDays, bool OffersInstalments, string Message) FactsOf(EscalationStage stage) =>
        (stage.OffsetDays, stage.OffsetUnit, stage.Firmness, stage.DeadlineDays, stage.OffersInstalments, stage.Message);

    // Every public property, so that a new one cannot be forgotten.
    private static string ValuesOf(object thing) =>
        string.Join("; ", thing.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false } && property.Name != nameof(EscalationPolicy.Stages)).Select(property => $"{property.Name}: {Shown(property.GetValue(thing))}"));

    private static string Shown(object? value) =>
        value switch
        {
            IEnumerable<KeyValuePair<string, decimal>> balances => string.Join(", ", balances.OrderBy(balance => balance.Key, StringComparer.Ordinal)),
            IEnumerable<Channel> channels => string.Join(", ", channels),
            _ => $"{value}",
        };

    private static IEnumerable<string> MembersOf<T>() => typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> MembersOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);
}
