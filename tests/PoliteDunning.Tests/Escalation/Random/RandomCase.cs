using System.Text;
using NodaTime;

namespace PoliteDunning;

/// <summary>An invoice with its history, the policy and the days that hold for it, and the day that is asked about.</summary>
internal sealed record RandomCase(RandomSetup Setup, InvoiceDraft Draft, EscalationPolicy Policy, int Ceiling, IReadOnlyList<CaseEvent> Events, LocalDate Day)
{
    public IReminderComposer Composer => Setup.Composer;

    public ComposeOptions Options => new() { Policy = Policy.Name, Tone = RandomSetup.Tone(Ceiling) };

    public Place? Place => Draft.Client!.Country is { } country ? new Place(country, Draft.Client.Subdivision) : Draft.Creditor!.Country is { } own ? new Place(own) : null;

    public OpenDays OpenDays => new(Place, Setup.Closed);

    public InvoiceCase ToCase() => InvoiceCase.Of(Draft, Events);

    public OracleFacts ToFacts() => new(Draft.ToInvoice(), Events, Policy, Ceiling, OpenDays);

    public Decision Decide() => Composer.Decide(ToCase(), Day, Options);

    public Decision Decide(LocalDate day) => Composer.Decide(ToCase(), day, Options);

    public Timeline Foresee() => Composer.Foresee(ToCase(), Day, Options);

    /// <summary>Everything, one thing a line, for whoever has to find out why it failed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("\n");
        text.Append(Invariant($"asked on {Day:uuuu-MM-dd ddd}, in {Place?.ToString() ?? "no country"}, ceiling {Ceiling}, closed {Setup.Closed.Count}, direct debit {Draft.DirectDebit}, opted out {Draft.Client!.DoNotRemind}\n"));
        text.Append(Invariant($"issued {Draft.Issued:uuuu-MM-dd ddd}, due {Draft.Due:uuuu-MM-dd ddd}, total {Draft.Total}, balance {Draft.Balance} on {Draft.BalanceOn:uuuu-MM-dd}\n"));
        if (Draft.Instalments.Count > 0)
            text.Append(Invariant($"  instalments {Shown(Draft.Instalments)}\n"));
        text.Append(Invariant($"{Policy.Name}: {Policy.CatchUp}, gap {Policy.MinimumGapDays}, deadline grace {Policy.DeadlineGraceDays}, promise grace {Policy.PromiseGraceDays}, reply grace {Policy.ReplyGraceDays}, "));
        text.Append(Invariant($"minimum {Policy.MinimumBalance(Currency.Eur)}, at most {Policy.MaximumMessages}, repeats {Policy.RepeatLastAtMost} every {Policy.RepeatLastEveryDays}, shifts {Policy.ShiftBeforeDue}/{Policy.ShiftAfterDue}\n"));
        foreach (var stage in Policy.Stages)
            text.Append(Invariant($"  {stage.Name} {stage.OffsetDays} {stage.OffsetUnit}, firmness {stage.Firmness}, grants {stage.DeadlineDays}\n"));
        foreach (var happened in Events.OrderBy(e => e.On))
            text.Append(Invariant($"  {happened.On:uuuu-MM-dd ddd} {Shown(happened)}\n"));
        return text.ToString();
    }

    private static string Shown(CaseEvent happened) =>
        happened switch
        {
            ReminderSent sent => Invariant($"sent {sent.Stage}, deadline {sent.Deadline:uuuu-MM-dd ddd}"),
            PaymentReceived payment => Invariant($"paid {payment.Amount}"),
            CreditNoteIssued credit => Invariant($"credited {credit.Amount}"),
            PaymentPromised promise => Invariant($"promised by {promise.By:uuuu-MM-dd ddd}"),
            Paused paused => Invariant($"paused until {paused.Until:uuuu-MM-dd ddd}"),
            DeadlineExtended extended => Invariant($"extended until {extended.Until:uuuu-MM-dd ddd}"),
            InstalmentPlanAgreed plan => Invariant($"agreed on {Shown(plan.Instalments)}"),
            _ => happened.GetType().Name,
        };

    private static string Shown(IEnumerable<Instalment> instalments) => string.Join(" + ", instalments.Select(i => Invariant($"{i.Amount} by {i.Due:uuuu-MM-dd ddd}")));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
