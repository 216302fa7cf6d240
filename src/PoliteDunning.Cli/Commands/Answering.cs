using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>The way of every command about a case: read, check, ask the composer, print. Either everything is answered or every problem is told.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="Ask">Asks the composer about one case on a day.</param>
/// <param name="WriteJson">Writes an answer as JSON.</param>
/// <param name="Show">Shows an answer to a person.</param>
internal sealed record Answering<T>(
    Func<IReminderComposer, InvoiceCase, LocalDate, ComposeOptions, T> Ask,
    Action<AnswerJson, T> WriteJson,
    Action<AnswerView, T> Show)
{
    /// <returns>The exit code.</returns>
    public int Run(CaseRequest request, ComposeOptions options, Surroundings surroundings)
    {
        List<InputProblem> problems = [];
        var cases = request.ReadCases(surroundings, problems);
        var policy = request.Policy is { } named ? PolicyChoice.Read(named, surroundings.Input, problems) : null;
        var answers = problems.Count == 0 ? AskAll(cases, policy, request, options with { Policy = policy?.Name }, surroundings.Clock, problems) : [];
        if (problems.Count > 0)
        {
            foreach (var problem in problems)
                surroundings.Error.WriteLine(problem);
            return PoliteDunningTool.BadInput;
        }
        if (request.Json)
            surroundings.Output.Write(AnswerJson.Text(answers, WriteJson, request.ExplainLanguage));
        else
            Print(cases, answers, request, surroundings);
        return PoliteDunningTool.Answered;
    }

    private List<T> AskAll(IReadOnlyList<LocatedCase> cases, PolicyChoice? policy, CaseRequest request, ComposeOptions options, IClock clock, List<InputProblem> problems)
    {
        List<T> answers = [];
        if (Composer(policy, request.Policy, problems) is not { } composer)
            return answers;
        foreach (var located in cases)
        {
            try
            {
                var day = request.Day ?? Today(composer, located.Case, options, clock.GetCurrentInstant());
                answers.Add(Ask(composer, located.Case, day, options));
            }
            catch (InvalidCaseException exception)
            {
                problems.AddRange(exception.Problems.Select(problem => located.Locate(problem, request.DayName)));
            }
        }
        return answers;
    }

    // The composer knows which day it is where the client is. When it cannot say, it will soon say why.
    private static LocalDate Today(IReminderComposer composer, InvoiceCase @case, ComposeOptions options, Instant now)
    {
        try
        {
            return composer.Decide(@case, now, options with { Channel = null }).On;
        }
        catch (InvalidCaseException)
        {
            return now.InUtc().Date;
        }
    }

    private static IReminderComposer? Composer(PolicyChoice? policy, string? file, List<InputProblem> problems)
    {
        var builder = new PoliteDunningBuilder();
        if (policy?.OwnPolicy is { } own)
            builder.AddPolicy(own);
        try
        {
            return builder.Build();
        }
        catch (InvalidSetupException exception)
        {
            problems.AddRange(exception.Problems.Select(problem => InputProblem.Of(file, problem.Member, problem)));
            return null;
        }
    }

    private void Print(IReadOnlyList<LocatedCase> cases, List<T> answers, CaseRequest request, Surroundings surroundings)
    {
        var view = new AnswerView(new Page(surroundings.Output, surroundings.IsTerminal), request.ExplainLanguage);
        for (var i = 0; i < answers.Count; i++)
        {
            var invoice = cases[i].Case.Invoice;
            if (answers.Count > 1)
                view.Heading(string.Create(CultureInfo.InvariantCulture, $"{i + 1} of {answers.Count}: invoice {invoice.Number}, {invoice.Client.DisplayName}"));
            Show(view, answers[i]);
        }
    }
}
