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
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsHidden(c))
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
        foreach (var c in text)
        {
            if (IsHidden(c) || (IsSpace(c) && (c != ' ' || spaceBefore)))
                return false;
            spaceBefore = c == ' ';
        }
        return text.Length == 0 || !spaceBefore;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Bidirectional controls are format characters too; the zero-width joiner stays, because emoji in names need it.
    private static bool IsHidden(char c) =>
        !IsSpace(c) && (char.IsControl(c) || (c != '\u200D' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) || c == '\uFEFF');
}
