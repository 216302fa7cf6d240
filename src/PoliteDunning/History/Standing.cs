using NodaTime;

namespace PoliteDunning;

/// <summary>How a case stands on a day: the events up to and including that day, added up. Nothing later is seen.</summary>
internal sealed class Standing
{
    private readonly InvoiceCase @case;
    private readonly CaseEvent[] events;

    public Standing(InvoiceCase @case, LocalDate day)
    {
        this.@case = @case;
        Day = day;
        // The history is sorted: the events up to a day are its beginning.
        events = [.. @case.History.Events.TakeWhile(e => e.On <= day)];
        Messages = [.. events.OfType<ReminderSent>()];
        Plan = events.OfType<InstalmentPlanAgreed>().LastOrDefault();
        Balance = Owed();
    }

    public LocalDate Day { get; }

    public Invoice Invoice => @case.Invoice;

    /// <summary>What is owed at the end of the day, in the invoice's currency; nought or negative when nothing is.</summary>
    public decimal Balance { get; }

    /// <summary>The messages sent so far, the oldest first.</summary>
    public IReadOnlyList<ReminderSent> Messages { get; }

    public LocalDate? LastMessage => Messages.Count == 0 ? null : Messages[^1].On;

    /// <summary>The plan that holds, or null.</summary>
    public InstalmentPlanAgreed? Plan { get; }

    public LocalDate? WrittenOff => events.OfType<WrittenOff>().FirstOrDefault()?.On;

    public LocalDate? LastReply => events.OfType<ClientReplied>().LastOrDefault()?.On;

    public IEnumerable<PaymentPromised> Promises => events.OfType<PaymentPromised>();

    public IEnumerable<DeadlineExtended> Extensions => events.OfType<DeadlineExtended>();

    public Span Dispute() => Spans.On(events, Day, e => e is DisputeRaised, _ => null, e => e is DisputeResolved);

    public Span Pause() => Spans.On(events, Day, e => e is Paused, e => ((Paused)e).Until, e => e is Resumed);

    /// <summary>Payments and credits on the days after one day, up to and including another.</summary>
    public decimal SettledBetween(LocalDate after, LocalDate through) => events.Where(e => e.On > after && e.On <= through).Sum(Settles);

    /// <summary>Payments alone, without credits, on the days after one day.</summary>
    public IEnumerable<PaymentReceived> PaymentsAfter(LocalDate? day) => events.OfType<PaymentReceived>().Where(payment => day is null || payment.On > day);

    /// <summary>All credits so far.</summary>
    public decimal Credited => events.OfType<CreditNoteIssued>().Sum(credit => credit.Amount);

    /// <summary>All that was paid so far; what a given balance shows beyond the history counts as paid.</summary>
    public decimal Paid => Math.Max(events.OfType<PaymentReceived>().Sum(payment => payment.Amount), @case.Invoice.Balance is null ? 0 : @case.Invoice.Total.Amount - Balance - Credited);

    /// <summary>
    /// The day for which a payment was promised that did not come, when no message was sent since that became clear; or null. A plan that was agreed
    /// later takes the place of a promise.
    /// </summary>
    public LocalDate? MissedPromise(int graceDays)
    {
        var last = Promises.Where(promise => Plan is null || promise.On > Plan.On).OrderBy(promise => promise.By).ThenBy(promise => promise.On).LastOrDefault();
        if (last is null)
            return null;
        var over = last.By.PlusDays(graceDays);
        if (over >= Day || LastMessage > over)
            return null;
        var kept = SettledBetween(last.On.PlusDays(-1), over) >= (last.Amount ?? decimal.MaxValue);
        return kept ? null : last.By;
    }

    private decimal Owed()
    {
        if (@case.Invoice.Balance is not { } balance)
            return @case.Invoice.Total.Amount - events.Sum(Settles);
        var balanceOn = @case.Invoice.BalanceOn ?? Day;
        return balance - events.Where(e => e.On > balanceOn).Sum(Settles);
    }

    private static decimal Settles(CaseEvent happened) =>
        happened switch
        {
            PaymentReceived payment => payment.Amount,
            CreditNoteIssued credit => credit.Amount,
            _ => 0,
        };
}
