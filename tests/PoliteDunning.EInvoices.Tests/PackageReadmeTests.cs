using NodaTime;

namespace PoliteDunning;

/// <summary>The example of the package's readme, as it stands there but for the file.</summary>
public sealed class PackageReadmeTests
{
    [Fact]
    public void The_example_gives_an_invoice_for_every_body_with_a_due_date_asked_for_where_there_is_none()
    {
        var invoices = new List<Invoice>();

        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FatturaPaFile.Of()));
        foreach (var draft in EInvoice.Read(file))
        {
            var invoice = (draft with { Due = draft.Due ?? AskForDueDate(draft) }).ToInvoice();
            invoices.Add(invoice);
        }

        Assert.Equal(new LocalDate(2026, 4, 1), Assert.Single(invoices).Due);
    }

    private static LocalDate AskForDueDate(InvoiceDraft draft) => draft.Issued!.Value.PlusDays(30);
}
