namespace PoliteDunning;

public class LanguageTableTests
{
    [Fact]
    public void Eleven_languages_and_regions_are_built_in() =>
        Assert.Equal(["en-CH", "en-GB", "en-IE", "en-US", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "fr-LU", "it-CH", "it-IT"], LanguageTable.Tags);

    [Theory]
    [InlineData("fr", null, "fr-FR")]
    [InlineData("fr", "CH", "fr-CH")]
    [InlineData("fr", "IT", "fr-FR")]
    [InlineData("fr-CH", "FR", "fr-CH")]
    [InlineData("fr-DE", "CH", "fr-FR")]
    [InlineData("FR_be", null, "fr-BE")]
    [InlineData("it", "CH", "it-CH")]
    [InlineData("it-SM", null, "it-IT")]
    [InlineData("en", "IE", "en-IE")]
    [InlineData("en", "FR", "en-GB")]
    [InlineData("en-AU", "US", "en-GB")]
    [InlineData("de", "CH", null)]
    public void A_tag_is_resolved_by_its_region_then_the_country_then_the_language(string tag, string? country, string? expected) =>
        Assert.Equal(expected, LanguageTable.Find(LanguageTag.Parse(tag), country)?.Tag.ToString());

    [Theory]
    [InlineData("FR", "fr-FR")]
    [InlineData("MC", "fr-FR")]
    [InlineData("IT", "it-IT")]
    [InlineData("SM", "it-IT")]
    [InlineData("GB", "en-GB")]
    [InlineData("IE", "en-IE")]
    [InlineData("US", "en-US")]
    [InlineData("CH", null)]
    [InlineData("BE", null)]
    [InlineData("LU", null)]
    [InlineData("CA", null)]
    [InlineData("DE", null)]
    [InlineData(null, null)]
    public void Only_a_country_with_one_language_tells_it(string? country, string? expected) => Assert.Equal(expected, LanguageTable.OnlyLanguageOf(country)?.Tag.ToString());

    [Theory]
    [InlineData("fr-FR", "1re échéance de la facture n°[NB]7", "2e échéance de la facture n°[NB]7")]
    [InlineData("it-IT", "rata n.[NB]1 della fattura n.[NB]7", "rata n.[NB]2 della fattura n.[NB]7")]
    [InlineData("en-GB", "instalment 1 of invoice 7", "instalment 2 of invoice 7")]
    [InlineData("en-US", "installment 1 of invoice 7", "installment 2 of invoice 7")]
    public void An_instalment_is_counted_as_its_language_counts(string tag, string first, string second)
    {
        var labels = Spelt.Language(tag).Labels;
        Assert.Equal(first, Spelt.Out(labels.InstalmentOf(1, Phrase.Of(labels.Invoice, "7"))));
        Assert.Equal(second, Spelt.Out(labels.InstalmentOf(2, Phrase.Of(labels.Invoice, "7"))));
    }
}
