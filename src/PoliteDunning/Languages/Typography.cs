using System.Text;

namespace PoliteDunning;

/// <summary>
/// Makes the signs of a template's own words right for its language, once, when it is loaded: authors type plain spaces and straight apostrophes.
/// Values are not touched.
/// </summary>
/// <param name="beforeSigns">What goes before <c>; ! ?</c> in French, null for nothing; unused elsewhere.</param>
/// <param name="french">Whether French spacing applies.</param>
/// <param name="together">Abbreviations that stay with what follows, e.g. <c>n°</c>.</param>
internal sealed class Typography(bool french, char? beforeSigns, params string[] together)
{
    public static Typography France { get; } = new(french: true, Spaces.Narrow, "n°", "art.", "M.", "Mme");

    /// <summary>Québec usage (OQLF): no space before <c>; ! ?</c>.</summary>
    public static Typography FrenchCanada { get; } = new(french: true, null, "n°", "art.", "M.", "Mme");

    public static Typography Italy { get; } = new(french: false, null, "n.", "art.", "cpv.");

    public static Typography English { get; } = new(french: false, null, "No.");

    public string Apply(string literal)
    {
        var text = new StringBuilder(literal.Length + 8);
        foreach (var c in literal)
        {
            if (c == '\'')
                text.Append('’');
            else if (french && c is ';' or '!' or '?')
                SetSpaceBefore(text, beforeSigns).Append(c);
            else if (french && c is ':' or '»' or '%')
                SetSpaceBefore(text, Spaces.NoBreak).Append(c);
            else if (c == ' ' && KeepsTogether(text))
                text.Append(Spaces.NoBreak);
            else
                text.Append(c);
        }
        return text.ToString();
    }

    // Only a space that stands there is changed: `https://` and `14:30` have none.
    private static StringBuilder SetSpaceBefore(StringBuilder text, char? space)
    {
        if (text.Length == 0 || text[^1] is not (' ' or Spaces.NoBreak or Spaces.Narrow))
            return text;
        text.Length--;
        return space is { } c ? text.Append(c) : text;
    }

    private bool KeepsTogether(StringBuilder text) =>
        (french && text.Length > 0 && text[^1] == '«') || Array.Exists(together, word => EndsWithWord(text, word));

    private static bool EndsWithWord(StringBuilder text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (text[text.Length - word.Length + i] != word[i])
                return false;
        }
        return text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]);
    }
}
