namespace PoliteDunning;

/// <summary>Text without any format: lines that end with LF.</summary>
internal static class PlainText
{
    public static string Of(string marked) => string.Join('\n', MarkedText.Lines(marked).Select(MarkedText.Plain));
}
