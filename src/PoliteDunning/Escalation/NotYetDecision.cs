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
}
