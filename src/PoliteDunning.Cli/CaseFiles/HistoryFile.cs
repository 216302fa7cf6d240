namespace PoliteDunning;

/// <summary>The file of the option <c>--history</c>: a JSON array of events, for a case that has none of its own.</summary>
internal static class HistoryFile
{
    /// <summary>The events as far as they can be read. What is wrong is noted.</summary>
    public static IReadOnlyList<LocatedEvent> Read(string file, Stream standardInput, List<InputProblem> problems)
    {
        if (InputFile.ReadText(file, standardInput, problems) is not { } json)
            return [];
        List<Problem> told = [];
        using var document = StrictJson.Parse(json, told);
        var items = document is null ? [] : JsonMembers.Items(document.RootElement, string.Empty, told);
        var events = EventJson.ReadAll(items.Select(item => JsonMembers.Of(item.Item, item.Place, told)), file);
        problems.AddRange(told.Select(problem => InputProblem.Of(file, problem.Member, problem)));
        return events;
    }
}
