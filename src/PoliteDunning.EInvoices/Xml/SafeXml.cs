using System.Text;
using System.Xml;

namespace PoliteDunning;

/// <summary>Reads XML that nobody vouches for. What an invoice can be read without (attachments, signatures, most of its lines) is passed over.</summary>
internal static class SafeXml
{
    // Invoices are some ten elements deep; one of ten thousand lines has fewer than a thousand elements once its lines are passed over.
    private const int Deepest = 100;
    private const int MostElements = 500_000;

    // Longer than any name, number or description that is of use.
    private const int LongestText = 5_000;

    // Two lines are enough to know that there is not only one.
    private const int LinesKept = 2;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="EInvoiceException">It is not well-formed, has a DTD, or is too deep or too large.</exception>
    public static Element Parse(string xml)
    {
        TagLength.Check(xml);
        using var source = new StringReader(xml);
        using var reader = XmlReader.Create(source, Settings);
        try
        {
            MoveToRoot(reader, xml);
            return Parse(reader);
        }
        catch (XmlException malformed)
        {
            throw Malformed(malformed);
        }
    }

    // The reader's own words about a DTD speak to programmers.
    private static void MoveToRoot(XmlReader reader, string xml)
    {
        const string Dtd = "<!DOCTYPE";
        try
        {
            reader.MoveToContent();
        }
        catch (XmlException prohibited) when (xml.Contains(Dtd, StringComparison.Ordinal))
        {
            var line = 1 + xml.AsSpan(0, xml.IndexOf(Dtd, StringComparison.Ordinal)).Count('\n');
            throw new EInvoiceException(new EInvoiceProblem(EInvoiceProblem.TheFile, line, "has a document type declaration (DTD), which may hide anything", "XML without one"), prohibited);
        }
    }

    private static Element Parse(XmlReader reader)
    {
        Element? root = null;
        Element? current = null;
        var elements = 0;
        var text = new StringBuilder();
        for (var more = true; more;)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when current is not null && IsPassedOver(reader.LocalName, current):
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                case XmlNodeType.Element:
                    var element = Begin(reader, current);
                    root ??= element;
                    if (++elements > MostElements || reader.Depth >= Deepest)
                        throw TooLarge(reader);
                    text.Clear();
                    current = reader.IsEmptyElement ? current : element;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when text.Length < LongestText:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    if (current!.Children.Count == 0)
                        current.Text = Collapse(text);
                    text.Clear();
                    current = current.Parent;
                    break;
            }
            more = reader.Read();
        }
        return root!;
    }

    private static Element Begin(XmlReader reader, Element? parent)
    {
        var element = new Element(reader.LocalName, reader.NamespaceURI, ((IXmlLineInfo)reader).LineNumber, parent);
        parent?.Add(element);
        while (reader.MoveToNextAttribute())
            element.AddAttribute(reader.LocalName, reader.Value.Trim());
        reader.MoveToElement();
        return element;
    }

    private static bool IsPassedOver(string name, Element parent) =>
        name switch
        {
            "EmbeddedDocumentBinaryObject" or "AttachmentBinaryObject" or "Attachment" or "Signature" or "UBLExtensions" => true,
            "InvoiceLine" or "IncludedSupplyChainTradeLineItem" or "DettaglioLinee" => ++parent.InvoiceLines > LinesKept,
            _ => false,
        };

    // Only what XML calls space: a no-break space in a name is part of it.
    private static string Collapse(StringBuilder text) =>
        string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static EInvoiceException TooLarge(XmlReader reader) =>
        FileContent.Exception(
            reader.Depth >= Deepest ? "has elements too deep within each other" : "has too many elements",
            "at most 100 levels and 500000 elements besides the lines of the invoice");

    // Its "Line 3, position 5." is said in our way.
    private static EInvoiceException Malformed(XmlException malformed)
    {
        var position = malformed.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        var says = Shown.Short(position > 0 ? malformed.Message[..position] : malformed.Message, longest: 200).TrimEnd('.');
        int? line = malformed.LineNumber > 0 ? malformed.LineNumber : null;
        return new EInvoiceException(new EInvoiceProblem(EInvoiceProblem.TheFile, line, $"is not well-formed XML ({says})", "a whole XML file"), malformed);
    }
}
