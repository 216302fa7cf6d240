using NodaTime;

namespace PoliteDunning;

/// <summary>What goes into one message: invoices asked for, the firmest first, and invoices that are only told.</summary>
/// <param name="Asked">At least one.</param>
/// <param name="Upcoming">Due for a word before their due date, and told in this message instead.</param>
/// <param name="Open">Not yet due.</param>
internal sealed record StatementGroup(IReadOnlyList<Decided> Asked, IReadOnlyList<Decided> Upcoming, IReadOnlyList<StatementLine> Open)
{
    public Decided Firmest => Asked[0];

    /// <summary>All that are reminded of by the message.</summary>
    public IEnumerable<Decided> Due => Asked.Concat(Upcoming);

    private LocalDate Deadline => Asked.Max(one => one.Due!.Deadline);

    /// <summary>The message's one date for what it asks for; what it only tells keeps its own.</summary>
    public LocalDate DeadlineOf(Decided one) => Asked.Contains(one) ? Deadline : one.Due!.Deadline;

    public StatementBrief Brief()
    {
        var reminders = Asked.SelectMany(one => Recollection.Of(one.Question, one.Decision.On).Reminders).Distinct().Order();
        return new StatementBrief([.. Asked.Select(Line)], [.. Upcoming.Select(Line).Concat(Open).OrderBy(line => line.Due)], Deadline, [.. reminders]);
    }

    private static StatementLine Line(Decided one) => new(one.Question.Case, one.Due!.Due, one.Due.AmountDue);
}
