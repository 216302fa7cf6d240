namespace PoliteDunning;

/// <summary>How to pay, from what is known; where nothing is, that the details are on the invoice.</summary>
internal sealed class PaymentLines(MessageBrief brief, Language language)
{
    public bool HasLink => Options.Exists(option => option.Url is not null);

    /// <summary>A line for each way.</summary>
    public string Block()
    {
        var lines = Ways().ToList();
        return lines.Count == 0 ? OnInvoice : string.Join(Marks.Line, lines);
    }

    /// <summary>One line: a link, else the account, else that the details are on the invoice.</summary>
    public string OneLine()
    {
        var link = Options.FirstOrDefault(option => option.Url is not null)?.Url;
        if (link is not null)
            return Phrase.Of(language.Labels.ToPay, Marks.Link(link));
        return brief.Creditor.Iban is null ? OnInvoice : Phrase.Of(language.Labels.ToPay, Account());
    }

    // A page that takes the payment of one invoice is no way to pay several: only what all of them share is offered for all.
    private List<PaymentOption> Options =>
        [.. brief.Invoice.PaymentOptions.Where(option => brief.Statement is not { } statement || statement.Asked.All(line => line.Case.Invoice.PaymentOptions.Contains(option)))];

    private string OnInvoice => brief.Statement is null ? language.Labels.DetailsOnInvoice : language.Labels.DetailsOnInvoices;

    private IEnumerable<string> Ways()
    {
        if (Options.Count == 0 && brief.Creditor.Iban is not null)
            yield return Transfer();
        foreach (var option in Options)
        {
            var way = option switch
            {
                { Kind: PaymentKind.BankTransfer } => Transfer(),
                { Kind: PaymentKind.Cheque } => Phrase.Of(language.Labels.ByCheque, Marks.Outside(brief.Creditor.Name)),
                { Kind: PaymentKind.Card, Url: { } url } => Phrase.Of(language.Labels.ByCard, Marks.Link(url)),
                { Kind: PaymentKind.PayPal, Url: { } url } => Phrase.Of(language.Labels.ByPayPal, Marks.Link(url)),
                _ => null,
            };
            if (way is not null)
                yield return way;
        }
    }

    private string Transfer() =>
        brief.Creditor.Iban is null ? language.Labels.TransferDetailsOnInvoice : Phrase.Of(language.Labels.ByTransfer, Account());

    private string Account()
    {
        var reference = Phrase.Of(brief.Statement is null ? language.Labels.Reference : language.Labels.References, Reference());
        if (language.Labels.BritishAccount is { } british && brief.Country == "GB" && Iban.British(brief.Creditor.Iban!) is { } account)
        {
            // The name goes in last: it may hold anything, a gap too.
            var numbers = british.Replace("{1}", account.SortCode, StringComparison.Ordinal).Replace("{2}", account.Number, StringComparison.Ordinal);
            return $"{Phrase.Of(numbers, Marks.Outside(brief.Creditor.Name))}, {reference}";
        }
        // Plain spaces: an account number is copied into forms that take no others.
        var bic = brief.Creditor.Bic is { } known ? $", BIC{Spaces.NoBreak}{Marks.Outside(known)}" : string.Empty;
        return $"IBAN{Spaces.NoBreak}{Iban.Print(brief.Creditor.Iban!)}{bic}, {reference}";
    }

    // Of several invoices each keeps the reference by which the creditor will know its payment.
    private string Reference() =>
        brief.Statement is { } statement
            ? language.Labels.Listed([.. statement.Asked.Select(line => Marks.Outside(line.Case.Invoice.Reference ?? line.Case.Invoice.Number))])
            : Marks.Outside(brief.Invoice.Reference ?? brief.Invoice.Number);
}
