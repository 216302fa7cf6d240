using NodaTime;

namespace PoliteDunning;

/// <summary>What one look at a case on one day gives; <see cref="Decision"/> is made of several.</summary>
internal readonly record struct Verdict
{
    public NotYetReason? NotYet { get; private init; }

    public FinishedReason? Finished { get; private init; }

    public EscalationStage? Stage { get; private init; }

    public Ask? Ask { get; private init; }

    /// <summary>For a "not yet": the first day on which the same rule may say something else, if nothing happens; null for never.</summary>
    public LocalDate? LookAgain { get; private init; }

    public static Verdict Done(FinishedReason reason) => new() { Finished = reason };

    public static Verdict Wait(NotYetReason reason, LocalDate? lookAgain) => new() { NotYet = reason, LookAgain = lookAgain };

    public static Verdict Due(EscalationStage stage, Ask ask) => new() { Stage = stage, Ask = ask };
}
