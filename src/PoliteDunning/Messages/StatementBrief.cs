using NodaTime;

namespace PoliteDunning;

/// <summary>What a message about several invoices says besides what one about a single invoice does.</summary>
/// <param name="Asked">The invoices asked for, at least two, all in one currency.</param>
/// <param name="Open">Invoices that are not yet due, perhaps none.</param>
/// <param name="Deadline">The one date: the latest that any of the invoices asked for is granted.</param>
/// <param name="Reminders">The days on which reminders about any of them were sent after their due dates, the oldest first.</param>
internal sealed record StatementBrief(IReadOnlyList<StatementLine> Asked, IReadOnlyList<StatementLine> Open, LocalDate Deadline, IReadOnlyList<LocalDate> Reminders)
{
    public Money Total => Asked[0].Amount.With(Asked.Sum(line => line.Amount.Amount));

    /// <summary>The message for a firmness: the stages of the policies may have other names.</summary>
    public static string Message(int firmness) =>
        firmness switch
        {
            0 => "upcoming-statement",
            1 => "first-reminder-statement",
            2 => "second-reminder-statement",
            _ => "final-reminder-statement",
        };
}
