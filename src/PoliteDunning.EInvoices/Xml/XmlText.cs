using System.Text;

namespace PoliteDunning;

/// <summary>Turns the bytes of an XML file into its text, by byte order mark, zero bytes or declaration, in that order.</summary>
internal static class XmlText
{
    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    /// <summary>
    /// The text without its XML declaration, which has then done its work; every line keeps its number. Space before the declaration, which XML
    /// does not allow and real files have, is passed over.
    /// </summary>
    /// <exception cref="EInvoiceException">It is no XML, or in an encoding that is not known.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        var text = Marked(bytes, [0xFF, 0xFE, 0, 0], Encoding.UTF32)
            ?? Marked(bytes, [0xEF, 0xBB, 0xBF], Utf8)
            ?? Marked(bytes, [0xFF, 0xFE], Encoding.Unicode)
            ?? Marked(bytes, [0xFE, 0xFF], Encoding.BigEndianUnicode)
            ?? Unmarked(bytes);
        var content = text.AsSpan().TrimStart(" \t\r\n\uFEFF").TrimEnd(" \t\r\n\0\u001A");
        if (content.Length == 0 || content[0] != '<')
            throw FileContent.NoXml(bytes, content);
        var body = content[XmlDeclaration.LengthIn(content)..];
        var linesBefore = text.AsSpan(0, text.AsSpan().IndexOf(content) + content.Length - body.Length).Count('\n');
        return new string('\n', linesBefore) + body.ToString();
    }

    private static string? Marked(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark, Encoding encoding) =>
        bytes.StartsWith(mark) ? encoding.GetString(bytes[mark.Length..]) : null;

    private static string Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("<\0"u8))
            return Encoding.Unicode.GetString(bytes);
        if (bytes.StartsWith("\0<"u8))
            return Encoding.BigEndianUnicode.GetString(bytes);
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2 * XmlDeclaration.Longest)]);
        var declared = XmlDeclaration.EncodingIn(head.AsSpan().TrimStart());
        return (declared is null ? Utf8 : Named(declared)).GetString(bytes);
    }

    private static Encoding Named(string name)
    {
        // A declaration of UTF-16 could not have been read from single bytes: whoever wrote it turned a string into UTF-8.
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            return Utf8;
        // Windows-1252 that calls itself ISO-8859-1 is common, and where the two differ the latter has nothing to print.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase))
            return Windows1252Fallback.Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            throw FileContent.Exception($"is in the encoding '{Shown.Short(name)}', which is not known", "UTF-8, or another encoding that has a name", unknown);
        }
    }
}
