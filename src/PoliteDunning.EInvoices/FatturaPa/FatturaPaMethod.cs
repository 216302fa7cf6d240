namespace PoliteDunning;

/// <summary>The means of payment of FatturaPA (2.4.2.2, ModalitaPagamento).</summary>
internal static class FatturaPaMethod
{
    /// <summary>
    /// Whether the creditor takes the money itself: MP09 RID, MP10 RID utenze, MP11 RID veloce, MP16 domiciliazione bancaria, MP17 domiciliazione
    /// postale, MP19 SEPA Direct Debit, MP20 SDD CORE, MP21 SDD B2B; and MP22, kept from money that it already has. A RIBA (MP12) is not among them: the bank
    /// presents it, but it is for the customer to honour it.
    /// </summary>
    public static bool IsCollected(Element line) => Method(line) is "MP09" or "MP10" or "MP11" or "MP16" or "MP17" or "MP19" or "MP20" or "MP21" or "MP22";

    /// <summary>Whether an IBAN beside it is the creditor's. What the creditor collects, and a RIBA (MP12), carries the account that is to be charged.</summary>
    public static bool IsToCreditorsAccount(Element line) => !IsCollected(line) && Method(line) != "MP12";

    private static string? Method(Element line) => line.Value("ModalitaPagamento");
}
