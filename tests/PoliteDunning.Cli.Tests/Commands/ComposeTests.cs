using System.Text.Json;

namespace PoliteDunning.Commands;

/// <summary>The contract of <c>compose --json</c>: other programs rely on these shapes.</summary>
public sealed class ComposeTests
{
    private static readonly string Martin = Tool.Sample("cases/boulangerie-martin.json");

    [Fact]
    public void A_due_email_has_all_members_in_their_order()
    {
        var answer = Tool.Run("compose", Martin, "--on", "2026-11-19", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            ["outcome", "id", "on", "stage", "occurrence", "firmness", "policy", "policyVersion", "language", "tone", "channel", "subject", "text", "html", "amountDue", "deadline", "requiresApproval", "templates", "explanation", "findings"],
            NamesOf(answer.Json));
        Assert.Equal("due", answer.Json.GetProperty("outcome").GetString());
        Assert.Equal("2026-0142/second-reminder/1", answer.Json.GetProperty("id").GetString());
        Assert.Equal("2026-11-19", answer.Json.GetProperty("on").GetString());
        Assert.Equal("second-reminder", answer.Json.GetProperty("stage").GetString());
        Assert.Equal((1, 2, 1), (answer.Json.GetProperty("occurrence").GetInt32(), answer.Json.GetProperty("firmness").GetInt32(), answer.Json.GetProperty("policyVersion").GetInt32()));
        Assert.Equal("fr-FR", answer.Json.GetProperty("language").GetString());
        Assert.Equal("courteous", answer.Json.GetProperty("tone").GetString());
        Assert.Equal("email", answer.Json.GetProperty("channel").GetString());
        Assert.Equal("2026-11-26", answer.Json.GetProperty("deadline").GetString());
        Assert.False(answer.Json.GetProperty("requiresApproval").GetBoolean());
        Assert.Empty(answer.Json.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void Money_is_a_number_with_the_decimals_of_its_currency()
    {
        var due = Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Json.GetProperty("amountDue");

        Assert.Equal(["amount", "currency"], NamesOf(due));
        Assert.Equal(("734.50", "EUR"), (due.GetProperty("amount").GetRawText(), due.GetProperty("currency").GetString()));
    }

    [Fact]
    public void A_currency_without_decimals_has_none()
    {
        var yen = CaseText.Replaced("1234.50, \"currency\": \"EUR\"", "120000, \"currency\": \"JPY\"");

        Assert.Equal("120000", Tool.RunOn(yen, "compose", "-", "--on", "2026-11-09", "--json").Json.GetProperty("amountDue").GetProperty("amount").GetRawText());
    }

    [Theory]
    [InlineData("email", true, true)]
    [InlineData("letter", true, false)]
    [InlineData("sms", false, false)]
    [InlineData("whatsApp", false, false)]
    [InlineData("WHATSAPP", false, false)]
    public void Members_without_meaning_for_a_channel_are_absent(string channel, bool subject, bool html)
    {
        var answer = Tool.Run("compose", Martin, "--on", "2026-11-19", "--channel", channel, "--json").Json;

        Assert.Equal(channel, answer.GetProperty("channel").GetString(), ignoreCase: true);
        Assert.Equal((subject, html), (answer.TryGetProperty("subject", out _), answer.TryGetProperty("html", out _)));
    }

    [Fact]
    public void The_answer_not_yet_has_a_reason_a_day_and_an_explanation()
    {
        var answer = Tool.Run("compose", Tool.Sample("cases/officine-ferrari.json"), "--on", "2026-11-18", "--json").Json;

        Assert.Equal(["outcome", "reason", "until", "explanation"], NamesOf(answer));
        Assert.Equal("notYet", answer.GetProperty("outcome").GetString());
        Assert.Equal("promised", answer.GetProperty("reason").GetString());
        Assert.Equal("2026-11-23", answer.GetProperty("until").GetString());
    }

    [Fact]
    public void Until_is_null_when_no_day_is_known()
    {
        var disputed = CaseText.With("""{ "type": "disputeRaised", "on": "2026-11-02" }""");
        var answer = Tool.RunOn(disputed, "compose", "-", "--on", "2026-11-09", "--json").Json;

        Assert.Equal("disputed", answer.GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("until").ValueKind);
    }

    [Fact]
    public void The_answer_finished_has_a_reason_and_an_explanation()
    {
        var paid = CaseText.With("""{ "type": "paymentReceived", "on": "2026-11-02", "amount": 1234.50 }""");
        var answer = Tool.RunOn(paid, "compose", "-", "--on", "2026-11-09", "--json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["outcome", "reason", "explanation"], NamesOf(answer.Json));
        Assert.Equal(("finished", "settled"), (answer.Json.GetProperty("outcome").GetString(), answer.Json.GetProperty("reason").GetString()));
    }

    [Fact]
    public void Reasons_of_two_words_are_in_camel_case()
    {
        var exhausted = CaseText.With("""{ "type": "reminderSent", "on": "2026-11-09", "stage": "formal-notice" }""");

        Assert.Equal("policyExhausted", Tool.RunOn(exhausted, "decide", "-", "--on", "2026-12-09", "--json").Json.GetProperty("reason").GetString());
    }

    [Fact]
    public void Every_step_of_the_explanation_has_rule_facts_and_a_sentence()
    {
        var steps = Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Json.GetProperty("explanation").EnumerateArray().ToList();

        Assert.All(steps, step => Assert.Equal(["rule", "facts", "says"], NamesOf(step)));
        Assert.Equal(["policy", "balance"], steps.Take(2).Select(step => step.GetProperty("rule").GetString()));
        Assert.Equal("""{"balance":{"amount":734.50,"currency":"EUR"},"total":{"amount":1234.50,"currency":"EUR"}}""", Compact(steps[1].GetProperty("facts")));
        Assert.Equal("€734.50 is still owed on an invoice of €1,234.50.", steps[1].GetProperty("says").GetString());
    }

    [Theory]
    [InlineData("fr", "Aucun litige n’est ouvert.")]
    [InlineData("en-GB", "No dispute is open.")]
    public void Says_is_in_the_language_that_was_asked_for(string language, string expected)
    {
        var steps = Tool.Run("decide", Martin, "--on", "2026-11-19", "--json", "--explain-language", language).Json.GetProperty("explanation").EnumerateArray();

        Assert.Equal(expected, steps.Single(step => step.GetProperty("rule").GetString() == "dispute").GetProperty("says").GetString());
    }

    [Fact]
    public void Language_and_tone_are_wishes_that_are_met()
    {
        var answer = Tool.Run("compose", Martin, "--on", "2026-11-19", "--language", "it-CH", "--tone", "direct", "--json").Json;

        Assert.Equal(("it-CH", "direct"), (answer.GetProperty("language").GetString(), answer.GetProperty("tone").GetString()));
    }

    [Fact]
    public void A_formal_notice_is_a_letter_that_a_person_must_approve()
    {
        var sent = CaseText.With("""{ "type": "reminderSent", "on": "2026-12-02", "stage": "final-reminder", "deadline": "2026-12-10" }""");
        var answer = Tool.RunOn(sent, "compose", "-", "--on", "2026-12-17", "--channel", "sms", "--json").Json;

        Assert.Equal(("formal-notice", "letter", true), (answer.GetProperty("stage").GetString(), answer.GetProperty("channel").GetString(), answer.GetProperty("requiresApproval").GetBoolean()));
    }

    [Fact]
    public void The_output_is_indented_UTF8_text_with_line_feeds()
    {
        var output = Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Output;

        Assert.StartsWith("{\n  \"outcome\": \"due\",\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
        Assert.Contains("Comptabilité", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes() =>
        Assert.Equal(Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Output, Tool.Run("compose", Martin, "--on", "2026-11-19", "--json").Output);

    internal static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private static string Compact(JsonElement element) => string.Concat(element.GetRawText().Where(c => !char.IsWhiteSpace(c)));
}
