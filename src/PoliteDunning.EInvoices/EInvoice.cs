namespace PoliteDunning;

/// <summary>Reads the invoices of an e-invoice file into drafts: FatturaPA (FPR12, FPA12), UBL 2.1 and CII (Factur-X, ZUGFeRD, XRechnung).</summary>
/// <remarks>
/// <para>
/// A draft says what the file says and nothing else. Its total is the amount due for payment: after withholding, split VAT and prepayment. What a
/// reminder can do without (account, e-mail address, telephone number, country, language) is left out when it is not valid. A due date that the file
/// does not give is null, never guessed from a text such as "30 days net".
/// </para>
/// <para>
/// XML from outside is read with DTDs prohibited, no entity or address resolved, and limits on size and depth. Credit notes are no invoices: of a file
/// with both, the invoices are returned. Thread-safe.
/// </para>
/// </remarks>
public static class EInvoice
{
    /// <summary>Reads all invoices of one file, in the order in which they stand in it.</summary>
    /// <param name="xml">The file, read from where it stands to its end. It stays open.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>At least one draft.</returns>
    /// <exception cref="EInvoiceException">The file is no e-invoice, is only credit notes, or lacks what every invoice has; its problem says what and where.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<InvoiceDraft> Read(Stream xml, EInvoiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        var bytes = FileContent.ReadAll(xml, (options ?? EInvoiceOptions.Default).MaximumBytes);
        var root = SafeXml.Parse(XmlText.Decode(bytes));
        var found = new Documents();
        foreach (var invoice in KnownFormats.DocumentsIn(root))
            KnownFormats.Read(invoice, found);
        return found.Invoices;
    }

    /// <summary>Reads all invoices of one file, in the order in which they stand in it.</summary>
    /// <param name="xml">The file, read from where it stands to its end. It stays open.</param>
    /// <param name="drafts">The drafts, at least one; empty when there is a problem.</param>
    /// <param name="problem">Why the file could not be read, or null.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>Whether the file could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(Stream xml, out IReadOnlyList<InvoiceDraft> drafts, out EInvoiceProblem? problem, EInvoiceOptions? options = null)
    {
        try
        {
            drafts = Read(xml, options);
            problem = null;
            return true;
        }
        catch (EInvoiceException unreadable)
        {
            drafts = [];
            problem = unreadable.Problem;
            return false;
        }
    }
}
