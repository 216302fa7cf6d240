using NodaTime;

namespace PoliteDunning;

/// <summary>
/// An invoice as it was given, not yet checked: what the readers of e-invoices return and what a host fills in. <see cref="ToInvoice"/> checks it.
/// See <see cref="Invoice"/> for what each member means and what is allowed.
/// </summary>
public sealed record InvoiceDraft
{
    /// <summary>The invoice's number. Required.</summary>
    public string? Number { get; init; }

    /// <summary>The day on which it was issued. Required.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>The day by which it is to be paid. Required; an e-invoice may lack it, and then it must be asked for.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>What was to be paid in all, in the currency. Required. May be nought or negative: then nothing is ever asked.</summary>
    public decimal? Total { get; init; }

    /// <summary>A code of ISO 4217. Required.</summary>
    public string? Currency { get; init; }

    /// <summary>What was still owed at the end of <see cref="BalanceOn"/>; null when the total less all payments says it.</summary>
    public decimal? Balance { get; init; }

    /// <summary>The day of <see cref="Balance"/>; null for the day that is asked about.</summary>
    public LocalDate? BalanceOn { get; init; }

    /// <summary>What the invoice was for, in the creditor's words; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Where the invoice itself can be seen; absolute <c>https</c> or <c>http</c>, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The reference to give when paying, or null for the number.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether the creditor collects the sum by direct debit. The default is false.</summary>
    public bool DirectDebit { get; init; }

    /// <summary>The invoice's own instalments. The default is none: all is due on one day.</summary>
    public IReadOnlyList<Instalment> Instalments { get; init; } = [];

    /// <summary>Who owes. Required.</summary>
    public ClientDraft? Client { get; init; }

    /// <summary>Who is owed. Required.</summary>
    public CreditorDraft? Creditor { get; init; }

    /// <summary>The ways to pay. The default is none: a transfer is offered when the account is known.</summary>
    public IReadOnlyList<PaymentOption> PaymentOptions { get; init; } = [];

    /// <summary>The name of the escalation policy for this invoice, or null for the client's or the default one.</summary>
    public string? Policy { get; init; }

    /// <summary>Checks the draft.</summary>
    /// <exception cref="InvalidCaseException">Something is missing or not allowed; every problem is in it.</exception>
    public Invoice ToInvoice() => Invoice.Of(this);
}
