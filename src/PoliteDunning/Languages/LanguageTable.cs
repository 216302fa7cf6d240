using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>The built-in languages and regions. A region that is not listed is written like the language's first one.</summary>
internal static class LanguageTable
{
    private static readonly FrozenDictionary<string, Language> Known = Builtin().ToFrozenDictionary(language => language.Tag.ToString(), StringComparer.Ordinal);

    // The only language, or the one of trade, of a country. A country with several has none here.
    private static readonly FrozenDictionary<string, string> OnlyLanguages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FR"] = "fr-FR", ["MC"] = "fr-FR", ["IT"] = "it-IT", ["SM"] = "it-IT", ["VA"] = "it-IT", ["GB"] = "en-GB", ["IE"] = "en-IE", ["US"] = "en-US", ["AU"] = "en-GB", ["NZ"] = "en-GB",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> FirstRegions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fr"] = "fr-FR", ["it"] = "it-IT", ["en"] = "en-GB",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Language> All => Known.Values;

    public static IEnumerable<string> Tags => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// The language in the region of the tag; without one in the region of the country, where that has a table; else in the language's first region.
    /// Null for a language that is not built in.
    /// </summary>
    public static Language? Find(LanguageTag tag, string? country = null)
    {
        if (!FirstRegions.TryGetValue(tag.Language, out var first))
            return null;
        return Known.GetValueOrDefault($"{tag.Language}-{tag.Region ?? country}") ?? Known[first];
    }

    /// <summary>The language of a country that has only one, or null.</summary>
    public static Language? OnlyLanguageOf(string? country) => country is not null && OnlyLanguages.TryGetValue(country, out var tag) ? Known[tag] : null;

    private static IEnumerable<Language> Builtin()
    {
        var french = new Language(LanguageTag.Parse("fr-FR"), MoneyFormat.France, new FrenchDates(), Typography.France, new FrenchCourtesies(), BuiltinLabels.French);
        yield return french;
        yield return french with { Tag = LanguageTag.Parse("fr-BE") };
        yield return french with { Tag = LanguageTag.Parse("fr-LU"), Money = MoneyFormat.Luxembourg };
        yield return french with { Tag = LanguageTag.Parse("fr-CH"), Money = MoneyFormat.Switzerland };
        yield return french with { Tag = LanguageTag.Parse("fr-CA"), Money = MoneyFormat.FrenchCanada, Typography = Typography.FrenchCanada };

        var italian = new Language(LanguageTag.Parse("it-IT"), MoneyFormat.Italy, new ItalianDates(), Typography.Italy, new ItalianCourtesies(), BuiltinLabels.Italian);
        yield return italian;
        yield return italian with { Tag = LanguageTag.Parse("it-CH"), Money = MoneyFormat.Switzerland, Labels = BuiltinLabels.SwissItalian };

        var english = new Language(LanguageTag.Parse("en-GB"), MoneyFormat.Britain, new EnglishDates(monthFirst: false), Typography.English, new EnglishCourtesies(american: false), BuiltinLabels.English);
        yield return english;
        yield return english with { Tag = LanguageTag.Parse("en-IE") };
        yield return english with { Tag = LanguageTag.Parse("en-CH"), Money = MoneyFormat.Switzerland };
        yield return english with
        {
            Tag = LanguageTag.Parse("en-US"),
            Money = MoneyFormat.UnitedStates,
            Dates = new EnglishDates(monthFirst: true),
            Courtesies = new EnglishCourtesies(american: true),
            Labels = BuiltinLabels.AmericanEnglish,
        };
    }
}
