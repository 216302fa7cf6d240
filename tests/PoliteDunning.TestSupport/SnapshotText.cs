using System.Globalization;
using System.Text;

namespace PoliteDunning.TestSupport;

/// <summary>The text of a snapshot, as it is stored.</summary>
internal static class SnapshotText
{
    /// <summary>LF only; a file that says so instead of an empty one.</summary>
    public static string Of(string? target) => target switch
    {
        null => "null",
        "" => "emptyString",
        _ => WithLineFeeds(target.TrimStart('\uFEFF')),
    };

    /// <summary>Whatever ended the lines, LF ends them now.</summary>
    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The first line that differs, with every character that the eye could miss spelled out.</summary>
    public static string FirstDifference(string verified, string received)
    {
        var before = verified.Split('\n');
        var after = received.Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
            line++;
        return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}\n  verified: {Shown(before, line)}\n  received: {Shown(after, line)}");
    }

    private static string Shown(string[] lines, int line) => line < lines.Length ? $"\"{Visible(lines[line])}\"" : "(no such line)";

    private static string Visible(string line)
    {
        var shown = new StringBuilder();
        foreach (var c in line)
        {
            if (c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                shown.Append(c);
        }
        return shown.ToString();
    }
}
