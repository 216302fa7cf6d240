using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Cases as hosts have them, and nasty ones: events that crowd on few days, days around weekends and holidays, plans upon plans. A failing one is
/// made smaller by leaving events, instalments and closed days out.
/// </summary>
internal static class RandomCases
{
    private static readonly ClientDraft[] Clients =
    [
        new() { Name = "Client", Country = "FR" }, new() { Name = "Client", Country = "FR", Subdivision = "57" }, new() { Name = "Client", Country = "IT" },
        new() { Name = "Client", Country = "GB", Subdivision = "SCT" }, new() { Name = "Client", Country = "CH", Subdivision = "GE" }, new() { Name = "Client", Country = "JP" }, new() { Name = "Client" },
    ];

    /// <summary>Any case.</summary>
    public static Arbitrary<RandomCase> Any { get; } = Arb.From(All(hasInstalments: null), Smaller);

    /// <summary>Cases without instalments and plans.</summary>
    public static Arbitrary<RandomCase> WithoutInstalments { get; } = Arb.From(All(hasInstalments: false), Smaller);

    private static Gen<RandomCase> All(bool? hasInstalments) =>
        from setup in Gen.Elements(RandomSetup.All.AsEnumerable())
        from policy in Gen.Elements(setup.Policies.AsEnumerable())
        from ceiling in Gen.Frequency((3, Gen.Constant(4)), (1, Gen.Choose(0, 3)))
        from draft in Drafts(hasInstalments ?? true)
        from crowded in Gen.ArrayOf(Gen.Choose(-12, 60), 3)
        let days = Days(draft, crowded)
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 3)), (3, Gen.Choose(4, 9)))
        from events in Gen.ArrayOf(Event(policy, draft, days, hasInstalments ?? true), count)
        from day in Gen.Frequency((3, days), (1, Gen.Choose(-40, 160).Select(n => draft.Due!.Value.PlusDays(n))))
        select new RandomCase(setup, Fitting(draft, events), policy, ceiling, OnePlanADay(events), day);

    private static Gen<InvoiceDraft> Drafts(bool mayHaveInstalments) =>
        from issued in Gen.Choose(0, 800).Select(new LocalDate(2025, 11, 1).PlusDays)
        from term in Gen.Frequency((4, Gen.Constant(30)), (3, Gen.Choose(0, 60)), (1, Gen.Choose(-10, 5)))
        let due = issued.PlusDays(term)
        from total in Gen.Frequency((10, Gen.Elements(100m, 300m, 1234.50m)), (1, Gen.Elements(0m, -5m, 4m, 50m)))
        from client in Gen.Elements(Clients)
        from optedOut in OneIn(40)
        from directDebit in OneIn(40)
        from instalments in mayHaveInstalments
            ? Gen.Frequency((2, Gen.Constant(Array.Empty<Instalment>())), (1, Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(AnInstalment(due), count))))
            : Gen.Constant(Array.Empty<Instalment>())
        from balance in Gen.Frequency((5, Gen.Constant<decimal?>(null)), (1, Gen.Elements<decimal?>(40m, 100m, 250m)))
        from balanceOn in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(-20, 50).Select(n => (int?)n)))
        select new InvoiceDraft
        {
            Number = "N1", Issued = issued, Due = due, Total = total, Currency = "EUR", Creditor = new CreditorDraft { Name = "Creditor", Country = "BE" },
            Client = client with { DoNotRemind = optedOut }, DirectDebit = directDebit, Instalments = instalments,
            Balance = balance, BalanceOn = balance is null || balanceOn is null ? null : due.PlusDays(balanceOn.Value),
        };

    private static Gen<bool> OneIn(int many) => Gen.Choose(1, many).Select(n => n == 1);

    private static Gen<Instalment> AnInstalment(LocalDate around) =>
        from after in Gen.Elements(0, 0, 5, 10, 30, 31, 60)
        from amount in Gen.Elements(20m, 50m, 100m, 150m, 617.25m)
        select new Instalment(around.PlusDays(after), amount);

    // Most things happen on one of three days, so that many fall together.
    private static Gen<LocalDate> Days(InvoiceDraft draft, int[] crowded) =>
        Gen.Frequency((4, Gen.Elements(crowded)), (3, Gen.Choose(-30, 90))).Select(n => draft.Due!.Value.PlusDays(n));

    private static Gen<CaseEvent> Event(EscalationPolicy policy, InvoiceDraft draft, Gen<LocalDate> days, bool mayHavePlans) =>
        Gen.Frequency(
            (8, Sent(policy, draft, days)),
            (3, days.Zip(Amounts, CaseEvent (on, amount) => new PaymentReceived(on, amount))),
            (1, days.Zip(Amounts, CaseEvent (on, amount) => new CreditNoteIssued(on, amount))),
            (2, days.Zip(Gen.Choose(0, 12), CaseEvent (on, n) => new PaymentPromised(on, on.PlusDays(n), 20m))),
            (2, days.Select(CaseEvent (on) => new DisputeRaised(on))),
            (2, days.Select(CaseEvent (on) => new DisputeResolved(on))),
            (2, days.Zip(Gen.Elements<int?>(null, 0, 1, 5, 12), CaseEvent (on, n) => new Paused(on, n is { } until ? on.PlusDays(until) : null))),
            (2, days.Select(CaseEvent (on) => new Resumed(on))),
            (2, days.Select(CaseEvent (on) => new ClientReplied(on))),
            (3, days.Zip(Gen.Choose(0, 25), CaseEvent (on, n) => new DeadlineExtended(on, on.PlusDays(n)))),
            (mayHavePlans ? 3 : 0, days.SelectMany(on => Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(AnInstalment(on), count)), CaseEvent (on, instalments) => new InstalmentPlanAgreed(on, instalments))),
            (1, OneIn(3).SelectMany(really => really ? days.Select(CaseEvent (on) => new WrittenOff(on)) : days.Select(CaseEvent (on) => new ClientReplied(on)))));

    private static Gen<decimal> Amounts => Gen.Elements(0.01m, 20m, 50m, 95m, 100m, 150m, 284.50m);

    // As it comes in life, near the stage's own day; or on any day at all.
    private static Gen<CaseEvent> Sent(EscalationPolicy policy, InvoiceDraft draft, Gen<LocalDate> days) =>
        from stage in Gen.Elements(policy.Stages.AsEnumerable())
        from late in Gen.Choose(-1, 6)
        from sent in Gen.Frequency((2, Gen.Constant(draft.Due!.Value.PlusDays(stage.OffsetDays + late))), (1, days))
        from deadline in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 20).Select(n => (int?)n)))
        from policyTold in Gen.Elements(policy.Name, null)
        select (CaseEvent)new ReminderSent(sent, stage.Name, null, deadline is { } n ? sent.PlusDays(n) : null, policyTold, policyTold is null ? null : policy.Version);

    private static InvoiceDraft Fitting(InvoiceDraft draft, CaseEvent[] events) =>
        draft is { Balance: not null, BalanceOn: null } && events.Any(e => e is PaymentReceived or CreditNoteIssued) ? draft with { BalanceOn = draft.Due } : draft;

    private static CaseEvent[] OnePlanADay(CaseEvent[] events) =>
        [.. events.Where(e => e is not InstalmentPlanAgreed || ReferenceEquals(e, events.First(other => other is InstalmentPlanAgreed && other.On == e.On)))];

    private static IEnumerable<RandomCase> Smaller(RandomCase @case)
    {
        for (var i = 0; i < @case.Events.Count; i++)
            yield return @case with { Events = [.. @case.Events.Where((_, j) => j != i)] };
        if (@case.Draft.Instalments.Count > 0)
            yield return @case with { Draft = @case.Draft with { Instalments = [.. @case.Draft.Instalments.Skip(1)] } };
        if (@case.Draft.Balance is not null)
            yield return @case with { Draft = @case.Draft with { Balance = null, BalanceOn = null } };
        if (@case.Draft.Client!.DoNotRemind || @case.Draft.DirectDebit)
            yield return @case with { Draft = @case.Draft with { DirectDebit = false, Client = @case.Draft.Client with { DoNotRemind = false } } };
        if (@case.Ceiling < Firmness.Highest)
            yield return @case with { Ceiling = Firmness.Highest };
        if (@case.Draft.Client.Country is not null)
            yield return @case with { Draft = @case.Draft with { Client = Clients[^1] } };
    }
}
