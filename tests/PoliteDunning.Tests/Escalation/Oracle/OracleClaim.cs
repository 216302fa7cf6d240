using NodaTime;

namespace PoliteDunning;

/// <summary>What is owed at the end of a day, and which instalment of it is judged.</summary>
internal sealed class OracleClaim
{
    public OracleClaim(OracleFacts facts, LocalDate day)
    {
        var past = facts.Events.Where(e => e.On <= day).ToList();
        Balance = BalanceOf(facts.Invoice, past, day);
        Due = facts.Invoice.Due;
        AmountDue = Balance;

        var plan = past.OfType<InstalmentPlanAgreed>().OrderBy(p => p.On).LastOrDefault();
        Agreed = plan?.On;
        var instalments = plan?.Instalments ?? facts.Invoice.Instalments;
        if (instalments.Count == 0 || Balance <= 0)
            return;

        // Payments after the agreement settle the oldest first.
        var paid = past.Where(e => plan is null || e.On > plan.On).Sum(Amount);
        var asked = new decimal[instalments.Count];
        var left = Balance;
        for (var i = 0; i < instalments.Count - 1; i++)
        {
            var settled = Math.Min(paid, instalments[i].Amount);
            paid -= settled;
            asked[i] = Math.Min(instalments[i].Amount - settled, left);
            left -= asked[i];
        }
        asked[^1] = left;

        var oldest = Array.FindIndex(asked, amount => amount > 0);
        Instalment = oldest + 1;
        Due = instalments[oldest].Due;
        AmountDue = 0;
        for (var i = 0; i < asked.Length; i++)
        {
            if (i == oldest || instalments[i].Due <= day)
                AmountDue += asked[i];
        }
    }

    public decimal Balance { get; }

    public decimal AmountDue { get; }

    public LocalDate Due { get; }

    public int? Instalment { get; }

    /// <summary>The day of the plan that holds, or null.</summary>
    public LocalDate? Agreed { get; }

    private static decimal BalanceOf(Invoice invoice, List<CaseEvent> past, LocalDate day)
    {
        if (invoice.Balance is not { } balance)
            return invoice.Total.Amount - past.Sum(Amount);
        var balanceOn = invoice.BalanceOn ?? day;
        return balance - past.Where(e => e.On > balanceOn).Sum(Amount);
    }

    private static decimal Amount(CaseEvent happened) =>
        happened switch
        {
            PaymentReceived payment => payment.Amount,
            CreditNoteIssued credit => credit.Amount,
            _ => 0,
        };
}
