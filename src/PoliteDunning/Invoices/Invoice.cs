using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PoliteDunning;

/// <summary>What is owed, by whom and to whom. Checked: it exists only valid. Made from an <see cref="InvoiceDraft"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Invoice
{
    private Invoice(InvoiceDraft draft)
    {
        var currency = Currency.Of(draft.Currency!);
        Number = Text.Clean(draft.Number)!;
        Issued = draft.Issued!.Value;
        Due = draft.Due!.Value;
        Total = Money.Of(draft.Total!.Value, currency);
        Balance = draft.Balance;
        BalanceOn = draft.BalanceOn;
        Subject = Text.Clean(draft.Subject);
        Url = draft.Url;
        Reference = Text.Clean(draft.Reference);
        DirectDebit = draft.DirectDebit;
        Instalments = Array.AsReadOnly(draft.Instalments.OrderBy(i => i.Due).ThenBy(i => i.Amount).ToArray());
        Client = new Client(draft.Client!);
        Creditor = new Creditor(draft.Creditor!);
        PaymentOptions = Array.AsReadOnly(draft.PaymentOptions.ToArray());
        Policy = draft.Policy;
    }

    /// <summary>The invoice's number, as printed on it.</summary>
    public string Number { get; }

    /// <summary>The day on which it was issued.</summary>
    public LocalDate Issued { get; }

    /// <summary>The day by which it is to be paid.</summary>
    public LocalDate Due { get; }

    /// <summary>What was to be paid in all. May be nought or negative: then nothing is ever asked.</summary>
    public Money Total { get; }

    /// <summary>The invoice's currency.</summary>
    public Currency Currency => Total.Currency;

    /// <summary>What was still owed at the end of <see cref="BalanceOn"/>, in the currency; null when the total less all payments says it.</summary>
    public decimal? Balance { get; }

    /// <summary>The day of <see cref="Balance"/>; null for the day that is asked about.</summary>
    public LocalDate? BalanceOn { get; }

    /// <summary>What the invoice was for, in the creditor's words; or null.</summary>
    public string? Subject { get; }

    /// <summary>Where the invoice itself can be seen; absolute <c>https</c> or <c>http</c>, or null.</summary>
    public string? Url { get; }

    /// <summary>The reference to give when paying, or null for the number.</summary>
    public string? Reference { get; }

    /// <summary>Whether the creditor collects the sum by direct debit: then nothing is ever asked.</summary>
    public bool DirectDebit { get; }

    /// <summary>The invoice's own instalments in order of due date, perhaps none.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    /// <summary>Who owes.</summary>
    public Client Client { get; }

    /// <summary>Who is owed.</summary>
    public Creditor Creditor { get; }

    /// <summary>The ways to pay, in the order in which they are offered; perhaps none.</summary>
    public IReadOnlyList<PaymentOption> PaymentOptions { get; }

    /// <summary>The name of the escalation policy for this invoice, or null for the client's or the default one.</summary>
    public string? Policy { get; }

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <exception cref="InvalidCaseException">Something is missing or not allowed; every problem is in it.</exception>
    public static Invoice Of(InvoiceDraft draft) =>
        TryOf(draft, out var invoice, out var problems) ? invoice : throw new InvalidCaseException("The invoice", problems);

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="invoice">The invoice, when nothing is wrong.</param>
    /// <param name="problems">Every problem; empty when nothing is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryOf(InvoiceDraft draft, [NotNullWhen(true)] out Invoice? invoice, out IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var found = new Problems();
        InvoiceCheck.Check(draft, found);
        problems = found.Found;
        invoice = found.Any ? null : new Invoice(draft);
        return invoice is not null;
    }
}
