using System.Globalization;

namespace PoliteDunning;

/// <summary>The labels of the built-in languages. No-break spaces are typed as escapes, so that they can be seen.</summary>
internal static class BuiltinLabels
{
    public static Labels French { get; } = new()
    {
        Invoice = "facture n°\u00A0{0}",
        Number = "n°\u00A0{0}",
        ListedDue = "échéance le {0}",
        Colon = "\u00A0:",
        And = "et",
        TwoToTen = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
        InstalmentOf = (number, invoice) => string.Create(CultureInfo.InvariantCulture, $"{number}{(number == 1 ? "re" : "e")} échéance de la {invoice}"),
        ByTransfer = "Par virement\u00A0: {0}",
        TransferDetailsOnInvoice = "Par virement, aux coordonnées bancaires qui figurent sur la facture",
        Reference = "référence {0}",
        References = "références {0}",
        ByCard = "Par carte\u00A0: {0}",
        ByPayPal = "Par PayPal\u00A0: {0}",
        ByCheque = "Par chèque à l’ordre suivant\u00A0: {0}",
        ToPay = "Pour régler\u00A0: {0}",
        DetailsOnInvoice = "Les coordonnées bancaires figurent sur la facture.",
        DetailsOnInvoices = "Les coordonnées bancaires figurent sur les factures.",
        SummaryInvoice = "Facture\u00A0: {0}",
        SummaryDue = "Échéance\u00A0: {0}",
        SummaryTotal = "Montant\u00A0: {0}",
        SummaryPaid = "Déjà reçu\u00A0: {0}",
        SummaryCredited = "Avoir\u00A0: {0}",
        SummaryBalance = "Reste à régler\u00A0: {0}",
        SummaryAskedNow = "Dont à régler maintenant\u00A0: {0}",
        LetterSubject = "Objet\u00A0: {0}",
    };

    public static Labels Italian { get; } = new()
    {
        Invoice = "fattura n.\u00A0{0}",
        Number = "n.\u00A0{0}",
        ListedDue = "scadenza {0}",
        And = "e",
        TwoToTen = ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"],
        InstalmentOf = (number, invoice) => string.Create(CultureInfo.InvariantCulture, $"rata n.\u00A0{number} della {invoice}"),
        ByTransfer = "Con bonifico: {0}",
        TransferDetailsOnInvoice = "Con bonifico, alle coordinate bancarie indicate sulla fattura",
        Reference = "causale {0}",
        References = "causale {0}",
        ByCard = "Con carta: {0}",
        ByPayPal = "Con PayPal: {0}",
        ByCheque = "Con assegno intestato a: {0}",
        ToPay = "Per il pagamento: {0}",
        DetailsOnInvoice = "Le coordinate bancarie sono indicate sulla fattura.",
        DetailsOnInvoices = "Le coordinate bancarie sono indicate sulle fatture.",
        SummaryInvoice = "Fattura: {0}",
        SummaryDue = "Scadenza: {0}",
        SummaryTotal = "Importo: {0}",
        SummaryPaid = "Già ricevuto: {0}",
        SummaryCredited = "Nota di credito: {0}",
        SummaryBalance = "Da saldare: {0}",
        SummaryAskedNow = "Di cui da saldare ora: {0}",
        LetterSubject = "Oggetto: {0}",
    };

    /// <summary>In Switzerland a payment has a riferimento.</summary>
    public static Labels SwissItalian { get; } = Italian with { Reference = "riferimento {0}", References = "riferimenti {0}" };

    public static Labels English { get; } = EnglishLabels("instalment", "cheque");

    public static Labels AmericanEnglish { get; } = EnglishLabels("installment", "check");

    private static Labels EnglishLabels(string instalment, string cheque) => new()
    {
        Invoice = "invoice {0}",
        Number = "{0}",
        ListedDue = "due {0}",
        And = "and",
        TwoToTen = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        InstalmentOf = (number, invoice) => string.Create(CultureInfo.InvariantCulture, $"{instalment} {number} of {invoice}"),
        ByTransfer = "By bank transfer: {0}",
        BritishAccount = "account name {0}, sort code {1}, account number {2}",
        TransferDetailsOnInvoice = "By bank transfer, to the account shown on the invoice",
        Reference = "reference {0}",
        References = "references {0}",
        ByCard = "By card: {0}",
        ByPayPal = "By PayPal: {0}",
        ByCheque = $"By {cheque} payable to: {{0}}",
        ToPay = "To pay: {0}",
        DetailsOnInvoice = "The bank details are on the invoice.",
        DetailsOnInvoices = "The bank details are on the invoices.",
        SummaryInvoice = "Invoice: {0}",
        SummaryDue = "Due: {0}",
        SummaryTotal = "Amount: {0}",
        SummaryPaid = "Received: {0}",
        SummaryCredited = "Credit note: {0}",
        SummaryBalance = "Still to be paid: {0}",
        SummaryAskedNow = "To be paid now: {0}",
        LetterSubject = "{0}",
        SubjectAfterGreeting = true,
    };
}
