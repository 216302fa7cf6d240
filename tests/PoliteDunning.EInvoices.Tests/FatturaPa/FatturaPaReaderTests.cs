using NodaTime;

namespace PoliteDunning;

public sealed class FatturaPaReaderTests
{
    [Fact]
    public void Parties_number_and_dates_are_read()
    {
        var draft = EInvoiceFiles.ReadOne(FatturaPaFile.Of(FatturaPaFile.Payment(FatturaPaFile.Line("2026-04-30", "1220.00"))));

        Assert.Equal("88/2026", draft.Number);
        Assert.Equal(new LocalDate(2026, 3, 2), draft.Issued);
        Assert.Equal(new LocalDate(2026, 4, 30), draft.Due);
        Assert.Equal("EUR", draft.Currency);
        Assert.Equal(
            new CreditorDraft { Name = "Legatoria del Porto S.r.l.", Country = "IT", Email = "conti@legatoriadelporto.example", Phone = "040 5550188" },
            draft.Creditor);
        Assert.Equal("Cartoleria Bianchi S.n.c.", draft.Client!.Name);
        Assert.Equal(("IT", "BZ", "it", ClientKind.Business), (draft.Client.Country, draft.Client.Subdivision, draft.Client.Language, draft.Client.Kind));
        Assert.NotNull(draft.ToInvoice());
    }

    [Fact]
    public void Every_body_is_an_invoice_of_the_same_parties()
    {
        var drafts = EInvoiceFiles.Read(FatturaPaFile.Of().Replace("</p:FatturaElettronica>", FatturaPaFile.Body(number: "89/2026") + "</p:FatturaElettronica>", StringComparison.Ordinal));

        Assert.Equal(["88/2026", "89/2026"], drafts.Select(draft => draft.Number));
        Assert.Equal(drafts[0].Creditor, drafts[1].Creditor);
    }

    [Theory]
    [InlineData("TD04")]
    [InlineData("TD08")]
    public void A_credit_note_is_refused_by_its_number(string type) =>
        Assert.Equal(
            "FatturaElettronica/FatturaElettronicaBody/DatiGenerali/DatiGeneraliDocumento (line 18) is credit note 88/2026, which asks for no payment: expected is an invoice.",
            EInvoiceFiles.Refusal(FatturaPaFile.Of(type: type)));

    [Theory]
    [InlineData("TD01")]
    [InlineData("TD02")]
    [InlineData("TD05")]
    [InlineData("TD06")]
    [InlineData("TD24")]
    public void Other_documents_ask_for_money(string type) => Assert.Equal(1220m, EInvoiceFiles.ReadOne(FatturaPaFile.Of(type: type)).Total);

    [Fact]
    public void Of_invoices_and_credit_notes_in_one_file_the_invoices_are_read()
    {
        var mixed = FatturaPaFile.Of(type: "TD04").Replace("</p:FatturaElettronica>", FatturaPaFile.Body(number: "89/2026") + "</p:FatturaElettronica>", StringComparison.Ordinal);

        Assert.Equal("89/2026", EInvoiceFiles.ReadOne(mixed).Number);
    }

    [Fact]
    public void A_file_with_a_namespace_on_every_element_is_read()
    {
        var xml = FatturaPaFile.Of()
            .Replace("p:FatturaElettronica", "FatturaElettronica", StringComparison.Ordinal)
            .Replace("xmlns:p=", "xmlns=", StringComparison.Ordinal);

        Assert.Equal("Legatoria del Porto S.r.l.", EInvoiceFiles.ReadOne(xml).Creditor!.Name);
    }

    [Fact]
    public void What_is_missing_is_named_with_its_place()
    {
        var withoutSupplier = FatturaPaFile.Of().Replace("CedentePrestatore>", "Altro>", StringComparison.Ordinal);
        var withoutName = FatturaPaFile.Of(client: "<Anagrafica><Denominazione> </Denominazione></Anagrafica>");
        var secondWithoutNumber = FatturaPaFile.Of().Replace("</p:FatturaElettronica>", FatturaPaFile.Body(number: "") + "</p:FatturaElettronica>", StringComparison.Ordinal);

        Assert.Equal("FatturaElettronica/FatturaElettronicaHeader/CedentePrestatore (line 2) is missing: expected is the supplier.", EInvoiceFiles.Refusal(withoutSupplier));
        Assert.Contains("CessionarioCommittente/DatiAnagrafici/Anagrafica", EInvoiceFiles.Refusal(withoutName), StringComparison.Ordinal);
        Assert.Contains("FatturaElettronicaBody[2]/DatiGenerali/DatiGeneraliDocumento/Numero", EInvoiceFiles.Refusal(secondWithoutNumber), StringComparison.Ordinal);
    }

    [Fact]
    public void A_simplified_invoice_is_refused_because_it_states_no_amount_to_pay() =>
        Assert.Contains("simplified invoice (FSM10)", EInvoiceFiles.Refusal("<FatturaElettronicaSemplificata versione='FSM10'/>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<Causale>Rilegatura del catalogo</Causale>", "", "Rilegatura del catalogo")]
    [InlineData("", "<DettaglioLinee><Descrizione>Rilegatura  in\n tela</Descrizione></DettaglioLinee>", "Rilegatura in tela")]
    [InlineData("<Causale>Prima parte, che</Causale><Causale> continua</Causale>", "", null)]
    [InlineData("<Causale>VENDITA</Causale>", "<DettaglioLinee><Descrizione>Carta</Descrizione></DettaglioLinee><DettaglioLinee><Descrizione>Colla</Descrizione></DettaglioLinee>", null)]
    public void The_subject_is_what_can_be_said_in_a_polite_sentence(string general, string lines, string? expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(FatturaPaFile.Of(general: general, lines: lines)).Subject);
}
