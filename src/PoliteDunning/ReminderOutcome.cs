namespace PoliteDunning;

/// <summary>The decision, and the reminder when there is one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReminderOutcome
{
    private readonly Lazy<IReadOnlyList<ExplanationStep>> explanation;

    internal ReminderOutcome(Decision decision, Reminder? reminder, Func<IReadOnlyList<ExplanationStep>> wording)
    {
        Decision = decision;
        Reminder = reminder;
        explanation = new Lazy<IReadOnlyList<ExplanationStep>>(() => [.. decision.Explanation, .. wording()]);
    }

    /// <summary>Due, not yet or finished.</summary>
    public Decision Decision { get; }

    /// <summary>The finished message; null unless the decision is a <see cref="DueDecision"/>.</summary>
    public Reminder? Reminder { get; }

    /// <summary>The decision's explanation, and how channel, tone, language and template were chosen. Worked out when it is first read.</summary>
    public IReadOnlyList<ExplanationStep> Explanation => explanation.Value;
}
