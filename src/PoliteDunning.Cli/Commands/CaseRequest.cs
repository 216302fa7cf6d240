using NodaTime;

namespace PoliteDunning;

/// <summary>What was asked of a case.</summary>
/// <param name="Case">The file.</param>
/// <param name="Day">The day; null for today.</param>
/// <param name="DayName">The option that gives it.</param>
/// <param name="Policy">A policy's name, or a file with one; null for the case's.</param>
/// <param name="History">A file with the history; null for the case's own.</param>
/// <param name="Due">The due date of an invoice that has none.</param>
/// <param name="Json">Whether to answer in JSON.</param>
/// <param name="ExplainLanguage">The language of the explanation.</param>
internal sealed record CaseRequest(string Case, LocalDate? Day, string DayName, string? Policy, string? History, LocalDate? Due, bool Json, LanguageTag ExplainLanguage)
{
    /// <summary>Reads the cases and gives them the history and the due date that they lack. What is wrong is noted.</summary>
    public IReadOnlyList<LocatedCase> ReadCases(Surroundings surroundings, List<InputProblem> problems)
    {
        var drafts = CaseFile.Read(Case, surroundings.Input, problems);
        if (History is not null)
            drafts = WithHistory(drafts, History, surroundings, problems);
        if (Due is not null)
            drafts = [.. drafts.Select(draft => WithDue(draft, Due.Value, surroundings))];
        return [.. drafts.Select(draft => draft.Check(problems)).OfType<LocatedCase>()];
    }

    private static IReadOnlyList<CaseDraft> WithHistory(IReadOnlyList<CaseDraft> drafts, string file, Surroundings surroundings, List<InputProblem> problems)
    {
        var events = HistoryFile.Read(file, surroundings.Input, problems);
        if (drafts.Count > 1)
            problems.Add(new InputProblem(null, "--history", "is for one invoice, and the file has several", "a file with one invoice"));
        if (drafts.Any(draft => draft.Events.Count > 0))
            problems.Add(new InputProblem(null, "--history", "is for a case without a history, and this one has its own", "no --history, or no history in the case"));
        return drafts.Count == 1 && drafts[0].Events.Count == 0 ? [drafts[0] with { Events = events }] : drafts;
    }

    private CaseDraft WithDue(CaseDraft draft, LocalDate due, Surroundings surroundings)
    {
        if (draft.Invoice.Due is not { } own)
            return draft with { Invoice = draft.Invoice with { Due = due } };
        if (!Json && own != due)
            surroundings.Error.WriteLine(OneLine.Of($"{draft.File}: {draft.Prefix}invoice.due: note: the file has a due date of its own ({own:uuuu-MM-dd}), which is kept; --due only fills a missing one"));
        return draft;
    }
}
