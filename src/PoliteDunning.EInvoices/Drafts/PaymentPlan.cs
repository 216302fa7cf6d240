using NodaTime;

namespace PoliteDunning;

/// <summary>By when what is to be paid.</summary>
/// <param name="Due">The day on which the first money is due, or null when the file gives none.</param>
/// <param name="Instalments">The instalments, at least two on different days; or none.</param>
internal sealed record PaymentPlan(LocalDate? Due, IReadOnlyList<Instalment> Instalments)
{
    /// <summary>All on one day, if on any.</summary>
    public static PaymentPlan On(LocalDate? due) => new(due, []);

    /// <summary>
    /// Instalments, when the parts have different days and together make the total: then the first day is the due date. Parts that do not fit
    /// together are no instalments; all is then due on the latest of their days, so that nothing is asked for early.
    /// </summary>
    public static PaymentPlan Of(IEnumerable<PaymentPart> parts, decimal total)
    {
        var given = parts.Where(part => part.Amount != 0 || part.Due is not null).ToList();
        var asked = given.Where(part => part.Amount != 0).ToList();
        var days = asked.Where(part => part.Due is not null).GroupBy(part => part.Due!.Value).OrderBy(day => day.Key);
        var instalments = days.Select(day => new Instalment(day.Key, day.Sum(part => part.Amount))).ToList();
        return instalments.Count > 1 && instalments.TrueForAll(i => i.Amount > 0) && instalments.Sum(i => i.Amount) == total
            ? new PaymentPlan(instalments[0].Due, instalments)
            : On((asked.Count > 0 ? asked : given).Max(part => part.Due));
    }
}
