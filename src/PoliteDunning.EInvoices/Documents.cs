namespace PoliteDunning;

/// <summary>Collects what one file holds.</summary>
internal sealed class Documents
{
    private readonly List<InvoiceDraft> invoices = [];
    private EInvoiceProblem? creditNote;

    /// <summary>The invoices; without one, the first credit note is the problem.</summary>
    public IReadOnlyList<InvoiceDraft> Invoices =>
        invoices.Count > 0 || creditNote is null ? invoices.AsReadOnly() : throw new EInvoiceException(creditNote);

    public void Add(InvoiceDraft invoice) => invoices.Add(invoice);

    public void AddCreditNote(Element place, string? number) =>
        creditNote ??= place.Problem($"is credit note{(number is null ? string.Empty : " " + Shown.Short(number))}, which asks for no payment", "an invoice");
}
