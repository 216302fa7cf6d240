namespace PoliteDunning;

/// <summary>
/// Reads UN/CEFACT cross industry invoices: Factur-X, ZUGFeRD 2 and XRechnung (D16B, D22B), and ZUGFeRD 1.0, which has longer names for the same.
/// Source: the binding of EN 16931-3-3, whose BT numbers are in comments.
/// </summary>
internal static class CiiReader
{
    public static void Read(Element root, Documents found)
    {
        var document = root.Child("HeaderExchangedDocument") ?? root.Required("ExchangedDocument", "number, type and date of the invoice");
        if (UblReader.IsCreditNote(document.Value("TypeCode")))
        {
            found.AddCreditNote(document, document.Value("ID"));
            return;
        }
        var trade = root.Child("SpecifiedSupplyChainTradeTransaction") ?? root.Required("SupplyChainTradeTransaction", "parties, lines and payment");
        var agreement = trade.Child("ApplicableSupplyChainTradeAgreement") ?? trade.Required("ApplicableHeaderTradeAgreement", "supplier and customer");
        var settlement = trade.Child("ApplicableSupplyChainTradeSettlement") ?? trade.Required("ApplicableHeaderTradeSettlement", "currency and amount to pay");
        var number = document.RequiredText("ID", "the number of the invoice");
        var issued = CiiDate.Of(document.Required("IssueDateTime", "the day of issue")) ?? throw document.Missing("IssueDateTime/DateTimeString", "the day of issue, such as 20261001");
        var currency = settlement.RequiredText("InvoiceCurrencyCode", "a currency, such as EUR").Text.ToUpperInvariant();
        var total = Usable.Rounded(CiiAmount.Payable(settlement, currency), currency);
        var payment = CiiPayment.Of(settlement, total, currency);
        found.Add(new InvoiceDraft
        {
            Number = number.Text,
            Issued = issued,
            Due = payment.Plan.Due,
            Total = total,
            Currency = currency,
            Subject = trade.InvoiceLines == 1 ? SubjectOf(trade.Child("IncludedSupplyChainTradeLineItem")) : null,
            // BT-83
            Reference = settlement.Value("PaymentReference"),
            DirectDebit = payment.IsCollected,
            Instalments = payment.Plan.Instalments,
            Client = CiiParty.Client(agreement) with { Language = Usable.Language(document.Value("LanguageID")) },
            Creditor = CiiParty.Creditor(agreement) with { Iban = payment.Account?.Iban, Bic = payment.Account?.Bic },
        });
    }

    // BT-153, BT-154
    private static string? SubjectOf(Element? line) =>
        line is null ? null : Subject.Of(line.Value("SpecifiedTradeProduct/Name"), line.Value("SpecifiedTradeProduct/Description"));
}
