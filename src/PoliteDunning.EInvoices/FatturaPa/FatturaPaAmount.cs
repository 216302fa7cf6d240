namespace PoliteDunning;

/// <summary>What one body of FatturaPA makes the customer owe, reckoned from its totals.</summary>
/// <param name="Payable">After split VAT and what the customer withholds.</param>
/// <param name="Document">The document's total before these.</param>
internal sealed record FatturaPaAmount(decimal Payable, decimal Document)
{
    private const string General = "DatiGenerali/DatiGeneraliDocumento";

    /// <summary>The amount, or null when the body has neither a total nor a summary.</summary>
    public static FatturaPaAmount? Of(Element body)
    {
        var summaries = body.Many("DatiBeniServizi/DatiRiepilogo").ToList();
        var stated = body.Amount($"{General}/ImportoTotaleDocumento");
        if (stated is null && summaries.Count == 0)
            return null;
        var net = summaries.Sum(summary => summary.Amount("ImponibileImporto") ?? 0);
        var vat = summaries.Sum(summary => summary.Amount("Imposta") ?? 0);
        // 2.2.2.7, S: the customer, a public body as a rule, pays the VAT to the state itself (art. 17-ter DPR 633/72).
        var split = summaries.Where(summary => summary.Value("EsigibilitaIVA") == "S").Sum(summary => summary.Amount("Imposta") ?? 0);
        // 2.1.1.5: tax and contributions that the customer withholds; several from version 1.2.1 on.
        var withheld = body.Many($"{General}/DatiRitenuta/ImportoRitenuta").Where(element => element.Text.Length > 0).Sum(element => element.ToAmount());
        var rounding = body.Amount($"{General}/Arrotondamento") ?? 0;
        var document = stated ?? (net + vat + rounding);
        // The total is to hold the VAT even when it is split, but not every program puts it there.
        var splitWithin = document == net + vat - split + rounding ? 0 : split;
        return new FatturaPaAmount(document - splitWithin - withheld, document);
    }

    /// <summary>What is to be said when there is no amount at all.</summary>
    public static EInvoiceException Missing(Element body) =>
        body.Missing("DatiPagamento/DettaglioPagamento/ImportoPagamento", "an amount to pay, or ImportoTotaleDocumento, or DatiRiepilogo to reckon it from");

    /// <summary>Whether payments make just this amount, or the document's total, which some programs put there in spite of a withholding.</summary>
    public bool IsSumOf(IEnumerable<PaymentPart> parts)
    {
        var sum = parts.Sum(part => part.Amount);
        return sum == Payable || sum == Document;
    }
}
