using System.Globalization;
using System.Text;

namespace PoliteDunning;

/// <summary>What comes from outside is text on one line: nothing in it may end a header, turn the writing direction or hide.</summary>
internal static class Text
{
    /// <summary>
    /// The text on one line, trimmed: line breaks, tabs and runs of spaces become one space; control characters and marks that turn the writing
    /// direction go. Null stays null, and nothing but space becomes null.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (text is null)
            return null;
        if (IsClean(text))
            return text.Length == 0 ? null : text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsHidden(c) && !IsHalf(text, i))
            {
                clean.Append(c);
            }
        }
        while (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.Length == 0 ? null : clean.ToString();
    }

    private static bool IsClean(string text)
    {
        var spaceBefore = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsHidden(c) || IsHalf(text, i) || (IsSpace(c) && (c != ' ' || spaceBefore)))
                return false;
            spaceBefore = c == ' ';
        }
        return text.Length == 0 || !spaceBefore;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Bidirectional controls are format characters too; the zero-width joiner stays, because emoji in names need it. The last two are no characters.
    private static bool IsHidden(char c) =>
        !IsSpace(c) && (char.IsControl(c) || (c != '\u200D' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) || c is '\uFEFF' or '\uFFFE' or '\uFFFF');

    // Half of a character: no encoding can write it, and no HTML may hold it.
    private static bool IsHalf(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]) : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
