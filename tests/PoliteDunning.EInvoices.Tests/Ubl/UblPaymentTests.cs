using NodaTime;
using static PoliteDunning.UblFile;

namespace PoliteDunning;

public sealed class UblPaymentTests
{
    private const string Account =
        "<cac:PayeeFinancialAccount><cbc:ID>GB29 NWBK 6016 1331 9268 19</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>NWBKGB2L</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount>";

    private static readonly LocalDate April = new(2026, 4, 1);

    [Fact]
    public void The_due_date_of_the_document_comes_first()
    {
        var payment = Means("30", more: "<cbc:PaymentDueDate>2026-05-01</cbc:PaymentDueDate>") + Terms("<cbc:PaymentDueDate>2026-06-01</cbc:PaymentDueDate>");

        Assert.Equal(April, EInvoiceFiles.ReadOne(Of("<cbc:DueDate>2026-04-01</cbc:DueDate>", payment)).Due);
    }

    [Theory]
    [InlineData("<cac:PaymentMeans><cbc:PaymentDueDate>2026-04-01</cbc:PaymentDueDate></cac:PaymentMeans>")]
    [InlineData("<cac:PaymentTerms><cbc:PaymentDueDate>2026-04-01</cbc:PaymentDueDate></cac:PaymentTerms>")]
    [InlineData("<cac:PaymentTerms><cac:SettlementPeriod><cbc:EndDate>2026-04-01</cbc:EndDate></cac:SettlementPeriod></cac:PaymentTerms>")]
    public void Without_it_means_and_terms_give_the_date(string payment) => Assert.Equal(April, EInvoiceFiles.ReadOne(Of(payment: payment)).Due);

    [Theory]
    [InlineData("<cbc:Note>30 days net</cbc:Note>")]
    [InlineData("<cbc:Note>#SKONTO#TAGE=14#PROZENT=2.00#</cbc:Note>")]
    [InlineData("<cbc:SettlementDiscountPercent>2</cbc:SettlementDiscountPercent><cac:SettlementPeriod><cbc:EndDate>2026-03-16</cbc:EndDate></cac:SettlementPeriod>")]
    public void A_text_and_the_time_of_a_discount_are_no_due_date(string terms) => Assert.Null(EInvoiceFiles.ReadOne(Of(payment: Terms(terms))).Due);

    [Fact]
    public void An_empty_due_date_is_none() => Assert.Null(EInvoiceFiles.ReadOne(Of("<cbc:DueDate/>")).Due);

    [Theory]
    [InlineData("PaymentDueDate")]
    [InlineData("InstallmentDueDate")]
    public void Terms_with_amounts_are_instalments(string element)
    {
        var draft = EInvoiceFiles.ReadOne(Of(payment: Part("2026-05-01", "600.00", element) + Part("2026-04-01", "300.00", element)));

        Assert.Equal(April, draft.Due);
        Assert.Equal([new Instalment(April, 300.00m), new Instalment(new(2026, 5, 1), 600.00m)], draft.Instalments);
    }

    [Fact]
    public void Parts_that_do_not_make_the_amount_are_no_instalments_and_nothing_is_asked_early()
    {
        var draft = EInvoiceFiles.ReadOne(Of(payment: Part("2026-05-01", "900.00") + Part("2026-04-01", "882.00")));

        Assert.Empty(draft.Instalments);
        Assert.Equal(new LocalDate(2026, 5, 1), draft.Due);
    }

    [Theory]
    [InlineData("49", true)]
    [InlineData("59", true)]
    [InlineData("30", false)]
    [InlineData("58", false)]
    public void Direct_debit_is_read_from_the_means_of_payment(string code, bool expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(payment: Means(code))).DirectDebit);

    [Fact]
    public void An_invoice_that_may_be_transferred_too_is_not_collected() => Assert.False(EInvoiceFiles.ReadOne(Of(payment: Means("59") + Means("58"))).DirectDebit);

    [Fact]
    public void Account_bank_and_reference_belong_together()
    {
        var payment = Means("30", more: "<cbc:PaymentID>first</cbc:PaymentID>") + Means("30", Account, "<cbc:PaymentID>TS-88-A</cbc:PaymentID>");
        var draft = EInvoiceFiles.ReadOne(Of(payment: payment));

        Assert.Equal(("GB29 NWBK 6016 1331 9268 19", "NWBKGB2L", "TS-88-A"), (draft.Creditor!.Iban, draft.Creditor.Bic, draft.Reference));
    }

    [Fact]
    public void The_account_that_is_charged_is_not_the_one_to_pay_to() =>
        Assert.Null(EInvoiceFiles.ReadOne(Of(payment: Means("59", Account.Replace("Payee", "Payer", StringComparison.Ordinal)))).Creditor!.Iban);

    [Fact]
    public void An_account_that_is_no_iban_is_left_out_and_the_reference_stays()
    {
        var draft = EInvoiceFiles.ReadOne(Of(payment: Means("30", "<cac:PayeeFinancialAccount><cbc:ID>1234567</cbc:ID></cac:PayeeFinancialAccount>", "<cbc:PaymentID>R1</cbc:PaymentID>")));

        Assert.Equal((null, "R1"), (draft.Creditor!.Iban, draft.Reference));
    }

    private static string Part(string due, string amount, string element = "PaymentDueDate") =>
        Terms($"<cbc:Amount currencyID='EUR'>{amount}</cbc:Amount><cbc:{element}>{due}</cbc:{element}>");
}
