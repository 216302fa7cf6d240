namespace PoliteDunning;

/// <summary>Text as facts can be read and typed: no-break spaces spelled out.</summary>
internal static class Spelt
{
    public static string Out(string text) => text.Replace("\u00A0", "[NB]", StringComparison.Ordinal).Replace("\u202F", "[NN]", StringComparison.Ordinal);

    public static Language Language(string tag) => LanguageTable.Find(LanguageTag.Parse(tag))!;
}
