using System.Globalization;

namespace PoliteDunning;

/// <summary>Text of the file within a message about it: one line, and short.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Short(string text) => text.Length > Longest ? OneLine(text[..Longest]) + "…" : OneLine(text);

    public static string OneLine(string text) =>
        string.Concat(text.Select(c => IsHidden(c) ? ' ' : c)).Trim();

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
