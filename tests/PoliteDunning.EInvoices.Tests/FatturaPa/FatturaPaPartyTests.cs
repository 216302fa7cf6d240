namespace PoliteDunning;

public sealed class FatturaPaPartyTests
{
    private const string Names = "<Anagrafica><Nome>Giulia</Nome><Cognome>Ferri</Cognome><Titolo>Dott.ssa</Titolo></Anagrafica>";
    private const string TaxNumber = "<IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>09876543217</IdCodice></IdFiscaleIVA>";
    private const string TaxCodeOfPerson = "<CodiceFiscale>FRRGLI80A41L424X</CodiceFiscale>";
    private const string TaxCodeOfBody = "<CodiceFiscale>80012345678</CodiceFiscale>";
    private const string Denomination = "<Anagrafica><Denominazione>Ferri Restauri</Denominazione></Anagrafica>";

    [Theory]
    [InlineData(TaxCodeOfPerson + Names, "FPR12", ClientKind.Consumer)]
    [InlineData(TaxNumber + Names, "FPR12", ClientKind.SoleTrader)]
    [InlineData(TaxNumber + TaxCodeOfPerson + Denomination, "FPR12", ClientKind.SoleTrader)]
    [InlineData(TaxCodeOfPerson + Denomination, "FPR12", ClientKind.Consumer)]
    [InlineData(TaxNumber + Denomination, "FPR12", ClientKind.Business)]
    [InlineData(TaxCodeOfBody + Denomination, "FPR12", ClientKind.Business)]
    [InlineData(TaxCodeOfBody + Denomination, "FPA12", ClientKind.PublicBody)]
    [InlineData(TaxCodeOfBody + Denomination, "SDI11", ClientKind.PublicBody)]
    public void The_kind_of_client_follows_from_format_and_tax_codes(string client, string format, ClientKind expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(FatturaPaFile.Of(client: client, format: format)).Client!.Kind);

    [Fact]
    public void A_person_is_a_contact_with_names_and_honorific()
    {
        var client = EInvoiceFiles.ReadOne(FatturaPaFile.Of(client: TaxNumber + Names)).Client!;

        Assert.Equal("Giulia Ferri", client.Name);
        Assert.Equal(new Contact("Giulia", "Ferri", Honorific: "Dott.ssa"), Assert.Single(client.Contacts));
    }

    [Fact]
    public void A_form_of_address_is_a_title()
    {
        var client = EInvoiceFiles.ReadOne(FatturaPaFile.Of(client: TaxNumber + Names.Replace("Dott.ssa", "Sig.ra", StringComparison.Ordinal))).Client!;

        Assert.Equal(new Contact("Giulia", "Ferri", PersonTitle.Ms), Assert.Single(client.Contacts));
    }

    [Fact]
    public void A_person_who_invoices_speaks_and_signs_in_person()
    {
        var xml = FatturaPaFile.Of().Replace("<Anagrafica><Denominazione>Legatoria del Porto S.r.l.</Denominazione></Anagrafica>", Names, StringComparison.Ordinal);
        var creditor = EInvoiceFiles.ReadOne(xml).Creditor!;

        Assert.Equal(("Giulia Ferri", CreditorVoice.I, "Giulia Ferri"), (creditor.Name, creditor.Voice, creditor.Signatory));
    }

    [Fact]
    public void What_a_reminder_can_do_without_is_left_out_when_it_is_not_valid()
    {
        var xml = FatturaPaFile.Of()
            .Replace("conti@legatoriadelporto.example", "non disponibile", StringComparison.Ordinal)
            .Replace("040 5550188", "0", StringComparison.Ordinal)
            .Replace("<Nazione>IT</Nazione>", "<Nazione>Italia</Nazione>", StringComparison.Ordinal);
        var draft = EInvoiceFiles.ReadOne(xml);

        Assert.Equal(new CreditorDraft { Name = "Legatoria del Porto S.r.l." }, draft.Creditor);
        Assert.Equal((null, null, null), (draft.Client!.Country, draft.Client.Subdivision, draft.Client.Language));
    }
}
