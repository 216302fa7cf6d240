using NodaTime;

namespace PoliteDunning;

/// <summary>States that begin on one day and end on another: disputes and pauses.</summary>
internal static class Spans
{
    /// <summary>
    /// Whether a state runs on a day, and the first day on which it will not, null when that is not known. On one day ends come before beginnings:
    /// what ran before ends and the new one runs. But where nothing ran before, the end means the new one.
    /// </summary>
    /// <param name="events">Up to and including the day, the oldest first.</param>
    /// <param name="day">The day.</param>
    /// <param name="begins">Whether an event begins the state.</param>
    /// <param name="endOf">The first day on which a state ends by itself, or null.</param>
    /// <param name="ends">Whether an event ends all states of this kind.</param>
    public static Span On(IEnumerable<CaseEvent> events, LocalDate day, Func<CaseEvent, bool> begins, Func<CaseEvent, LocalDate?> endOf, Func<CaseEvent, bool> ends)
    {
        List<(LocalDate Begin, LocalDate? End)> running = [];
        foreach (var today in events.Where(e => begins(e) || ends(e)).GroupBy(e => e.On))
        {
            running.RemoveAll(span => span.End <= today.Key);
            var begun = today.Where(begins).Select(e => (e.On, endOf(e)));
            if (!today.Any(ends))
                running.AddRange(begun);
            else if (running.Count > 0)
                running = [.. begun];
        }
        running.RemoveAll(span => span.End <= day);
        if (running.Count == 0)
            return default;
        return new Span(true, running.Min(span => span.Begin), running.Exists(span => span.End is null) ? null : running.Max(span => span.End));
    }
}
