using System.Globalization;

namespace PoliteDunning;

/// <summary>Text from outside within a line for a terminal: nothing in it may end the line, hide, or command the terminal.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Concat(text.Select(c => IsUnsafe(c) ? ' ' : c)).Trim();

    private static bool IsUnsafe(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
