namespace PoliteDunning;

/// <summary>A FatturaPA file, of which a test says only what it is about.</summary>
internal static class FatturaPaFile
{
    public const string Firm = "<IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>09876543217</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Cartoleria Bianchi S.n.c.</Denominazione></Anagrafica>";

    /// <summary>1000.00 and 22 % VAT, on 2026-03-02.</summary>
    public static string Of(string? payment = null, string? general = null, string? summary = null, string? client = null, string format = "FPR12", string type = "TD01", string lines = "") => $"""
        <p:FatturaElettronica versione="{format}" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
          <FatturaElettronicaHeader>
            <DatiTrasmissione><FormatoTrasmissione>{format}</FormatoTrasmissione></DatiTrasmissione>
            <CedentePrestatore>
              <DatiAnagrafici>
                <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>12345678903</IdCodice></IdFiscaleIVA>
                <Anagrafica><Denominazione>Legatoria del Porto S.r.l.</Denominazione></Anagrafica>
              </DatiAnagrafici>
              <Sede><Comune>Trieste</Comune><Provincia>TS</Provincia><Nazione>IT</Nazione></Sede>
              <Contatti><Telefono>040 5550188</Telefono><Email>conti@legatoriadelporto.example</Email></Contatti>
            </CedentePrestatore>
            <CessionarioCommittente>
              <DatiAnagrafici>{client ?? Firm}</DatiAnagrafici>
              <Sede><Comune>Bolzano</Comune><Provincia>BZ</Provincia><Nazione>IT</Nazione></Sede>
            </CessionarioCommittente>
          </FatturaElettronicaHeader>
          {Body(payment, general, summary, type, lines)}
        </p:FatturaElettronica>
        """;

    public static string Body(string? payment = null, string? general = null, string? summary = null, string type = "TD01", string lines = "", string number = "88/2026") => $"""
        <FatturaElettronicaBody>
            <DatiGenerali><DatiGeneraliDocumento>
              <TipoDocumento>{type}</TipoDocumento><Divisa>EUR</Divisa><Data>2026-03-02</Data><Numero>{number}</Numero>
              {general}
            </DatiGeneraliDocumento></DatiGenerali>
            <DatiBeniServizi>{lines}{summary ?? Summary()}</DatiBeniServizi>
            {payment}
          </FatturaElettronicaBody>
        """;

    public static string Summary(decimal net = 1000.00m, decimal vat = 220.00m, char due = 'I') =>
        FormattableString.Invariant($"<DatiRiepilogo><ImponibileImporto>{net}</ImponibileImporto><Imposta>{vat}</Imposta><EsigibilitaIVA>{due}</EsigibilitaIVA></DatiRiepilogo>");

    public static string Payment(params string[] lines) => $"<DatiPagamento><CondizioniPagamento>TP01</CondizioniPagamento>{string.Concat(lines)}</DatiPagamento>";

    public static string Line(string? due, string amount, string method = "MP05", string more = "") =>
        $"<DettaglioPagamento><ModalitaPagamento>{method}</ModalitaPagamento>{(due is null ? string.Empty : $"<DataScadenzaPagamento>{due}</DataScadenzaPagamento>")}<ImportoPagamento>{amount}</ImportoPagamento>{more}</DettaglioPagamento>";
}
