using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Puts what is due about several invoices into messages: one currency each, one message or one for each stage, as the policy says. A formal notice
/// stays alone. A word before the due date joins a message about late invoices, where it is told without being asked for.
/// </summary>
internal static class StatementGroups
{
    public static IEnumerable<StatementGroup> Of(IReadOnlyList<Decided> decided, LocalDate on)
    {
        var due = decided.Where(one => one.Due is not null).ToList();
        foreach (var notice in due.Where(one => one.Due!.Stage.IsFormalNotice))
            yield return new StatementGroup([notice], [], []);
        foreach (var currency in due.Where(one => !one.Due!.Stage.IsFormalNotice).GroupBy(one => one.Question.Case.Invoice.Currency))
        {
            var open = Open(decided, currency.Key, on);
            var upcoming = currency.Where(one => one.Due!.Stage.Firmness == Firmness.Lowest).ToList();
            foreach (var asked in Late(currency))
            {
                var joins = asked.Count > 1;
                yield return new StatementGroup(asked, joins ? upcoming : [], joins ? open : []);
                // What was told once is not told again.
                if (joins)
                    (upcoming, open) = ([], []);
            }
            if (upcoming.Count > 1)
                yield return new StatementGroup(upcoming, [], open);
            else if (upcoming.Count == 1)
                yield return new StatementGroup(upcoming, [], []);
        }
    }

    private static IEnumerable<IReadOnlyList<Decided>> Late(IEnumerable<Decided> currency)
    {
        var late = currency.Where(one => one.Due!.Stage.Firmness > Firmness.Lowest).OrderByDescending(one => one.Due!.Stage.Firmness).ToList();
        if (late.Count == 0)
            return [];
        // "Last reminder" must be true of every invoice it is said of: final reminders go apart from the others.
        Func<Decided, int> apart = late[0].Decision.Policy.Statements == StatementGrouping.OnePerStage
            ? one => one.Due!.Stage.Firmness
            : one => one.Due!.Stage.Firmness == Firmness.Final ? 1 : 0;
        return late.GroupBy(apart).Select(stage => (IReadOnlyList<Decided>)[.. stage]);
    }

    private static List<StatementLine> Open(IReadOnlyList<Decided> decided, Currency currency, LocalDate on) =>
        [
            .. decided
                .Where(one => one.Question.Case.Invoice.Currency.Equals(currency) && one.Decision is NotYetDecision { Reason: NotYetReason.NothingDue or NotYetReason.ClosedDay })
                .Select(one => (one.Question.Case, Claim: Claim.On(new Standing(one.Question.Case, on))))
                .Where(one => one.Claim.Due >= on)
                .Select(one => new StatementLine(one.Case, one.Claim.Due, one.Case.Invoice.Total.With(one.Claim.Amount))),
        ];
}
