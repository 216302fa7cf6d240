namespace PoliteDunning;

/// <summary>The short words before facts: in lines that say how to pay, in summaries, at the head of a letter. <c>{0}</c> takes the fact.</summary>
internal sealed record Labels
{
    /// <summary>facture n° {0} · fattura n. {0} · invoice {0}.</summary>
    public required string Invoice { get; init; }

    /// <summary>An instalment ({0}, its number) of an invoice ({1}).</summary>
    public required Func<int, string, string> InstalmentOf { get; init; }

    /// <summary>n° {0} · n. {0} · {0}: the number of an invoice in a list.</summary>
    public required string Number { get; init; }

    /// <summary>échéance {0} · scadenza {0} · due {0}: in a list.</summary>
    public required string ListedDue { get; init; }

    /// <summary>The colon of the language, with what goes before it.</summary>
    public string Colon { get; init; } = ":";

    /// <summary>The word before the last of a list.</summary>
    public required string And { get; init; }

    public required string ByTransfer { get; init; }

    public required string TransferDetailsOnInvoice { get; init; }

    public required string Reference { get; init; }

    /// <summary>The same for the references of several invoices.</summary>
    public required string References { get; init; }

    /// <summary>How an account ({1} sort code, {2} number, in the name of {0}) is given to somebody in Britain, who pays by no IBAN; null elsewhere.</summary>
    public string? BritishAccount { get; init; }

    public required string ByCard { get; init; }

    public required string ByPayPal { get; init; }

    public required string ByCheque { get; init; }

    /// <summary>The one line of a conversation, with a link ({0}).</summary>
    public required string ToPay { get; init; }

    public required string DetailsOnInvoice { get; init; }

    /// <summary>The same for several invoices.</summary>
    public required string DetailsOnInvoices { get; init; }

    public required string SummaryInvoice { get; init; }

    public required string SummaryDue { get; init; }

    public required string SummaryTotal { get; init; }

    public required string SummaryPaid { get; init; }

    public required string SummaryCredited { get; init; }

    public required string SummaryBalance { get; init; }

    public required string SummaryAskedNow { get; init; }

    /// <summary>Objet : {0} · Oggetto: {0} · {0}.</summary>
    public required string LetterSubject { get; init; }

    /// <summary>Whether the subject of a letter goes after the greeting, as in English.</summary>
    public bool SubjectAfterGreeting { get; init; }

    /// <summary>deux to dix; of both genders.</summary>
    public required IReadOnlyList<string> TwoToTen { get; init; }

    /// <summary>a, b et c.</summary>
    public string Listed(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {And} {items[^1]}";
}
