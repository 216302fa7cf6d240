using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>The one check of events, alone or against the currency of their invoice. Finds all problems.</summary>
internal static class HistoryCheck
{
    public static void Check(IReadOnlyList<CaseEvent> events, Currency? currency, Problems problems)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"History[{i}]");
            if (events[i] is null)
                problems.Add(at, null, "an event");
            else
                Check(at, events[i], currency, problems);
        }
        CheckPlans(events, problems);
    }

    private static void Check(string at, CaseEvent happened, Currency? currency, Problems problems)
    {
        DateRange.Check($"{at}.On", happened.On, problems);
        switch (happened)
        {
            case ReminderSent sent:
                problems.Require($"{at}.Stage", sent.Stage, "the name of a stage, such as first-reminder");
                if (sent.Deadline is { } deadline)
                    DateRange.Check($"{at}.Deadline", deadline, problems);
                if (sent.PolicyVersion < 1)
                    problems.Add($"{at}.PolicyVersion", (decimal)sent.PolicyVersion.Value, "1 or more");
                break;
            case PaymentReceived payment:
                Amounts.CheckPositive($"{at}.Amount", payment.Amount, currency, problems);
                break;
            case CreditNoteIssued credit:
                Amounts.CheckPositive($"{at}.Amount", credit.Amount, currency, problems);
                break;
            case PaymentPromised promise:
                CheckEnd($"{at}.By", promise.By, promise.On, problems);
                if (promise.Amount is { } amount)
                    Amounts.CheckPositive($"{at}.Amount", amount, currency, problems);
                break;
            case Paused { Until: { } until }:
                CheckEnd($"{at}.Until", until, happened.On, problems);
                break;
            case DeadlineExtended extended:
                CheckEnd($"{at}.Until", extended.Until, extended.On, problems);
                break;
            case InstalmentPlanAgreed plan:
                if (plan.Instalments.Count == 0)
                    problems.Add($"{at}.Instalments", "", "at least one instalment");
                Instalments.Check($"{at}.Instalments", plan.Instalments, currency, problems);
                break;
        }
    }

    private static void CheckEnd(string member, LocalDate end, LocalDate begin, Problems problems)
    {
        DateRange.Check(member, end, problems);
        if (end < begin)
            problems.Add(member, end, string.Create(CultureInfo.InvariantCulture, $"the day on which it begins ({begin:uuuu-MM-dd}) or a later one"));
    }

    // Which of two plans of one day would count, nobody can say.
    private static void CheckPlans(IReadOnlyList<CaseEvent> events, Problems problems)
    {
        foreach (var day in events.OfType<InstalmentPlanAgreed>().GroupBy(plan => plan.On).Where(day => day.Distinct().Skip(1).Any()))
            problems.Add("History", day.Key, "one plan a day, but two different ones are agreed on it");
    }
}
