using NodaTime;

namespace PoliteDunning;

/// <summary>Nothing more is to be said about this invoice.</summary>
public sealed class FinishedDecision : Decision
{
    internal FinishedDecision(LocalDate on, EscalationPolicy policy, FinishedReason reason, Func<IReadOnlyList<ExplanationStep>> explain)
        : base(on, policy, explain) => Reason = reason;

    /// <summary>Why.</summary>
    public FinishedReason Reason { get; }
}
