using NodaTime;
using static PoliteDunning.UblFile;

namespace PoliteDunning;

public sealed class UblReaderTests
{
    [Fact]
    public void The_payable_amount_is_what_is_asked()
    {
        var draft = EInvoiceFiles.ReadOne(Of());

        Assert.Equal(("TS-88", 900.00m, "EUR"), (draft.Number, draft.Total, draft.Currency));
        Assert.Equal(new LocalDate(2026, 3, 2), draft.Issued);
        Assert.Null(draft.Due);
    }

    [Theory]
    [InlineData("-782179.43", -782179.43)]
    [InlineData("0", 0)]
    [InlineData("900.0050", 900.01)]
    public void Amounts_may_be_negative_and_have_the_decimals_of_their_currency(string written, decimal expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(payable: $"<cbc:PayableAmount currencyID=\"EUR\">{written}</cbc:PayableAmount>")).Total);

    [Fact]
    public void Yen_have_no_decimals() =>
        Assert.Equal(901m, EInvoiceFiles.ReadOne(Of(payable: "<cbc:PayableAmount currencyID=\"JPY\">900.5</cbc:PayableAmount>", currency: "")).Total);

    [Fact]
    public void Two_currencies_are_not_chosen_from() =>
        Assert.Equal(
            "Invoice/LegalMonetaryTotal/PayableAmount (line 14) is in USD, the document in EUR: expected is one currency for both.",
            EInvoiceFiles.Refusal(Of(payable: "<cbc:PayableAmount currencyID=\"USD\">900.00</cbc:PayableAmount>")));

    [Theory]
    [InlineData("381")]
    [InlineData("396")]
    [InlineData("261")]
    public void An_invoice_of_the_type_of_a_credit_note_is_one(string type) =>
        Assert.Equal(
            "Invoice (line 1) is credit note TS-88, which asks for no payment: expected is an invoice.",
            EInvoiceFiles.Refusal(Of($"<cbc:InvoiceTypeCode>{type}</cbc:InvoiceTypeCode>")));

    [Theory]
    [InlineData("380")]
    [InlineData("383")]
    [InlineData("384")]
    [InlineData("386")]
    [InlineData("389")]
    public void Other_types_ask_for_money(string type) => Assert.Equal(900m, EInvoiceFiles.ReadOne(Of($"<cbc:InvoiceTypeCode>{type}</cbc:InvoiceTypeCode>")).Total);

    [Fact]
    public void A_credit_note_document_is_refused_by_its_number()
    {
        const string CreditNote = "<CreditNote xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'><ID>CN 7</ID></CreditNote>";

        Assert.Equal("CreditNote (line 1) is credit note CN 7, which asks for no payment: expected is an invoice.", EInvoiceFiles.Refusal(CreditNote));
    }

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-04-01Z")]
    [InlineData("2026-04-01+02:00")]
    [InlineData("2026-04-01T00:00:00")]
    public void A_day_is_read_as_it_is_written(string written) =>
        Assert.Equal(new LocalDate(2026, 4, 1), EInvoiceFiles.ReadOne(Of($"<cbc:DueDate>{written}</cbc:DueDate>")).Due);

    [Fact]
    public void A_standard_business_document_is_opened()
    {
        var enveloped = $"<sh:StandardBusinessDocument xmlns:sh='http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader'><sh:StandardBusinessDocumentHeader/>{Of()}</sh:StandardBusinessDocument>";

        Assert.Equal("TS-88", EInvoiceFiles.ReadOne(enveloped).Number);
    }

    [Fact]
    public void Any_prefix_will_do()
    {
        var prefixed = Of()
            .Replace("xmlns=", "xmlns:inv=", StringComparison.Ordinal)
            .Replace("<Invoice", "<inv:Invoice", StringComparison.Ordinal)
            .Replace("</Invoice", "</inv:Invoice", StringComparison.Ordinal)
            .Replace("cbc:", "n0:", StringComparison.Ordinal)
            .Replace(":cbc=", ":n0=", StringComparison.Ordinal);

        Assert.Equal("TS-88", EInvoiceFiles.ReadOne(prefixed).Number);
    }

    [Fact]
    public void The_invoice_of_another_format_is_none_of_ours() =>
        Assert.Equal(
            "The file begins with <Invoice> of 'http://www.ebinterface.at/schema/4p3/': expected is FatturaElettronica (FatturaPA FPR12 or FPA12), Invoice (UBL 2.1) or CrossIndustryInvoice (CII: Factur-X, ZUGFeRD, XRechnung).",
            EInvoiceFiles.Refusal("<Invoice xmlns='http://www.ebinterface.at/schema/4p3/'/>"));

    [Theory]
    [InlineData("<cbc:ID>TS-88</cbc:ID>", "Invoice/ID (line 1) is missing: expected is the number of the invoice.")]
    [InlineData("<cbc:IssueDate>2026-03-02</cbc:IssueDate>", "Invoice/IssueDate (line 1) is missing: expected is the day of issue, such as 2026-10-01.")]
    [InlineData("<cbc:RegistrationName>Marlow Kitchens Ltd</cbc:RegistrationName>", "Invoice/AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName (line 9) is missing: expected is a name in PartyLegalEntity/RegistrationName or PartyName/Name.")]
    [InlineData("<cbc:PayableAmount currencyID=\"EUR\">900.00</cbc:PayableAmount>", "Invoice/LegalMonetaryTotal/PayableAmount (line 1) is missing: expected is the amount to pay.")]
    public void What_is_missing_is_named_with_its_place(string without, string expected) =>
        Assert.Equal(expected, EInvoiceFiles.Refusal(Of().Replace(without, string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void The_subject_is_that_of_the_only_line()
    {
        const string Line = "<cac:InvoiceLine><cac:Item><cbc:Description>Cut and fitted on site</cbc:Description><cbc:Name>Oak worktop</cbc:Name></cac:Item></cac:InvoiceLine>";

        Assert.Equal("Oak worktop", EInvoiceFiles.ReadOne(Of(lines: Line)).Subject);
        Assert.Equal("Cut and fitted on site", EInvoiceFiles.ReadOne(Of(lines: Line.Replace("Oak worktop", "OAK WORKTOP", StringComparison.Ordinal))).Subject);
        Assert.Null(EInvoiceFiles.ReadOne(Of(lines: Line + Line + Line)).Subject);
    }
}
