using NodaTime;

namespace PoliteDunning;

/// <summary>Today is not the day.</summary>
public sealed class NotYetDecision : Decision
{
    internal NotYetDecision(LocalDate on, EscalationPolicy policy, NotYetReason reason, LocalDate? until, Func<IReadOnlyList<ExplanationStep>> explain)
        : base(on, policy, explain) => (Reason, Until) = (reason, until);

    /// <summary>Why.</summary>
    public NotYetReason Reason { get; }

    /// <summary>
    /// The first day on which the answer is another one, if nothing else happens: asking on every day before it gives "not yet". Null when no such
    /// day is known.
    /// </summary>
    public LocalDate? Until { get; }

    /// <summary>The first instant at which the answer may be another one, when an instant was asked about: the contact hours of <see cref="Until"/>.</summary>
    public Instant? UntilInstant { get; internal init; }

    /// <summary>The same answer to a question about an instant.</summary>
    internal NotYetDecision AskedAt(Instant again) => new(On, Policy, Reason, Until, () => Explanation) { UntilInstant = again };

    /// <summary>A message is due, and only the hour is in the way.</summary>
    internal static NotYetDecision QuietHours(DueDecision due, LocalDate? until, Instant? again) =>
        new(due.On, due.Policy, NotYetReason.QuietHours, until, () => [.. due.Explanation, new ExplanationStep("quietHours", ("applies", true), ("until", until))]) { UntilInstant = again };
}
