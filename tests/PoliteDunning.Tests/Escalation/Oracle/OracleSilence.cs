using NodaTime;

namespace PoliteDunning;

/// <summary>Rules 4 to 7: what asks for silence on a day, found by living through the history day by day.</summary>
internal static class OracleSilence
{
    public static bool IsDisputed(OracleFacts facts, LocalDate day)
    {
        var open = false;
        foreach (var today in DaysOf(facts, day))
        {
            var begun = today.OfType<DisputeRaised>().Any();
            var ended = today.OfType<DisputeResolved>().Any();
            if (begun && ended)
                continue; // What ran before ends and the new one runs; if nothing ran, the new one is ended: nothing changes.
            if (begun)
                open = true;
            if (ended)
                open = false;
        }
        return open;
    }

    public static bool IsPaused(OracleFacts facts, LocalDate day)
    {
        var running = new List<Paused>();
        foreach (var today in DaysOf(facts, day))
        {
            var on = today.Key;
            running.RemoveAll(pause => pause.Until <= on);
            var begun = today.OfType<Paused>().ToList();
            if (today.OfType<Resumed>().Any())
            {
                if (running.Count == 0)
                    begun.Clear();
                running.Clear();
            }
            running.AddRange(begun);
        }
        return running.Any(pause => pause.Until is null || pause.Until > day);
    }

    public static bool IsPromised(OracleFacts facts, LocalDate day) =>
        facts.Events.OfType<PaymentPromised>().Any(promise => promise.On <= day && day <= promise.By.PlusDays(facts.Policy.PromiseGraceDays));

    public static bool IsReplied(OracleFacts facts, LocalDate day)
    {
        var messages = facts.Events.OfType<ReminderSent>().Where(sent => sent.On <= day).ToList();
        return facts.Events.OfType<ClientReplied>().Any(reply =>
            reply.On <= day && messages.All(sent => sent.On <= reply.On) && Period.DaysBetween(reply.On, day) < facts.Policy.ReplyGraceDays);
    }

    private static IEnumerable<IGrouping<LocalDate, CaseEvent>> DaysOf(OracleFacts facts, LocalDate day) =>
        facts.Events.Where(e => e.On <= day).GroupBy(e => e.On).OrderBy(group => group.Key);
}
