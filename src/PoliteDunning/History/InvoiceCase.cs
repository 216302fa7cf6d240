using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning;

/// <summary>An invoice with its history, checked against each other once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class InvoiceCase
{
    private InvoiceCase(Invoice invoice, CaseHistory history) => (Invoice, History) = (invoice, history);

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>What has happened to it.</summary>
    public CaseHistory History { get; }

    /// <summary>Checks an invoice and its history against each other.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What has happened, or null for nothing.</param>
    /// <exception cref="InvalidCaseException">The two do not fit; every problem is in it.</exception>
    public static InvoiceCase Of(Invoice invoice, CaseHistory? history = null) =>
        TryOf(invoice, history, out var @case, out var problems) ? @case : throw new InvalidCaseException("The case", problems);

    /// <summary>Checks an invoice and its history against each other.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What has happened, or null for nothing.</param>
    /// <param name="case">The case, when nothing is wrong.</param>
    /// <param name="problems">Every problem; empty when nothing is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryOf(Invoice invoice, CaseHistory? history, [NotNullWhen(true)] out InvoiceCase? @case, out IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        history ??= CaseHistory.Empty;
        var found = new Problems();
        if (history.Events.Count > 0)
            HistoryCheck.Check(history.Events, invoice.Currency, found);
        CheckBalance(invoice.Balance is not null, invoice.BalanceOn is not null, history.Events, found);
        problems = found.Found;
        @case = found.Any ? null : new InvoiceCase(invoice, history);
        return @case is not null;
    }

    /// <summary>Checks a draft, events and both against each other, and reports all that is wrong together.</summary>
    /// <param name="draft">The draft of an invoice.</param>
    /// <param name="events">What has happened, in any order; or null for nothing.</param>
    /// <exception cref="InvalidCaseException">Something is missing or not allowed; every problem is in it.</exception>
    public static InvoiceCase Of(InvoiceDraft draft, IEnumerable<CaseEvent>? events = null) =>
        TryOf(draft, events, out var @case, out var problems) ? @case : throw new InvalidCaseException("The case", problems);

    /// <summary>Checks a draft, events and both against each other, and reports all that is wrong together.</summary>
    /// <param name="draft">The draft of an invoice.</param>
    /// <param name="events">What has happened, in any order; or null for nothing.</param>
    /// <param name="case">The case, when nothing is wrong.</param>
    /// <param name="problems">Every problem; empty when nothing is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryOf(InvoiceDraft draft, IEnumerable<CaseEvent>? events, [NotNullWhen(true)] out InvoiceCase? @case, out IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var given = events?.ToArray() ?? [];
        Invoice.TryOf(draft, out var invoice, out var ofInvoice);
        var found = new Problems();
        Currency.TryOf(draft.Currency, out var currency);
        HistoryCheck.Check(given, currency, found);
        CheckBalance(draft.Balance is not null, draft.BalanceOn is not null, given, found);
        problems = [.. ofInvoice, .. found.Found];
        @case = problems.Count > 0 ? null : new InvoiceCase(invoice!, CaseHistory.Sorted(given));
        return @case is not null;
    }

    /// <summary>This case and what else has happened, or what if: an event on a later day happens on its day.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="InvalidCaseException">An event is not allowed; every problem is in it.</exception>
    public InvoiceCase With(params IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Of(Invoice, CaseHistory.Of([.. History.Events, .. events]));
    }

    /// <summary>The case with one event more, which is known to be valid.</summary>
    internal InvoiceCase And(CaseEvent happened) => new(Invoice, CaseHistory.Sorted([.. History.Events, happened]));

    // With both a balance and payments, only the day of the balance tells which of them it already holds.
    private static void CheckBalance(bool hasBalance, bool hasDay, IEnumerable<CaseEvent> events, Problems problems)
    {
        if (hasBalance && !hasDay && events.Any(e => e is PaymentReceived or CreditNoteIssued))
            problems.Add("BalanceOn", null, "the day of the balance, because the history has payments or credits");
    }
}
