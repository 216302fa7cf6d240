using NodaTime;

namespace PoliteDunning;

/// <summary>What is judged on a day: the whole balance, or the oldest unpaid instalment.</summary>
/// <param name="Due">The day by which it was to be paid.</param>
/// <param name="Amount">What may be asked for, in the invoice's currency.</param>
/// <param name="Instalment">The number of the instalment, from 1 in order of due date; null without instalments.</param>
/// <param name="Agreed">The day of the plan; null for the whole, and for the invoice's own instalments.</param>
internal sealed record Claim(LocalDate Due, decimal Amount, int? Instalment, LocalDate? Agreed)
{
    public static Claim On(Standing standing)
    {
        var instalments = standing.Plan?.Instalments ?? standing.Invoice.Instalments;
        return instalments.Count == 0 ? new Claim(standing.Invoice.Due, standing.Balance, null, null) : OfInstalments(standing, instalments);
    }

    private static Claim OfInstalments(Standing standing, IReadOnlyList<Instalment> instalments)
    {
        var settled = standing.SettledBetween(standing.Plan?.On ?? LocalDate.MinIsoValue, standing.Day);
        var left = standing.Balance;
        Claim? oldest = null;
        for (var i = 0; i < instalments.Count; i++)
        {
            // The oldest are settled first; nothing asked exceeds the balance; the last takes what the others leave of it.
            var unpaid = Math.Max(0, instalments[i].Amount - settled);
            settled = Math.Max(0, settled - instalments[i].Amount);
            var asked = i == instalments.Count - 1 ? left : Math.Min(unpaid, left);
            left -= asked;
            if (asked <= 0)
                continue;
            if (oldest is null)
                oldest = new Claim(instalments[i].Due, asked, i + 1, standing.Plan?.On);
            else if (instalments[i].Due <= standing.Day)
                oldest = oldest with { Amount = oldest.Amount + asked };
        }
        return oldest ?? new Claim(instalments[^1].Due, standing.Balance, instalments.Count, standing.Plan?.On);
    }
}
