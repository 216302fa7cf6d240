using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning;

/// <summary>What has happened to an invoice, as dated events. Checked: it exists only valid. The order of arrival makes no difference.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CaseHistory
{
    private CaseHistory(CaseEvent[] sorted) => Events = Array.AsReadOnly(sorted);

    /// <summary>Nothing has happened yet.</summary>
    public static CaseHistory Empty { get; } = new([]);

    /// <summary>The events, the oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events { get; }

    /// <summary>A history of these events.</summary>
    /// <param name="events">In any order.</param>
    /// <exception cref="InvalidCaseException">An event is not allowed; every problem is in it.</exception>
    public static CaseHistory Of(params IEnumerable<CaseEvent> events) =>
        TryOf(events, out var history, out var problems) ? history : throw new InvalidCaseException("The history", problems);

    /// <summary>A history of these events.</summary>
    /// <param name="events">In any order.</param>
    /// <param name="history">The history, when nothing is wrong.</param>
    /// <param name="problems">Every problem; empty when nothing is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryOf(IEnumerable<CaseEvent> events, [NotNullWhen(true)] out CaseHistory? history, out IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(events);
        var found = new Problems();
        var given = events.ToArray();
        HistoryCheck.Check(given, null, found);
        problems = found.Found;
        history = found.Any ? null : Sorted(given);
        return history is not null;
    }

    /// <summary>This history and one event more.</summary>
    /// <param name="happened">The event.</param>
    /// <exception cref="InvalidCaseException">The event is not allowed.</exception>
    public CaseHistory With(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Of(Events.Append(happened));
    }

    /// <summary>Events that are known to be valid.</summary>
    internal static CaseHistory Sorted(CaseEvent[] events) => events.Length == 0 ? Empty : new CaseHistory([.. events.OrderBy(e => e.On).ThenBy(e => e.GetType().Name, StringComparer.Ordinal)]);
}
