namespace PoliteDunning;

public class LanguageTagTests
{
    [Theory]
    [InlineData("fr", "fr", null, "fr")]
    [InlineData("fr-CH", "fr", "CH", "fr-CH")]
    [InlineData("IT_ch", "it", "CH", "it-CH")]
    [InlineData("En-gb", "en", "GB", "en-GB")]
    public void Parse_ALanguageWithOrWithoutARegion_WritesItAsUsual(string tag, string language, string? region, string expected)
    {
        var parsed = LanguageTag.Parse(tag);
        Assert.Equal((language, region, expected), (parsed.Language, parsed.Region, parsed.ToString()));
        Assert.Equal(language, parsed.Parent.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("fra")]
    [InlineData("fr-")]
    [InlineData("-r-CH")]
    [InlineData("fr-C1")]
    [InlineData("fr.CH")]
    [InlineData("zh-Hant")]
    [InlineData("ſr")]
    [InlineData(" fr")]
    public void Parse_AnythingElse_Throws(string tag)
    {
        Assert.Equal($"'{tag}' is no language: allowed is a language with or without a region, such as fr or fr-CH.", Assert.Throws<FormatException>(() => LanguageTag.Parse(tag)).Message);
        Assert.False(LanguageTag.TryParse(tag, out _));
    }

    [Fact]
    public void TryParse_Nothing_IsNone() => Assert.False(LanguageTag.TryParse(null, out _));

    [Fact]
    public void Default_IsEnglishWithoutARegion()
    {
        Assert.Equal(("en", null, "en"), (default(LanguageTag).Language, default(LanguageTag).Region, default(LanguageTag).ToString()));
        Assert.Equal(LanguageTag.Parse("en"), default);
    }

    [Fact]
    public void Equals_IsAboutTheTagHoweverItWasWritten()
    {
        Assert.Equal(LanguageTag.Parse("fr-CH"), LanguageTag.Parse("FR_ch"));
        Assert.NotEqual(LanguageTag.Parse("fr"), LanguageTag.Parse("fr-CH"));
    }
}
