namespace PoliteDunning;

/// <summary>The check of the invoices that are to be put into one statement.</summary>
internal static class StatementCheck
{
    public static void Check(IReadOnlyList<InvoiceCase> cases, Problems problems)
    {
        if (cases.Count == 0)
        {
            problems.Add("Cases", "", "at least one case");
            return;
        }
        var first = cases[0].Invoice;
        for (var i = 0; i < cases.Count; i++)
        {
            var invoice = cases[i].Invoice;
            if (invoice.Client.DisplayName != first.Client.DisplayName)
                problems.Add($"Cases[{i}].Invoice.Client", invoice.Client.DisplayName, $"the client of the first case, '{first.Client.DisplayName}'");
            if (invoice.Creditor.Name != first.Creditor.Name)
                problems.Add($"Cases[{i}].Invoice.Creditor", invoice.Creditor.Name, $"the creditor of the first case, '{first.Creditor.Name}'");
            if (cases.Take(i).Any(other => other.Invoice.Number == invoice.Number))
                problems.Add($"Cases[{i}].Invoice.Number", invoice.Number, "a number that no other case has");
        }
    }
}
