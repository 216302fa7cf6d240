using System.Globalization;

namespace PoliteDunning;

/// <summary>The bytes of the file, and what can be said of them before they are read as XML.</summary>
internal static class FileContent
{
    /// <summary>All bytes of the stream, at most <paramref name="maximum"/>.</summary>
    public static byte[] ReadAll(Stream stream, int maximum)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (content.Length + read > maximum)
                throw Exception(string.Create(CultureInfo.InvariantCulture, $"is larger than {maximum} bytes"), "a smaller file, or a higher maximum in the options");
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    /// <summary>A file that does not begin like XML, named by what it begins with.</summary>
    public static EInvoiceException NoXml(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return Exception("is empty", "an e-invoice in XML");
        if (bytes.StartsWith("%PDF"u8))
            return Exception("is a PDF", "the XML that is inside it (factur-x.xml, zugferd-invoice.xml or xrechnung.xml)");
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Exception("is a ZIP archive", "one of the XML files inside it");
        // A signed FatturaPA (CAdES) is a DER sequence, sometimes in Base64.
        if (bytes is [0x30, >= 0x80, ..] || text.StartsWith("MII") || text.StartsWith("MIA"))
            return Exception("is a signed envelope (.p7m)", "the XML that was signed, without the envelope");
        return text[0] is '{' or '['
            ? Exception("is JSON", "an e-invoice in XML")
            : Exception("is no XML", "an e-invoice in XML, which begins with <");
    }

    public static EInvoiceException Exception(string found, string expected, Exception? cause = null) =>
        new(new EInvoiceProblem(EInvoiceProblem.TheFile, null, found, expected), cause);
}
