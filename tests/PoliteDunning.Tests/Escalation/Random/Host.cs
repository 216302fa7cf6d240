using NodaTime;

namespace PoliteDunning;

/// <summary>A host that asks about one case again and again, and records each message as sent.</summary>
internal static class Host
{
    public static IEnumerable<DueDecision> Asks(RandomCase @case, int every, int days, (LocalDate First, LocalDate Last)? outage = null)
    {
        var lived = @case.ToCase();
        for (var day = @case.Day; day <= @case.Day.PlusDays(days); day = day.PlusDays(every))
        {
            if (outage is var (first, last) && day >= first && day <= last)
                continue;
            if (@case.Composer.Decide(lived, day, @case.Options) is not DueDecision due)
                continue;
            lived = InvoiceCase.Of(lived.Invoice, lived.History.With(due.AsSent(null)));
            yield return due;
        }
    }
}
