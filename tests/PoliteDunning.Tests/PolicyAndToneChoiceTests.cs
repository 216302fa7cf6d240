using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class PolicyAndToneChoiceTests
{
    private static readonly IReminderComposer Composer = new PoliteDunningBuilder().UseDefaultPolicy("patient").UseDefaultTone("direct").Build();

    [Theory]
    [InlineData("prompt", "patient", "standard", "prompt", "option")]
    [InlineData(null, "prompt", "standard", "prompt", "invoice")]
    [InlineData(null, null, "standard", "standard", "client")]
    [InlineData(null, null, null, "patient", "default")]
    public void A_policy_is_that_of_option_invoice_client_or_default(string? option, string? invoice, string? client, string expected, string chosenBy)
    {
        var decision = Composer.Decide(Case(client: client, invoice: invoice), Briefs.Day, new ComposeOptions { Policy = option });
        Assert.Equal(expected, decision.Policy.Name);
        Assert.Contains(decision.Explanation, step => (step["policy"], step["chosenBy"]) is (string policy, string by) && policy == expected && by == chosenBy);
    }

    [Theory]
    [InlineData("formal", "gentle", "formal")]
    [InlineData(null, "gentle", "gentle")]
    [InlineData(null, null, "direct")]
    public void A_tone_is_that_of_option_client_or_default(string? option, string? client, string expected) =>
        Assert.Equal(expected, Composer.Compose(Case(client: "standard", tone: client), Briefs.Day, new ComposeOptions { Tone = option }).Reminder!.Tone);

    [Fact]
    public void Compose_WithUnknownNames_TellsAllOfThemWithWhatIsAllowed()
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => Composer.Compose(Case(), Briefs.Day, new ComposeOptions { Policy = "strict", Tone = "rude", Language = "xx", Channel = Channel.Phone }));
        Assert.Equal(["Channel", "Language", "Policy", "Tone"], refusal.Problems.Select(problem => problem.Member).Order(StringComparer.Ordinal));
        Assert.Contains("Policy is 'strict': allowed is one of standard, patient, prompt.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Channel is 'Phone': allowed is one of Email, WhatsApp, Sms, Letter.", refusal.Message, StringComparison.Ordinal);
        foreach (var name in ToneProfile.Builtin.Select(profile => profile.Name))
            Assert.Contains(name, refusal.Problems.Single(problem => problem.Member == "Tone").Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_call_tells_where_an_unknown_name_stands()
    {
        var @case = Case(client: "strict", tone: "rude");
        string[] members = ["Invoice.Client.Policy", "Invoice.Client.Tone"];
        Assert.Equal(members, Assert.Throws<InvalidCaseException>(() => Composer.Decide(@case, Briefs.Day)).Problems.Select(problem => problem.Member));
        Assert.Equal(members, Assert.Throws<InvalidCaseException>(() => Composer.Foresee(@case, Briefs.Day)).Problems.Select(problem => problem.Member));
        Assert.Equal(members, Assert.Throws<InvalidCaseException>(() => Composer.Compose(@case, Briefs.Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant())).Problems.Select(problem => problem.Member));
        Assert.Equal("Invoice.Policy", Assert.Throws<InvalidCaseException>(() => Composer.Decide(Case(invoice: "strict"), Briefs.Day)).Problems.Single().Member);
    }

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(2200, 1, 1)]
    public void Compose_OnADayOutOfRange_Throws(int year, int month, int day)
    {
        var problem = Assert.Single(Assert.Throws<InvalidCaseException>(() => Composer.Compose(Case(), new LocalDate(year, month, day))).Problems);
        Assert.Equal(("On", "a day from 1900-01-01 to 2199-12-31"), (problem.Member, problem.Allowed));
    }

    [Fact]
    public void A_tone_may_change_a_decision_but_a_language_never_does()
    {
        var @case = Case(client: "standard");
        Assert.Equal(Composer.Decide(@case, Briefs.Day).GetType(), Composer.Decide(@case, Briefs.Day, new ComposeOptions { Language = "xx" }).GetType());
        var notice = new LocalDate(2027, 6, 1);
        var sent = EscalationPolicy.Standard.Stages.Take(4).Select((stage, i) => new ReminderSent(new LocalDate(2026, 11, 9).PlusDays(20 * i), stage.Name));
        Assert.IsType<DueDecision>(Composer.Decide(@case.With(sent), notice));
        Assert.Equal(FinishedReason.CeilingReached, Assert.IsType<FinishedDecision>(Composer.Decide(@case.With(sent), notice, new ComposeOptions { Tone = "gentle" })).Reason);
    }

    private static InvoiceCase Case(string? client = null, string? invoice = null, string? tone = null)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        return InvoiceCase.Of(draft with { Policy = invoice, Client = draft.Client! with { Policy = client, Tone = tone } });
    }
}
