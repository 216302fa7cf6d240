using System.Globalization;
using NodaTime.Text;

namespace PoliteDunning.Tests.Explanations;

/// <summary>Steps written as text, <c>applies=true; by=2026-11-20; graceDays=2</c>, and what is said of them.</summary>
internal static class Steps
{
    public static readonly IReadOnlyList<string> Languages = ["en", "fr", "it"];

    public static void AssertSays(string code, string facts, string english, string french, string italian)
    {
        var step = Of(code, facts);
        Assert.Equal([english, french, italian], Languages.Select(language => Visible(step.Says(LanguageTag.Parse(language)))));
    }

    public static ExplanationStep Of(string code, string facts) =>
        new(code, [.. facts.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(fact => fact.Split('=')).Select(fact => KeyValuePair.Create(fact[0], Value(fact[1])))]);

    /// <summary>A text whose no-break spaces can be seen: <c>~</c>, and <c>¦</c> for a narrow one.</summary>
    public static string Visible(string text) => text.Replace('\u00A0', '~').Replace('\u202F', '¦');

    private static object Value(string text)
    {
        if (bool.TryParse(text, out var truth))
            return truth;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number))
            return number;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
            return day;
        return text.Split(' ') is [{ Length: 3 } currency, var amount] ? Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency) : text;
    }
}
