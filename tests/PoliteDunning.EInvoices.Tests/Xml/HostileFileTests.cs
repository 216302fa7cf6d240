using System.Diagnostics;
using System.Text;

namespace PoliteDunning;

/// <summary>Files that nobody vouches for: each gets one line, and soon.</summary>
public sealed class HostileFileTests
{
    private const string Formats = "FatturaElettronica (FatturaPA FPR12 or FPA12), Invoice (UBL 2.1) or CrossIndustryInvoice (CII: Factur-X, ZUGFeRD, XRechnung)";

    [Theory]
    [InlineData("", "The file is empty: expected is an e-invoice in XML.")]
    [InlineData(" \r\n ", "The file is empty: expected is an e-invoice in XML.")]
    [InlineData("{ \"version\": 1 }", "The file is JSON: expected is an e-invoice in XML.")]
    [InlineData("%PDF-1.7", "The file is a PDF: expected is the XML that is inside it (factur-x.xml, zugferd-invoice.xml or xrechnung.xml).")]
    [InlineData("PK\u0003\u0004rest", "The file is a ZIP archive: expected is one of the XML files inside it.")]
    [InlineData("MIIGqAYJKoZIhvcNAQcC", "The file is a signed envelope (.p7m): expected is the XML that was signed, without the envelope.")]
    [InlineData("Numero;Data;Importo", "The file is no XML: expected is an e-invoice in XML, which begins with <.")]
    [InlineData("<html><body>Not found</body></html>", "The file begins with <html>: expected is " + Formats + ".")]
    [InlineData("<Invoice", "The file (line 1) is not well-formed XML (Unexpected end of file while parsing Name has occurred): expected is a whole XML file.")]
    public void A_file_that_is_no_invoice_gets_one_line_that_says_what_was_expected(string file, string expected) => Assert.Equal(expected, EInvoiceFiles.Refusal(file));

    [Fact]
    public void A_signed_envelope_is_known_by_its_first_bytes() => Assert.Contains(".p7m", EInvoiceFiles.Refusal([0x30, 0x82, 0x0F, 0x3C, 0x06, 0x09]), StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE Invoice>")]
    [InlineData("<!DOCTYPE Invoice SYSTEM 'http://127.0.0.1:9/none.dtd'>")]
    [InlineData("<!DOCTYPE Invoice [<!ENTITY file SYSTEM 'file:///etc/passwd'>]>")]
    [InlineData("<!DOCTYPE Invoice [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>")]
    [InlineData("<!DOCTYPE Invoice [<!ENTITY % remote SYSTEM 'http://127.0.0.1:9/'> %remote;]>")]
    public void A_DTD_is_refused_before_anything_in_it_is_looked_at(string dtd) =>
        Assert.Equal(
            "The file (line 3) has a document type declaration (DTD), which may hide anything: expected is XML without one.",
            EInvoiceFiles.Refusal($"<?xml version='1.0'?>\n<!-- note -->\n{dtd}\n{UblFile.Of("<cbc:Note>&file;</cbc:Note>")}"));

    [Fact]
    public void An_entity_without_a_DTD_is_not_resolved() =>
        Assert.StartsWith("The file (line 6) is not well-formed XML (Reference to undeclared entity 'file'", EInvoiceFiles.Refusal(UblFile.Of("<cbc:Note>&file;</cbc:Note>")), StringComparison.Ordinal);

    [Fact]
    public void A_file_above_the_maximum_is_refused_at_any_length()
    {
        var options = new EInvoiceOptions { MaximumBytes = 1_000 };

        Assert.Equal("The file is larger than 1000 bytes: expected is a smaller file, or a higher maximum in the options.", EInvoiceFiles.Refusal(new byte[1_001], options));
        using var endless = new EndlessStream();
        Assert.False(EInvoice.TryRead(endless, out _, out var problem));
        Assert.Equal("is larger than 20000000 bytes", problem!.Found);
    }

    [Theory]
    [InlineData(999)]
    [InlineData(200_000_001)]
    public void A_maximum_out_of_range_is_refused(int maximum) => Assert.Throws<ArgumentOutOfRangeException>(() => new EInvoiceOptions { MaximumBytes = maximum });

    [Fact]
    public void Elements_a_million_deep_are_refused_and_do_not_exhaust_the_stack()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 1_000_000).ToString();

        Assert.Equal("The file has elements too deep within each other: expected is at most 100 levels and 500000 elements besides the lines of the invoice.", EInvoiceFiles.Refusal(deep));
        Assert.Contains("well-formed", EInvoiceFiles.Refusal(UblFile.Of().Replace("<cac:LegalMonetaryTotal>", "<cac:Signature>" + deep, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{0}='1' ")]
    [InlineData("a{0}='>' ")]
    [InlineData("xmlns:a{0}='u' ")]
    public void A_tag_with_a_million_attributes_is_refused_unread(string attribute)
    {
        var attributes = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            attributes.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, attribute, i);

        Assert.Equal("The file has a tag of more than 50000 characters: expected is tags as an invoice has them.", EInvoiceFiles.Refusal($"<a {attributes}/>"));
    }

    [Fact]
    public void What_only_looks_like_a_long_tag_is_none()
    {
        var note = $"<!-- <a {new string(' ', 60_000)}> --><?note <a {new string(' ', 60_000)}?><cbc:Note><![CDATA[<a {new string(' ', 60_000)}]]></cbc:Note>";

        Assert.Equal("TS-88", EInvoiceFiles.ReadOne(UblFile.Of(note)).Number);
    }

    [Fact]
    public void Millions_of_elements_are_refused() =>
        Assert.StartsWith("The file has too many elements", EInvoiceFiles.Refusal("<a>" + new StringBuilder().Insert(0, "<b/>", 600_000) + "</a>"), StringComparison.Ordinal);

    [Fact]
    public void An_invoice_of_a_hundred_thousand_lines_is_read_in_seconds()
    {
        const string Line = "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cac:Item><cbc:Name>Screws</cbc:Name></cac:Item></cac:InvoiceLine>";
        var watch = Stopwatch.StartNew();

        var draft = EInvoiceFiles.ReadOne(UblFile.Of(lines: new StringBuilder().Insert(0, Line, 100_000).ToString()));

        Assert.Equal(900m, draft.Total);
        Assert.Null(draft.Subject);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_large_attachment_is_passed_over()
    {
        var attachment = $"<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>{new string('A', 5_000_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>";

        Assert.Equal("TS-88", EInvoiceFiles.ReadOne(UblFile.Of(attachment)).Number);
    }

    [Fact]
    public void What_the_file_says_cannot_add_a_line_to_the_message()
    {
        var refusal = EInvoiceFiles.Refusal(UblFile.Of(payable: "<cbc:PayableAmount currencyID='EUR'>1&#10;exit code 0 \u202E&#x85; and so on, far too long to be shown in one line of a message</cbc:PayableAmount>"));

        Assert.DoesNotContain('\u202E', refusal);
        Assert.Contains("…'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_as_long_as_the_file_do_not_make_the_message_long()
    {
        var name = new string('n', 1_000_000);

        Assert.InRange(EInvoiceFiles.Refusal($"<{name}><Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/></{name}>").Length, 1, 500);
        Assert.InRange(EInvoiceFiles.Refusal($"<{name}></x>").Length, 1, 500);
    }

    [Fact]
    public void Many_invoices_beside_many_foreign_elements_are_read_in_seconds()
    {
        var bodies = new StringBuilder().Insert(0, FatturaPaFile.Body(), 15_000).ToString();
        var xml = FatturaPaFile.Of(type: "TD04")
            .Replace("</FatturaElettronicaHeader>", new StringBuilder().Insert(0, "<a/>", 200_000) + "</FatturaElettronicaHeader>", StringComparison.Ordinal)
            .Replace("</p:FatturaElettronica>", bodies + "</p:FatturaElettronica>", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();

        Assert.Equal(15_000, EInvoiceFiles.Read(xml).Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([.. "skipped"u8, .. Encoding.UTF8.GetBytes(UblFile.Of())]);
        stream.Position = "skipped".Length;

        Assert.Single(EInvoice.Read(stream));
        Assert.True(stream.CanRead);
        Assert.Throws<EInvoiceException>(() => EInvoice.Read(stream));
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
