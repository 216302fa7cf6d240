using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Option, client, the client's country, the creditor's country, default.</summary>
public class LanguageChoiceTests
{
    [Theory]
    [InlineData("it-CH", "fr-FR", "FR", "FR", "it-CH", "option")]
    [InlineData("it", "fr-FR", "FR", "FR", "it-IT", "option")]
    [InlineData("fr", null, "BE", "FR", "fr-BE", "option")]
    [InlineData(null, "en-IE", "FR", "IT", "en-IE", "client")]
    [InlineData(null, "fr", "CH", "FR", "fr-CH", "client")]
    [InlineData(null, "fr", "DE", "CH", "fr-FR", "client")]
    [InlineData(null, "fr", null, "CH", "fr-CH", "client")]
    [InlineData(null, "fr", null, null, "fr-FR", "client")]
    [InlineData(null, "fr-DE", "FR", "FR", "fr-FR", "client")]
    [InlineData(null, "de-CH", "IT", "FR", "it-IT", "clientCountry")]
    [InlineData(null, null, "IT", "FR", "it-IT", "clientCountry")]
    [InlineData(null, null, "BE", "FR", "fr-FR", "creditorCountry")]
    [InlineData(null, null, null, "IE", "en-IE", "creditorCountry")]
    [InlineData(null, null, "BE", "CH", "it-CH", "default")]
    [InlineData(null, "de", null, null, "it-CH", "default")]
    public void A_language_is_chosen_by_the_first_that_tells_one(string? option, string? client, string? country, string? creditor, string expected, string chosenBy)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        var invoice = (draft with { Client = draft.Client! with { Language = client, Country = country }, Creditor = draft.Creditor! with { Country = creditor } }).ToInvoice();
        var outcome = new PoliteDunningBuilder().UseDefaultLanguage("it-CH").Build().Compose(invoice, new(2026, 11, 10), options: new ComposeOptions { Language = option });
        Assert.Equal(expected, outcome.Reminder!.Language.ToString());
        var step = outcome.Explanation.Single(step => step.Rule == "language");
        Assert.Equal((expected, chosenBy), (step["language"], step["chosenBy"]));
    }

    [Fact]
    public void Without_any_word_of_it_the_default_is_British_English()
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Client = new ClientDraft { Name = "X" }, Creditor = new CreditorDraft { Name = "Y" } };
        Assert.Equal("en-GB", new PoliteDunningBuilder().Build().Compose(draft.ToInvoice(), Briefs.Day).Reminder!.Language.ToString());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("french")]
    [InlineData("")]
    public void Compose_InALanguageThatIsNotBuiltIn_Throws(string language)
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => new PoliteDunningBuilder().Build().Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day, new ComposeOptions { Language = language }));
        var problem = Assert.Single(refusal.Problems);
        Assert.Equal("Language", problem.Member);
        Assert.Equal("a language that is built in: one of en-CH, en-GB, en-IE, en-US, fr-BE, fr-CA, fr-CH, fr-FR, fr-LU, it-CH, it-IT", problem.Allowed);
    }
}
