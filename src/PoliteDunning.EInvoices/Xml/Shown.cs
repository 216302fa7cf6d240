using System.Globalization;

namespace PoliteDunning;

/// <summary>Text of the file within a message about it: one line, and short.</summary>
internal static class Shown
{
    public static string Short(string text, int longest = 60) => text.Length > longest ? OneLine(text[..longest]) + "…" : OneLine(text);

    private static string OneLine(string text) => string.Concat(text.Select(c => IsHidden(c) ? ' ' : c)).Trim();

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
