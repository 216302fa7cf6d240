using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Whether something is to be said on a day: a <see cref="DueDecision"/>, a <see cref="NotYetDecision"/> or a <see cref="FinishedDecision"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class Decision
{
    private readonly Lazy<IReadOnlyList<ExplanationStep>> explanation;

    private protected Decision(LocalDate on, EscalationPolicy policy, Func<IReadOnlyList<ExplanationStep>> explain)
    {
        On = on;
        Policy = policy;
        explanation = new Lazy<IReadOnlyList<ExplanationStep>>(explain);
    }

    /// <summary>The day that was asked about, the client's calendar day.</summary>
    public LocalDate On { get; }

    /// <summary>The policy that was followed.</summary>
    public EscalationPolicy Policy { get; }

    /// <summary>The rules that were looked at, in order, with the facts that decided. Worked out when it is first read.</summary>
    public IReadOnlyList<ExplanationStep> Explanation => explanation.Value;
}
