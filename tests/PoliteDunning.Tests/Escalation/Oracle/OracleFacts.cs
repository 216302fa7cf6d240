using NodaTime;

namespace PoliteDunning;

/// <summary>All that an answer depends on, besides the day.</summary>
internal sealed record OracleFacts(Invoice Invoice, IReadOnlyList<CaseEvent> Events, EscalationPolicy Policy, int Ceiling, OpenDays Days)
{
    /// <summary>The last day on which anything in the facts can still change an answer, and a good deal more.</summary>
    public LocalDate Horizon => Dates().Max().PlusDays(300);

    private IEnumerable<LocalDate> Dates()
    {
        yield return Invoice.Issued;
        yield return Invoice.Due;
        foreach (var instalment in Invoice.Instalments)
            yield return instalment.Due;
        foreach (var happened in Events)
        {
            yield return happened.On;
            if (happened is PaymentPromised promise)
                yield return promise.By;
            if (happened is Paused { Until: { } until })
                yield return until;
            if (happened is DeadlineExtended extended)
                yield return extended.Until;
            if (happened is ReminderSent { Deadline: { } deadline })
                yield return deadline;
            if (happened is InstalmentPlanAgreed plan)
                yield return plan.Instalments[^1].Due;
        }
    }
}
