namespace PoliteDunning;

/// <summary>One invoice of a statement with the decision about it.</summary>
internal sealed record Decided(Question Question, ToneProfile Tone, Decision Decision)
{
    public DueDecision? Due => Decision as DueDecision;
}
