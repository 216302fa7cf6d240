using NodaTime;

namespace PoliteDunning;

/// <summary>What a message can truly say about the past.</summary>
/// <param name="Reminders">The days on which reminders after the due date were sent about this claim, each once, the oldest first.</param>
/// <param name="Payment">What came in last since the last message of any kind, and when; null when nothing did.</param>
/// <param name="MissedPromise">The day for which a payment was promised that did not come, when no message has mentioned it yet.</param>
/// <param name="Paid">All payments so far.</param>
/// <param name="Credited">All credits so far.</param>
internal sealed record Recollection(IReadOnlyList<LocalDate> Reminders, (decimal Amount, LocalDate On)? Payment, LocalDate? MissedPromise, decimal Paid, decimal Credited)
{
    public static Recollection Of(Question question, LocalDate day)
    {
        var standing = new Standing(question.Case, day);
        var claim = Claim.On(standing);
        var ladder = new Ladder(question, standing, claim);
        var reminders = ladder.Counting.Where(message => question.StageOf(message)!.IsAfterDue).Select(message => message.On).Distinct();
        return new Recollection([.. reminders], LastPayment(standing), standing.MissedPromise(question.Policy.PromiseGraceDays), standing.Paid, standing.Credited);
    }

    // A sum of several days would be thanked for with one of their dates: only the last day's is named.
    private static (decimal Amount, LocalDate On)? LastPayment(Standing standing)
    {
        var since = standing.PaymentsAfter(standing.LastMessage).ToList();
        if (since.Count == 0)
            return null;
        var last = since[^1].On;
        return (since.Where(payment => payment.On == last).Sum(payment => payment.Amount), last);
    }
}
