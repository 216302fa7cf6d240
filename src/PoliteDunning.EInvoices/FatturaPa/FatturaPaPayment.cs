using NodaTime;

namespace PoliteDunning;

/// <summary>What is to be paid for one body of FatturaPA, and how: its payment lines (2.4.2).</summary>
internal sealed record FatturaPaPayment(decimal Total, PaymentPlan Plan, bool IsCollected, Account? Account, string? Reference)
{
    public static FatturaPaPayment Of(Element body, string currency)
    {
        var lines = body.Many("DatiPagamento/DettaglioPagamento").ToList();
        var owed = FatturaPaAmount.Of(body);
        var parts = new List<PaymentPart>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Amount("ImportoPagamento") is { } amount)
                parts.Add(new PaymentPart(DueOf(line), Usable.Rounded(amount, currency)));
        }
        if (parts.Count == 0 || parts.Count < lines.Count)
            return Of(lines, Usable.Rounded(owed?.Payable ?? throw FatturaPaAmount.Missing(body), currency), [.. lines.Select(line => new PaymentPart(DueOf(line), 0))]);
        var asked = WithoutAlternatives(parts, owed);
        return Of(lines, asked.Sum(part => part.Amount), asked);
    }

    private static FatturaPaPayment Of(List<Element> lines, decimal total, List<PaymentPart> parts)
    {
        var references = lines.Select(line => line.Value("CodicePagamento")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new FatturaPaPayment(
            total,
            PaymentPlan.Of(parts, total),
            lines.Count > 0 && lines.TrueForAll(FatturaPaMethod.IsCollected),
            lines.Where(FatturaPaMethod.IsToCreditorsAccount).Select(line => Account.Of(line.Value("IBAN"), line.Value("BIC"), reference: null)).FirstOrDefault(account => account is not null),
            // Instalments may have a code each; then none of them is that of the invoice.
            references.Count == 1 ? references[0] : null);
    }

    // 2.4.2.5, or 2.4.2.3 and the days from it on (2.4.2.4). Days without a day to count from give no date.
    private static LocalDate? DueOf(Element line)
    {
        if (line.Date("DataScadenzaPagamento") is { } due)
            return due;
        return line.Date("DataRiferimentoTerminiPagamento") is { Year: < 9_900 } from && line.FindText("GiorniTerminiPagamento") is { } days ? from.PlusDays(days.ToDays()) : null;
    }

    // Some programs offer several ways to pay by giving the whole amount once for each. The lines then make more than what is owed; told once, they fit.
    private static List<PaymentPart> WithoutAlternatives(List<PaymentPart> parts, FatturaPaAmount? owed)
    {
        if (owed is null || owed.IsSumOf(parts))
            return parts;
        var different = parts.Distinct().ToList();
        return owed.IsSumOf(different) ? different : parts;
    }
}
