using NodaTime;
using static PoliteDunning.CiiFile;

namespace PoliteDunning;

public sealed class CiiReaderTests
{
    private static readonly LocalDate April = new(2026, 4, 1);

    [Fact]
    public void Number_date_amount_and_names_are_read()
    {
        var draft = EInvoiceFiles.ReadOne(Of());

        Assert.Equal(("WS-88", 900.00m, "EUR"), (draft.Number, draft.Total, draft.Currency));
        Assert.Equal(new LocalDate(2026, 3, 2), draft.Issued);
        Assert.Equal(("Werkstatt Süd GmbH", "Café Linde OHG"), (draft.Creditor!.Name, draft.Client!.Name));
        Assert.Null(draft.Due);
        Assert.Null(draft.Client.Language);
    }

    [Theory]
    [InlineData("<udt:DateTimeString format='102'>20260302</udt:DateTimeString>")]
    [InlineData("<udt:DateTimeString format='203'>202603021430</udt:DateTimeString>")]
    [InlineData("<udt:DateTimeString>2026-03-02</udt:DateTimeString>")]
    [InlineData("<udt:DateTime>2026-03-02T14:30:00</udt:DateTime>")]
    [InlineData("20260302")]
    public void Days_are_read_in_every_form_that_names_one(string issued) => Assert.Equal(new LocalDate(2026, 3, 2), EInvoiceFiles.ReadOne(Of(issued: issued)).Issued);

    [Fact]
    public void A_month_is_no_day() =>
        Assert.Equal(
            "CrossIndustryInvoice/ExchangedDocument/IssueDateTime/DateTimeString (line 4) is '202603': expected is a day such as 2026-10-31.",
            EInvoiceFiles.Refusal(Of(issued: "<udt:DateTimeString format='610'>202603</udt:DateTimeString>")));

    [Theory]
    [InlineData("381")]
    [InlineData("261")]
    public void A_credit_note_is_refused_by_its_number(string type) =>
        Assert.Equal("CrossIndustryInvoice/ExchangedDocument (line 3) is credit note WS-88, which asks for no payment: expected is an invoice.", EInvoiceFiles.Refusal(Of(type: type)));

    [Theory]
    [InlineData("<ram:GrandTotalAmount>1200.00</ram:GrandTotalAmount><ram:TotalPrepaidAmount>300.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>900.00</ram:DuePayableAmount>")]
    [InlineData("<ram:GrandTotalAmount>1200.00</ram:GrandTotalAmount><ram:TotalPrepaidAmount>300.00</ram:TotalPrepaidAmount>")]
    [InlineData("<ram:GrandTotalAmount>900.00</ram:GrandTotalAmount>")]
    [InlineData("<ram:DuePayableAmount currencyID='CHF'>850.00</ram:DuePayableAmount><ram:DuePayableAmount currencyID='EUR'>900.00</ram:DuePayableAmount>")]
    public void The_amount_due_is_after_prepayment_and_in_the_currency_of_the_invoice(string sums) => Assert.Equal(900m, EInvoiceFiles.ReadOne(Of(sums: sums)).Total);

    [Fact]
    public void An_amount_in_another_currency_is_not_taken() =>
        Assert.EndsWith("expected is the amount to pay in EUR.", EInvoiceFiles.Refusal(Of(sums: "<ram:DuePayableAmount currencyID='CHF'>850.00</ram:DuePayableAmount>")), StringComparison.Ordinal);

    [Fact]
    public void The_due_date_is_that_of_the_terms() => Assert.Equal(April, EInvoiceFiles.ReadOne(Of(Terms("20260401"))).Due);

    [Fact]
    public void A_description_is_no_due_date() => Assert.Null(EInvoiceFiles.ReadOne(Of(Terms(null, "<ram:Description>30 Tage netto</ram:Description>"))).Due);

    [Fact]
    public void The_day_until_which_a_discount_is_granted_is_not_the_due_date()
    {
        const string Discount = "<ram:ApplicableTradePaymentDiscountTerms><ram:CalculationPercent>2</ram:CalculationPercent></ram:ApplicableTradePaymentDiscountTerms>";

        Assert.Equal(April, EInvoiceFiles.ReadOne(Of(Terms("20260316", Discount) + Terms("20260401"))).Due);
        Assert.Equal(April, EInvoiceFiles.ReadOne(Of(Terms("20260401", Discount))).Due);
    }

    [Fact]
    public void Partial_payments_are_instalments()
    {
        var draft = EInvoiceFiles.ReadOne(Of(
            Terms("20260401", "<ram:PartialPaymentAmount>300.00</ram:PartialPaymentAmount>") + Terms("20260501", "<ram:PartialPaymentAmount>600.00</ram:PartialPaymentAmount>")));

        Assert.Equal(April, draft.Due);
        Assert.Equal([new Instalment(April, 300.00m), new Instalment(new(2026, 5, 1), 600.00m)], draft.Instalments);
    }

    [Fact]
    public void Account_bank_and_reference_are_read()
    {
        const string Account = """
            <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE89370400440532013000</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>
            <ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>COBADEFFXXX</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution>
            """;
        var draft = EInvoiceFiles.ReadOne(Of("<ram:PaymentReference>WS-88-A</ram:PaymentReference>" + Means("58", Account)));

        Assert.Equal(("DE89370400440532013000", "COBADEFFXXX", "WS-88-A"), (draft.Creditor!.Iban, draft.Creditor.Bic, draft.Reference));
        Assert.False(draft.DirectDebit);
    }

    [Fact]
    public void Direct_debit_is_read_from_the_means_or_the_mandate()
    {
        const string Mandate = "<ram:DirectDebitMandateID>M-1</ram:DirectDebitMandateID>";

        Assert.True(EInvoiceFiles.ReadOne(Of(Means("59"))).DirectDebit);
        Assert.True(EInvoiceFiles.ReadOne(Of(Terms(null, Mandate))).DirectDebit);
        Assert.False(EInvoiceFiles.ReadOne(Of(Means("58") + Terms(null, Mandate))).DirectDebit);
    }

    [Theory]
    [InlineData("<ram:Name>Café Linde OHG</ram:Name><ram:SpecifiedLegalOrganization><ram:TradingBusinessName>Linde</ram:TradingBusinessName></ram:SpecifiedLegalOrganization>", "Café Linde OHG")]
    [InlineData("<ram:SpecifiedLegalOrganization><ram:TradingBusinessName>Linde</ram:TradingBusinessName></ram:SpecifiedLegalOrganization>", "Linde")]
    [InlineData("<ram:DefinedTradeContact><ram:PersonName>Eva Linde</ram:PersonName></ram:DefinedTradeContact>", "Eva Linde")]
    public void The_legal_name_comes_before_all_others(string buyer, string expected) => Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(buyer: buyer)).Client!.Name);

    [Fact]
    public void Country_and_language_are_read_where_the_file_knows_them()
    {
        var draft = EInvoiceFiles.ReadOne(Of(
            document: "<ram:LanguageID>de</ram:LanguageID>", buyer: "<ram:Name>Café Linde OHG</ram:Name><ram:PostalTradeAddress><ram:CountryID>AT</ram:CountryID></ram:PostalTradeAddress>"));

        Assert.Equal(("AT", "de"), (draft.Client!.Country, draft.Client.Language));
    }

    [Fact]
    public void ZUGFeRD_1_has_longer_names_for_the_same()
    {
        var draft = EInvoiceFiles.ReadOne(EInvoiceFiles.Text("zugferd-1.xml"));

        Assert.Equal(("RE-2026-31", 238.00m, "EUR"), (draft.Number, draft.Total, draft.Currency));
        Assert.Equal((new LocalDate(2026, 2, 10), new LocalDate(2026, 3, 12)), (draft.Issued, draft.Due));
        Assert.Equal(("Gärtnerei Hollerbusch", "Pension Seeblick"), (draft.Creditor!.Name, draft.Client!.Name));
        Assert.Equal("DE89370400440532013000", draft.Creditor.Iban);
        Assert.Equal("Pflege der Außenanlagen, Januar", draft.Subject);
    }
}
