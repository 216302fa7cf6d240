namespace PoliteDunning;

/// <summary>
/// Control characters that a rendered template carries from the words to the shape: where lines end, and what of a text came from outside or is a
/// link. No value from outside can hold one (see <see cref="Text.Clean"/>).
/// </summary>
internal static class Marks
{
    /// <summary>The end of a line.</summary>
    public const char Line = '\u001E';

    /// <summary>Before a line that disappears when nothing else is on it.</summary>
    public const char Optional = '\u001F';

    /// <summary>Around what came from outside: in it a sign never means a format.</summary>
    public const char OutsideBegin = '\u0001';

    /// <summary>Around what came from outside.</summary>
    public const char OutsideEnd = '\u0002';

    /// <summary>Around an address that may be followed.</summary>
    public const char LinkBegin = '\u0003';

    /// <summary>Around an address that may be followed.</summary>
    public const char LinkEnd = '\u0004';

    // Nothing stays nothing: a line with empty marks on it would not disappear.
    public static string Outside(string value) => value.Length == 0 ? value : $"{OutsideBegin}{value}{OutsideEnd}";

    public static string Link(string url) => $"{LinkBegin}{url}{LinkEnd}";

    public static bool IsMark(char c) => c is Line or Optional or OutsideBegin or OutsideEnd or LinkBegin or LinkEnd;
}
