namespace PoliteDunning;

/// <summary>A case as it was read, not yet checked, and where its parts were found.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Events">What has happened.</param>
/// <param name="Told">What is wrong with the file as JSON, and has been told.</param>
internal sealed record CaseDraft(string File, InvoiceDraft Invoice, IReadOnlyList<LocatedEvent> Events, IReadOnlyList<Problem> Told)
{
    /// <summary>What goes before every place when the file holds several invoices; else empty.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>The checked case; null and every problem when there are any.</summary>
    public InvoiceCase? Check(List<InputProblem> problems)
    {
        var isValid = InvoiceCase.TryOf(Invoice, Events.Select(located => located.Event), out var @case, out var found);
        var placed = found.Select(problem => problem with { Member = CasePlaces.Of(problem.Member) });
        problems.AddRange(JsonPlaces.NotYetTold(placed, Told).Select(Located));
        return isValid && Told.Count == 0 ? @case : null;
    }

    private InputProblem Located(Problem problem)
    {
        if (problem.Member == "invoice.due" && Invoice.Due is null)
            return new InputProblem(File, Prefix + problem.Member, "is missing", $"{problem.Allowed}: give it with --due, such as --due 2026-10-31");
        return CasePlaces.Locate(problem, File, Prefix, Events);
    }
}
