using static PoliteDunning.UblFile;

namespace PoliteDunning;

public sealed class UblPartyTests
{
    private const string Anna = "<cac:Person><cbc:FirstName>Anna</cbc:FirstName><cbc:FamilyName>Clarke</cbc:FamilyName><cbc:Title>Dr</cbc:Title></cac:Person>";
    private const string TradingName = "<cac:PartyName><cbc:Name>Marlow</cbc:Name></cac:PartyName>";

    [Theory]
    [InlineData(TradingName + Customer, "Marlow Kitchens Ltd")]
    [InlineData(TradingName, "Marlow")]
    [InlineData("<cac:PartyTaxScheme><cbc:RegistrationName>Marlow K. Ltd</cbc:RegistrationName></cac:PartyTaxScheme>", "Marlow K. Ltd")]
    [InlineData(Anna, "Anna Clarke")]
    [InlineData("<cac:Contact><cbc:Name>Anna Clarke</cbc:Name></cac:Contact>", "Anna Clarke")]
    public void The_legal_name_comes_before_all_others(string customer, string expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(customer: customer)).Client!.Name);

    [Theory]
    [InlineData(Customer + Anna, ClientKind.Business)]
    [InlineData(Anna, ClientKind.Consumer)]
    [InlineData(Anna + "<cac:PartyTaxScheme><cbc:CompanyID>GB1</cbc:CompanyID></cac:PartyTaxScheme>", ClientKind.SoleTrader)]
    public void A_person_without_a_firm_is_a_private_or_a_sole_trader(string customer, ClientKind expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(customer: customer)).Client!.Kind);

    [Fact]
    public void A_person_at_the_customers_is_a_contact() =>
        Assert.Equal(new Contact("Anna", "Clarke", Honorific: "Dr"), Assert.Single(EInvoiceFiles.ReadOne(Of(customer: Customer + Anna)).Client!.Contacts));

    [Fact]
    public void A_name_in_one_piece_is_not_taken_for_a_person() =>
        Assert.Empty(EInvoiceFiles.ReadOne(Of(customer: Customer + "<cac:Contact><cbc:Name>Accounts payable</cbc:Name></cac:Contact>")).Client!.Contacts);

    [Fact]
    public void The_supplier_has_country_address_number_and_signatory()
    {
        const string Details = """
            <cac:PostalAddress><cac:Country><cbc:IdentificationCode>gb</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
            <cac:Contact><cbc:Telephone>+44 117 496 0188</cbc:Telephone><cbc:ElectronicMail>office@ternstreet.example</cbc:ElectronicMail></cac:Contact>
            """;

        Assert.Equal(
            new CreditorDraft { Name = "Tern Street Joinery Ltd", Country = "GB", Phone = "+44 117 496 0188", Email = "office@ternstreet.example", Signatory = "Anna Clarke" },
            EInvoiceFiles.ReadOne(Of(supplier: Supplier + Details + Anna)).Creditor);
    }

    [Theory]
    [InlineData("<cac:Language><cbc:ID>fr</cbc:ID></cac:Language>", "<cbc:Note languageID='en'>Thanks</cbc:Note>", "fr")]
    [InlineData("<cac:Language><cbc:ID>fr</cbc:ID><cbc:LocaleCode>fr-CH</cbc:LocaleCode></cac:Language>", "", "fr-CH")]
    [InlineData("", "<cbc:Note languageID='en'>Thanks</cbc:Note>", "en")]
    [InlineData("", "<cbc:Note languageID='english'>Thanks</cbc:Note>", null)]
    [InlineData("", "<cbc:Note>Thanks</cbc:Note>", null)]
    public void The_language_is_the_customers_or_that_of_the_invoice(string customer, string head, string? expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(head, customer: Customer + customer)).Client!.Language);
}
