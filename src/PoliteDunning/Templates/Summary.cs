namespace PoliteDunning;

/// <summary>The facts of an invoice as lines to scan: number and dates, what was received, what is left.</summary>
internal static class Summary
{
    public static string Of(MessageBrief brief, Language language)
    {
        var labels = language.Labels;
        string Money(decimal amount) => language.Money.Format(brief.Invoice.Total.With(amount));
        var invoice = $"{Phrase.Of(labels.Number, Marks.Outside(brief.Invoice.Number))} {language.Dates.Of(brief.Invoice.Issued, year: true)}";
        var asked = brief.Decision.AmountDue.Amount;
        var balance = brief.Decision.Balance.Amount;
        string?[] lines =
        [
            Phrase.Of(labels.SummaryInvoice, invoice),
            Phrase.Of(labels.SummaryDue, language.Dates.Day(brief.Decision.Due, year: true)),
            balance == brief.Invoice.Total.Amount ? null : Phrase.Of(labels.SummaryTotal, Money(brief.Invoice.Total.Amount)),
            brief.Past.Paid > 0 ? Phrase.Of(labels.SummaryPaid, Money(brief.Past.Paid)) : null,
            brief.Past.Credited > 0 ? Phrase.Of(labels.SummaryCredited, Money(brief.Past.Credited)) : null,
            Phrase.Of(labels.SummaryBalance, Money(balance)),
            asked < balance ? Phrase.Of(labels.SummaryAskedNow, Money(asked)) : null,
        ];
        return string.Join(Marks.Line, lines.Where(line => line is not null));
    }
}
