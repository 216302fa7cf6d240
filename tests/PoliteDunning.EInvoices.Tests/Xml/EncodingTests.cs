using System.Text;

namespace PoliteDunning;

public sealed class EncodingTests
{
    private const string Name = "Crème & Pâtisserie “Chez Élise” – l’Été";

    private static readonly string Body = UblFile.Of(supplier: $"<cac:PartyName><cbc:Name>{Name.Replace("&", "&amp;", StringComparison.Ordinal)}</cbc:Name></cac:PartyName>");

    [Theory]
    [InlineData("windows-1252", 1252)]
    [InlineData("Windows-1252", 1252)]
    [InlineData("ISO-8859-1", 1252)]
    [InlineData("UTF-8", 65001)]
    [InlineData("utf8", 65001)]
    [InlineData("utf-16", 65001)]
    [InlineData("UTF-8", 1252)]
    public void A_name_is_read_in_the_encoding_the_file_is_in(string declared, int written) => Assert.Equal(Name, Read(Declared(declared), EncodingOf(written)));

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(12000)]
    public void A_byte_order_mark_decides(int written)
    {
        var encoding = Encoding.GetEncoding(written);

        Assert.Equal(Name, NameIn([.. encoding.GetPreamble(), .. encoding.GetBytes(Declared("windows-1252") + Body)]));
    }

    [Theory]
    [InlineData(1200)]
    [InlineData(1201)]
    public void UTF_16_is_known_without_a_mark(int written) => Assert.Equal(Name, Read(Declared("UTF-16"), Encoding.GetEncoding(written)));

    [Fact]
    public void A_text_in_Cyrillic_is_read()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        var xml = Declared("windows-1251") + UblFile.Of(supplier: "<cac:PartyName><cbc:Name>Книжарница Роза</cbc:Name></cac:PartyName>");

        Assert.Equal("Книжарница Роза", NameIn(encoding.GetBytes(xml)));
    }

    [Fact]
    public void In_a_file_of_UTF_8_a_single_foreign_byte_spoils_nothing_else()
    {
        var bytes = Encoding.UTF8.GetBytes(Declared("UTF-8") + Body.Replace("l’Été", "l’Ét@", StringComparison.Ordinal));
        bytes[Array.IndexOf(bytes, (byte)'@')] = 0xE9;

        Assert.Equal(Name, NameIn(bytes));
    }

    [Theory]
    [InlineData("\r\n  <?xml version=\"1.0\" encoding=\"windows-1252\"?>")]
    [InlineData("<?xml version='1.0' encoding='windows-1252' standalone='no'?>")]
    [InlineData("<?xml version=\"1.1\" encoding=\"windows-1252\"?>")]
    public void Space_before_the_declaration_and_other_forms_of_it_are_borne(string declaration) => Assert.Equal(Name, Read(declaration, EncodingOf(1252)));

    [Fact]
    public void Lines_are_counted_from_the_beginning_of_the_file() =>
        Assert.Contains("(line 6)", EInvoiceFiles.Refusal("\n\n<?xml version='1.0'\n encoding='UTF-8'?>\n<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>\n<ID/></Invoice>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("klingon")]
    [InlineData("x-user-defined")]
    public void An_encoding_that_is_not_known_is_named(string declared) =>
        Assert.Equal($"The file is in the encoding '{declared}', which is not known: expected is UTF-8, or another encoding that has a name.", EInvoiceFiles.Refusal(Declared(declared) + Body));

    private static Encoding EncodingOf(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static string Declared(string encoding) => $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>";

    private static string? Read(string declaration, Encoding encoding) => NameIn(encoding.GetBytes(declaration + Body));

    private static string? NameIn(byte[] file) => Assert.Single(EInvoiceFiles.Read(file)).Creditor!.Name;
}
