using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>
/// Reads UBL 2 invoices, among them Peppol BIS, XRechnung, NLCIUS, EHF, OIOUBL and UBL-TR. Source: OASIS UBL 2.1; the binding of EN 16931-3-2, whose BT
/// numbers are in comments.
/// </summary>
internal static class UblReader
{
    // UNTDID 1001, the codes of EN 16931 that are credit notes.
    private static readonly FrozenSet<string> CreditNotes =
        new[] { "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCreditNote(string? typeCode) => typeCode is not null && CreditNotes.Contains(typeCode);

    public static void Read(Element root, Documents found)
    {
        if (root.Name == "CreditNote" || IsCreditNote(root.Value("InvoiceTypeCode")))
        {
            found.AddCreditNote(root, root.Value("ID"));
            return;
        }
        var number = root.RequiredText("ID", "the number of the invoice");
        var issued = root.RequiredText("IssueDate", "the day of issue, such as 2026-10-01").ToDate();
        var payable = root.RequiredText("LegalMonetaryTotal/PayableAmount", "the amount to pay");
        var currency = CurrencyOf(root, payable);
        var total = Usable.Rounded(payable.ToAmount(), currency);
        var payment = UblPayment.Of(root, total, currency);
        found.Add(new InvoiceDraft
        {
            Number = number.Text,
            Issued = issued,
            Due = payment.Plan.Due,
            Total = total,
            Currency = currency,
            // BT-153, BT-154 of the only line; notes are legal texts as a rule.
            Subject = root.InvoiceLines == 1 ? Subject.Of(root.Value("InvoiceLine/Item/Name"), root.Value("InvoiceLine/Item/Description")) : null,
            Reference = payment.Reference,
            DirectDebit = payment.IsCollected,
            Instalments = payment.Plan.Instalments,
            Client = UblParty.Client(root),
            Creditor = UblParty.Creditor(root) with { Iban = payment.Account?.Iban, Bic = payment.Account?.Bic },
        });
    }

    // BT-5. The amount names its currency too; two that differ are not to be chosen from.
    private static string CurrencyOf(Element root, Element payable)
    {
        var ofAmount = payable.Attribute("currencyID")?.ToUpperInvariant();
        var ofDocument = root.Value("DocumentCurrencyCode")?.ToUpperInvariant();
        if (string.IsNullOrEmpty(ofAmount))
            return ofDocument ?? throw root.Missing("DocumentCurrencyCode", "a currency, such as EUR");
        return ofDocument is null || ofDocument == ofAmount
            ? ofAmount
            : throw payable.Exception($"is in {Shown.Short(ofAmount)}, the document in {Shown.Short(ofDocument)}", "one currency for both");
    }
}
