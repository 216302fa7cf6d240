using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning;

/// <summary>A language, perhaps of a region: <c>fr</c>, <c>fr-CH</c>, <c>en-GB</c> (BCP 47, language and region only).</summary>
/// <remarks><c>default(LanguageTag)</c> is English without a region.</remarks>
public readonly record struct LanguageTag
{
    private readonly string? language;

    // English is kept as null, so that default(LanguageTag) equals it.
    private LanguageTag(string language, string? region) => (this.language, Region) = (language == "en" ? null : language, region);

    /// <summary>Two small letters of ISO 639-1, e.g. <c>fr</c>.</summary>
    public string Language => language ?? "en";

    /// <summary>Two capital letters of ISO 3166-1, e.g. <c>CH</c>; or null.</summary>
    public string? Region { get; }

    /// <summary>The tag without its region.</summary>
    public LanguageTag Parent => new(Language, null);

    /// <summary>Reads a tag.</summary>
    /// <param name="tag">Language, or language and region: <c>fr</c>, <c>fr-CH</c>. Case does not matter; an underscore counts as the hyphen.</param>
    /// <exception cref="FormatException">It is not such a tag.</exception>
    public static LanguageTag Parse(string tag) =>
        TryParse(tag, out var parsed) ? parsed : throw new FormatException($"'{tag}' is no language: allowed is a language with or without a region, such as fr or fr-CH.");

    /// <summary>Reads a tag.</summary>
    /// <param name="tag">Language, or language and region; or anything else.</param>
    /// <param name="parsed">The tag, when it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? tag, out LanguageTag parsed)
    {
        parsed = default;
        if (tag is null || tag.Length is not (2 or 5) || !tag.All(c => char.IsAsciiLetter(c) || c is '-' or '_'))
            return false;
        if (!char.IsAsciiLetter(tag[0]) || !char.IsAsciiLetter(tag[1]))
            return false;
        if (tag.Length == 2)
        {
            parsed = new LanguageTag(tag.ToLowerInvariant(), null);
            return true;
        }
        if (tag[2] is not ('-' or '_') || !char.IsAsciiLetter(tag[3]) || !char.IsAsciiLetter(tag[4]))
            return false;
        parsed = new LanguageTag(tag[..2].ToLowerInvariant(), tag[3..].ToUpperInvariant());
        return true;
    }

    /// <summary>The tag in its usual writing.</summary>
    public override string ToString() => Region is null ? Language : $"{Language}-{Region}";
}
