using NodaTime;

namespace PoliteDunning;

/// <summary>All messages to come, if nothing else happens than what the history already tells.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Timeline
{
    internal Timeline(LocalDate from, IReadOnlyList<DueDecision> messages, Decision end) => (From, Messages, End) = (from, messages, end);

    /// <summary>The first day that was looked at.</summary>
    public LocalDate From { get; }

    /// <summary>The messages in order, each as the decision of its day.</summary>
    public IReadOnlyList<DueDecision> Messages { get; }

    /// <summary>The answer after the last of them: finished, or "not yet" without a day.</summary>
    public Decision End { get; }
}
