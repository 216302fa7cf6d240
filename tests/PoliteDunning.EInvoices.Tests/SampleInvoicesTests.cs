using NodaTime;

namespace PoliteDunning;

/// <summary>The files that the quick start uses.</summary>
public sealed class SampleInvoicesTests
{
    [Fact]
    public void The_Italian_sample_is_ready_to_be_reminded_of()
    {
        var invoice = EInvoiceFiles.ReadOne(EInvoiceFiles.Text("samples/invoices/IT12345678903_00142.xml")).ToInvoice();

        Assert.Equal(("2026-0142", "EUR 734.50", "Manutenzione del sito, settembre 2026"), (invoice.Number, invoice.Total.ToString(), invoice.Subject));
        Assert.Equal((new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)), (invoice.Issued, invoice.Due));
        Assert.Equal(("Officine Brera S.p.A.", "IT-MI", "it"), (invoice.Client.Name, invoice.Client.Place!.ToString(), invoice.Client.Language.ToString()));
        Assert.Equal(
            ("Studio Lanterna S.r.l.", "IT60X0542811101000000123456", "010 5550142", "amministrazione@studiolanterna.example"),
            (invoice.Creditor.Name, invoice.Creditor.Iban, invoice.Creditor.Phone, invoice.Creditor.Email));
    }

    [Fact]
    public void The_British_sample_is_ready_to_be_reminded_of()
    {
        var invoice = EInvoiceFiles.ReadOne(EInvoiceFiles.Text("samples/invoices/ubl-bristol.xml")).ToInvoice();

        Assert.Equal(("2026-0142", "GBP 1234.50", "Website refresh, September 2026", "HLD-2026-0142"), (invoice.Number, invoice.Total.ToString(), invoice.Subject, invoice.Reference));
        Assert.Equal((new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)), (invoice.Issued, invoice.Due));
        Assert.Equal(("Thistle & Finch Ltd", "GB", "en"), (invoice.Client.Name, invoice.Client.Place!.ToString(), invoice.Client.Language.ToString()));
        Assert.Equal(new Contact("Anna", "Clarke", PersonTitle.Ms), Assert.Single(invoice.Client.Contacts));
        Assert.Equal(("Harbour Lane Design Ltd", "GB29NWBK60161331926819", "NWBKGB2L"), (invoice.Creditor.Name, invoice.Creditor.Iban, invoice.Creditor.Bic));
    }

    [Fact]
    public void The_French_sample_is_ready_to_be_reminded_of()
    {
        var invoice = EInvoiceFiles.ReadOne(EInvoiceFiles.Text("samples/invoices/factur-x-lille.xml")).ToInvoice();

        Assert.Equal(("2026-0142", "EUR 734.50", "Refonte du site", "RF18539007547034"), (invoice.Number, invoice.Total.ToString(), invoice.Subject, invoice.Reference));
        Assert.Equal((new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)), (invoice.Issued, invoice.Due));
        Assert.Equal(("Boulangerie Martin SARL", "FR"), (invoice.Client.Name, invoice.Client.Place!.ToString()));
        Assert.Equal(
            ("Atelier Nord SARL", "FR7630006000011234567890189", "AGRIFRPP", "compta@ateliernord.example"),
            (invoice.Creditor.Name, invoice.Creditor.Iban, invoice.Creditor.Bic, invoice.Creditor.Email));
    }
}
