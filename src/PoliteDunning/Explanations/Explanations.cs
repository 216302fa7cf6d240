using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>Decisions in words, for a colleague in accounts; the client never reads them.</summary>
/// <remarks>
/// French, Italian and English, in the regions that the library knows; another region is written like the language's first one (<c>fr-FR</c>,
/// <c>it-IT</c>, <c>en-GB</c>). docs/explanations.md lists the codes that are told.
/// </remarks>
public static class Explanations
{
    private static readonly FrozenDictionary<string, Func<Language, int?, ExplanationWords>> Tellers = new Dictionary<string, Func<Language, int?, ExplanationWords>>(StringComparer.Ordinal)
    {
        ["fr"] = (language, year) => new FrenchExplanations(language, year),
        ["it"] = (language, year) => new ItalianExplanations(language, year),
        ["en"] = (language, year) => new EnglishExplanations(language, year),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>One sentence that tells a step of an explanation, whether its rule applied or not. Dates have their year.</summary>
    /// <param name="step">A step of <see cref="Decision.Explanation"/> or of an outcome's explanation.</param>
    /// <param name="language">French, Italian or English, with or without a region.</param>
    /// <exception cref="ArgumentException">
    /// The language is another one; or the step is none that this library makes: its code is unknown, or a fact that its code always has is missing.
    /// </exception>
    public static string Says(this ExplanationStep step, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Words(language, null).Of(step);
    }

    /// <summary>
    /// One sentence that sums a decision up: what goes out and why, or why nothing does and when to ask again. Dates have their year only when it is
    /// not the year of the day that was asked about.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">French, Italian or English, with or without a region.</param>
    /// <exception cref="ArgumentException">The language is another one.</exception>
    public static string Says(this Decision decision, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Words(language, decision.On.Year).Of(decision);
    }

    private static ExplanationWords Words(LanguageTag language, int? year) =>
        LanguageTable.Find(language) is { } known && Tellers.TryGetValue(known.Tag.Language, out var words)
            ? words(known, year)
            : throw new ArgumentException($"Explanations are not written in '{language}': allowed are fr, it and en, with or without a region.", nameof(language));
}
