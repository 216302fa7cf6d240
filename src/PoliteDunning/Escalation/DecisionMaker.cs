using NodaTime;

namespace PoliteDunning;

/// <summary>Makes decisions of verdicts: adds the day to come back, and looks ahead.</summary>
internal static class DecisionMaker
{
    // A bound that no valid policy reaches: the most stages and repetitions, and one of them a day.
    private const int MostMessages = 10_000;

    public static Decision Decide(Question question, LocalDate on)
    {
        question.Check();
        var verdict = Rules.Judge(question, on);
        IReadOnlyList<ExplanationStep> Explain()
        {
            List<ExplanationStep> trace = [];
            Rules.Judge(question, on, trace);
            return trace.AsReadOnly();
        }
        if (verdict.Finished is { } finished)
            return new FinishedDecision(on, question.Policy, finished, Explain);
        if (verdict.NotYet is { } notYet)
            return new NotYetDecision(on, question.Policy, notYet, Until(question, on, verdict), Explain);
        return new DueDecision(on, question.Policy, verdict.Stage!, verdict.Ask!, Explain);
    }

    public static Timeline Foresee(Question question, LocalDate from)
    {
        List<DueDecision> messages = [];
        var day = from;
        while (true)
        {
            var decision = Decide(question, day);
            LocalDate? next;
            switch (decision)
            {
                case DueDecision due when messages.Count < MostMessages:
                    messages.Add(due);
                    question = question with { Case = question.Case.And(due.AsSent(channel: null)) };
                    next = day.PlusDays(1);
                    break;
                case NotYetDecision notYet:
                    next = notYet.Until;
                    break;
                default:
                    // A ladder at its end may begin anew with a later event, such as a plan.
                    next = NextEvent(question, day);
                    break;
            }
            if (next is null)
                return new Timeline(from, messages, decision);
            day = next.Value;
        }
    }

    // From one day on which something may change to the next, until the answer does.
    private static LocalDate? Until(Question question, LocalDate day, Verdict verdict)
    {
        while (verdict.NotYet is not null)
        {
            var next = Earlier(verdict.LookAgain, NextEvent(question, day));
            if (next is null)
                return null;
            day = next.Value;
            verdict = Rules.Judge(question, day);
        }
        return day;
    }

    private static LocalDate? NextEvent(Question question, LocalDate day) => question.Case.History.Events.FirstOrDefault(e => e.On > day)?.On;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is null ? other : other is null ? one : LocalDate.Min(one.Value, other.Value);
}
