namespace PoliteDunning;

/// <summary>A case that is valid, and where its parts were found.</summary>
/// <param name="Case">The case.</param>
/// <param name="Draft">What it was read from.</param>
internal sealed record LocatedCase(InvoiceCase Case, CaseDraft Draft)
{
    private const string OfInvoice = "Invoice.";

    /// <summary>A problem that the composer found: with the invoice, with an event, or with an option.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="dayName">The option that gave the day.</param>
    public InputProblem Locate(Problem problem, string dayName)
    {
        if (problem.Member.StartsWith(OfInvoice, StringComparison.Ordinal))
            return Draft.Locate(problem, CasePlaces.Of(problem.Member[OfInvoice.Length..]), EventOf);
        var place = JsonPlaces.Of(problem.Member);
        if (CasePlaces.EventIn(place) is not null)
            return Draft.Locate(problem, place, EventOf);
        return InputProblem.Of(null, place == "on" ? dayName : "--" + place, problem);
    }

    // A history has its events in order of days, the file in any.
    private LocatedEvent EventOf(int i) => Draft.Events.First(located => ReferenceEquals(located.Event, Case.History.Events[i]));
}
