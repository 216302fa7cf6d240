namespace PoliteDunning;

/// <summary>A case as it was read, not yet checked, and where its parts were found.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Events">What has happened.</param>
internal sealed record CaseDraft(string File, InvoiceDraft Invoice, IReadOnlyList<LocatedEvent> Events)
{
    /// <summary>What goes before every place when the file holds several invoices; else empty.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Checks the case, and notes what is wrong with it and has not been told of its place in the file before.</summary>
    /// <returns>The case; null when it is not valid.</returns>
    public LocatedCase? Check(List<InputProblem> problems)
    {
        var told = problems.ToArray();
        var isValid = InvoiceCase.TryOf(Invoice, Events.Select(located => located.Event), out var @case, out var found);
        problems.AddRange(found
            .Select(problem => Locate(problem, CasePlaces.Of(problem.Member), i => Events[i]))
            .Where(problem => !told.Any(other => other.File == problem.File && JsonPlaces.Overlap(other.Place, problem.Place))));
        return isValid ? new LocatedCase(@case!, this) : null;
    }

    /// <summary>A problem of this case, at a place as the file has it.</summary>
    public InputProblem Locate(Problem problem, string place, Func<int, LocatedEvent> eventOf)
    {
        if (CasePlaces.EventIn(place) is { } within)
        {
            var happened = eventOf(within.Event);
            return InputProblem.Of(happened.File, happened.PlaceOf(within.Member), problem);
        }
        if (place == "history" && Events.Count > 0 && Events[0].File != File)
            return InputProblem.Of(Events[0].File, InputProblem.TheFile, problem);
        var told = place == "invoice.due" && Invoice.Due is null ? problem with { Allowed = $"{problem.Allowed}: give it with --due, such as --due 2026-10-31" } : problem;
        return InputProblem.Of(File, Prefix + place, told);
    }
}
