using NodaTime;
using NodaTime.Text;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>
/// Short questions about one invoice: unless a test says otherwise that of the French bakery, EUR 1234.50, issued 2026-10-01, due on Saturday
/// 2026-10-31, under the standard policy. Days are written as month and day: from October on they are of 2026, before of 2027.
/// </summary>
internal static class Asked
{
    private static readonly IReminderComposer Builtin = new PoliteDunningBuilder().Build();

    public static InvoiceDraft Draft => SampleInvoices.BoulangerieMartin.Draft;

    public static LocalDate Day(string monthAndDay)
    {
        var day = LocalDatePattern.Iso.Parse($"2026-{monthAndDay}").Value;
        return day.Month < 9 ? day.PlusYears(1) : day;
    }

    /// <summary>The answer in one line, e.g. <c>first-reminder by 2026-11-16</c>, <c>promised until 2026-11-23</c>, <c>settled</c>.</summary>
    public static string On(string day, params CaseEvent[] events) => On(day, Draft, EscalationPolicy.Standard, events);

    public static string On(string day, InvoiceDraft draft, params CaseEvent[] events) => On(day, draft, EscalationPolicy.Standard, events);

    public static string On(string day, EscalationPolicy policy, params CaseEvent[] events) => On(day, Draft, policy, events);

    public static string On(string day, InvoiceDraft draft, EscalationPolicy policy, params CaseEvent[] events) => Shown(Decide(day, draft, policy, events));

    public static DueDecision Due(string day, InvoiceDraft draft, params CaseEvent[] events) => Assert.IsType<DueDecision>(Decide(day, draft, EscalationPolicy.Standard, events));

    public static DueDecision Due(string day, params CaseEvent[] events) => Due(day, Draft, events);

    /// <summary>The timeline, a message an item, e.g. <c>first-reminder 2026-11-09 by 2026-11-16</c>.</summary>
    public static IEnumerable<string> Timeline(string from, InvoiceDraft draft, EscalationPolicy policy, params CaseEvent[] events) =>
        Composer(policy).Foresee(InvoiceCase.Of(draft, events), Day(from), new ComposeOptions { Policy = policy.Name })
            .Messages.Select(message => FormattableString.Invariant($"{message.Stage} {message.On:uuuu-MM-dd} by {message.Deadline:uuuu-MM-dd}"));

    public static ReminderSent Sent(string day, string stage, string? deadline = null) => new(Day(day), stage, Channel.Email, deadline is null ? null : Day(deadline));

    private static Decision Decide(string day, InvoiceDraft draft, EscalationPolicy policy, CaseEvent[] events) =>
        Composer(policy).Decide(InvoiceCase.Of(draft, events), Day(day), new ComposeOptions { Policy = policy.Name });

    private static IReminderComposer Composer(EscalationPolicy policy) =>
        EscalationPolicy.Builtin.Contains(policy) ? Builtin : new PoliteDunningBuilder().AddPolicy(policy).Build();

    private static string Shown(Decision decision) =>
        decision switch
        {
            DueDecision due => FormattableString.Invariant($"{due.Stage} by {due.Deadline:uuuu-MM-dd}"),
            NotYetDecision { Until: { } until } notYet => FormattableString.Invariant($"{notYet.Reason} until {until:uuuu-MM-dd}"),
            NotYetDecision notYet => $"{notYet.Reason} until null",
            FinishedDecision finished => $"{finished.Reason}",
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
}
