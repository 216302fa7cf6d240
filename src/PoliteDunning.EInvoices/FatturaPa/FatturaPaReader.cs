namespace PoliteDunning;

/// <summary>
/// Reads FatturaPA: one header, and a body for each invoice. Source: Specifiche tecniche FatturaPA 1.2 to 1.3.3 (fatturapa.gov.it); element numbers in
/// comments are those of its table.
/// </summary>
internal static class FatturaPaReader
{
    public static void Read(Element root, Documents found)
    {
        var header = root.Required("FatturaElettronicaHeader", "the header with supplier and customer");
        root.Required("FatturaElettronicaBody", "at least one body");
        // Once for all bodies, and only when one of them is an invoice: of a credit note nothing more needs to be said.
        var creditor = new Lazy<CreditorDraft>(() => FatturaPaParty.Creditor(header));
        var client = new Lazy<ClientDraft>(() => FatturaPaParty.Client(header));
        foreach (var body in root.All("FatturaElettronicaBody"))
            ReadBody(creditor, client, body, found);
    }

    private static void ReadBody(Lazy<CreditorDraft> creditor, Lazy<ClientDraft> client, Element body, Documents found)
    {
        var document = body.Required("DatiGenerali/DatiGeneraliDocumento", "the general data of the document");
        // 2.1.1.1: TD04 credit note, TD08 simplified credit note. TD05 and TD09 are debit notes, which ask for money.
        if (document.Value("TipoDocumento") is "TD04" or "TD08")
        {
            found.AddCreditNote(document, document.Value("Numero"));
            return;
        }
        var number = document.RequiredText("Numero", "the number of the invoice");
        var issued = document.RequiredText("Data", "the day of issue, such as 2026-10-01").ToDate();
        var currency = document.RequiredText("Divisa", "a currency, such as EUR").Text.ToUpperInvariant();
        var payment = FatturaPaPayment.Of(body, currency);
        found.Add(new InvoiceDraft
        {
            Number = number.Text,
            Issued = issued,
            Due = payment.Plan.Due,
            Total = payment.Total,
            Currency = currency,
            Subject = SubjectOf(document, body),
            Reference = payment.Reference,
            DirectDebit = payment.IsCollected,
            Instalments = payment.Plan.Instalments,
            Client = client.Value,
            Creditor = creditor.Value with { Iban = payment.Account?.Iban, Bic = payment.Account?.Bic },
        });
    }

    // 2.1.1.11 says why the invoice was written; where it is silent, the only line does. A text in several pieces is too long to be said.
    private static string? SubjectOf(Element document, Element body)
    {
        var reasons = document.All("Causale").ToList();
        var goods = body.Child("DatiBeniServizi");
        return Subject.Of(
            reasons.Count == 1 ? reasons[0].Text : null,
            goods?.InvoiceLines == 1 ? goods.Value("DettaglioLinee/Descrizione") : null);
    }
}
