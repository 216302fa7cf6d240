namespace PoliteDunning;

/// <summary>Which documents can be read, and by whom.</summary>
internal static class KnownFormats
{
    private const string Expected = "FatturaElettronica (FatturaPA FPR12 or FPA12), Invoice (UBL 2.1) or CrossIndustryInvoice (CII: Factur-X, ZUGFeRD, XRechnung)";
    private const string UblNamespace = "urn:oasis:names:specification:ubl:schema:xsd:";

    // Deep enough for an envelope around a standard business document, and for nothing that is in an invoice.
    private const int DeepestEnvelope = 5;

    /// <summary>The outermost invoices and credit notes: the root itself, or what an envelope such as StandardBusinessDocument holds. At least one.</summary>
    public static List<Element> DocumentsIn(Element root)
    {
        var found = new List<Element>();
        Collect(root, 1, found);
        return found.Count > 0 ? found : throw NoInvoice(root);
    }

    public static void Read(Element document, Documents found)
    {
        switch (document.Name)
        {
            case "FatturaElettronica":
                FatturaPaReader.Read(document, found);
                break;
            case "Invoice" or "CreditNote":
                UblReader.Read(document, found);
                break;
            default:
                CiiReader.Read(document, found);
                break;
        }
    }

    private static void Collect(Element element, int depth, List<Element> found)
    {
        if (IsKnown(element))
        {
            found.Add(element);
        }
        else if (depth < DeepestEnvelope)
        {
            foreach (var child in element.Children)
                Collect(child, depth + 1, found);
        }
    }

    // Other formats have an Invoice too; UBL's is known by its namespace, or in a file that has lost it by its supplier.
    private static bool IsKnown(Element element) =>
        element.Name switch
        {
            "FatturaElettronica" or "CrossIndustryInvoice" or "CrossIndustryDocument" => true,
            "Invoice" or "CreditNote" =>
                (element.Namespace.StartsWith(UblNamespace, StringComparison.Ordinal) && element.Namespace.EndsWith("-2", StringComparison.Ordinal))
                || element.Child("AccountingSupplierParty") is not null,
            _ => false,
        };

    private static EInvoiceException NoInvoice(Element root) =>
        root.Name == "FatturaElettronicaSemplificata"
            ? root.Exception("is a simplified invoice (FSM10), which does not say what is to be paid", Expected)
            : new EInvoiceException(new EInvoiceProblem(
                EInvoiceProblem.TheFile,
                null,
                root.Namespace.Length == 0 ? $"begins with <{Shown.Short(root.Name)}>" : $"begins with <{Shown.Short(root.Name)}> of '{Shown.Short(root.Namespace)}'",
                Expected));
}
