namespace PoliteDunning;

/// <summary>What is to be said today about several invoices of one client.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class StatementOutcome
{
    internal StatementOutcome(IReadOnlyList<Decision> decisions, IReadOnlyList<Statement> statements, IReadOnlyList<Reminder> reminders) =>
        (Decisions, Statements, Reminders) = (decisions, statements, reminders);

    /// <summary>The decision about each invoice, in the order in which they were given. Each was made as if it were alone.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>The messages about two or more invoices, by currency and, where the policy says so, by stage.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The messages about one invoice: formal notices, and what is alone in its currency or stage.</summary>
    public IReadOnlyList<Reminder> Reminders { get; }
}
