using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning.Tests.Explanations;

/// <summary>Cases that together meet every outcome, every reason and every step, each with the name of what is special about it.</summary>
internal static class Scenes
{
    private static readonly InvoiceDraft Draft = SampleInvoices.BoulangerieMartin.Draft;

    private static readonly EscalationPolicyDraft LenientPolicy = new()
    {
        Name = "lenient",
        Version = 3,
        MinimumBalances = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["EUR"] = 5m },
        MaximumMessages = 2,
        PromiseGraceDays = 0,
        ReplyGraceDays = 1,
        RepeatLastEveryDays = 20,
        RepeatLastAtMost = 9,
        Stages =
        [
            new EscalationStageDraft { Name = "first-reminder", OffsetDays = 5, Firmness = 1, DeadlineDays = 7 },
            new EscalationStageDraft { Name = "second-word", OffsetDays = 20, Firmness = 2, DeadlineDays = 1, Message = "second-reminder" },
        ],
    };

    private static readonly IReminderComposer Composer = new PoliteDunningBuilder()
        .AddPolicy(LenientPolicy.ToPolicy())
        .AddToneProfile(ToneProfile.Of("capped", ceiling: 3))
        .AddClosedSeason(ClosedSeason.On(new LocalDate(2026, 11, 10)))
        .Build();

    private static readonly ComposeOptions Lenient = new() { Policy = "lenient" };

    private static readonly CaseEvent[] FullLadder =
    [
        Sent("upcoming", 2026, 10, 23), Sent("first-reminder", 2026, 11, 9), Sent("second-reminder", 2026, 11, 19), Sent("final-reminder", 2026, 12, 2), Sent("formal-notice", 2026, 12, 17),
    ];

    public static IReadOnlyDictionary<string, Func<ReminderOutcome>> All { get; } = new Dictionary<string, Func<ReminderOutcome>>(StringComparer.Ordinal)
    {
        ["upcoming"] = () => On(2026, 10, 23),
        ["due-today"] = () => On(2026, 11, 2, Draft, new ComposeOptions { Policy = "prompt" }),
        ["first-reminder"] = () => On(2026, 11, 9),
        ["second-reminder"] = () => On(2026, 11, 19, FullLadder[..2]),
        ["final-reminder"] = () => On(2026, 12, 2, FullLadder[..3]),
        ["formal-notice"] = () => On(2026, 12, 17, FullLadder[..4]),
        ["own stage"] = () => On(2026, 11, 23, Lenient, Sent("first-reminder", 2026, 11, 6, "lenient")),
        ["own instalments"] = () => On(2026, 11, 9, Draft with { Instalments = [new(new(2026, 10, 31), 617.25m), new(new(2026, 11, 30), 617.25m)] }),
        ["agreed instalments"] = () => On(2026, 12, 8, Plan()),
        ["agreed instalments, nothing sent for them"] = () => On(2026, 11, 25, [.. FullLadder[..2], Plan()]),
        ["after an extension"] = () => On(2026, 12, 7, [.. FullLadder[..2], new DeadlineExtended(new(2026, 11, 16), new(2026, 12, 4))]),
        ["familiar to a firm"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Contacts = [] } }, new ComposeOptions { Tone = "familiar", Channel = Channel.Sms }),
        ["softened"] = () => On(2026, 11, 19, new ComposeOptions { Tone = "gentle", Channel = Channel.WhatsApp }, FullLadder[..2]),
        ["option chooses the language"] = () => On(2026, 11, 9, Draft, new ComposeOptions { Language = "it" }),
        ["country chooses the language"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Language = null } }),
        ["creditor chooses the language"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Language = null, Country = null } }),
        ["unknown country"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Country = "PT" } }),
        ["no country"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Country = null }, Creditor = Draft.Creditor! with { Country = null } }),
        ["client chooses policy and tone"] = () => On(2026, 11, 9, Draft with { Client = Draft.Client! with { Policy = "patient", Tone = "direct" } }),
        ["invoice chooses the policy"] = () => On(2026, 11, 9, Draft with { Policy = "prompt" }),

        ["nothing due"] = () => On(2026, 11, 12, FullLadder[..2]),
        ["nothing due, and the stage moves"] = () => On(2026, 11, 12, [.. FullLadder[..2], new PaymentPromised(new(2026, 11, 17), new(2026, 11, 27))]),
        ["weekend"] = () => On(2026, 11, 14, Sent("upcoming", 2026, 10, 23)),
        ["public holiday"] = () => On(2026, 11, 11, Sent("upcoming", 2026, 10, 23)),
        ["own closed day"] = () => On(2026, 11, 10, Sent("upcoming", 2026, 10, 23)),
        ["weekend in an unknown country"] = () => On(2026, 11, 14, Draft with { Client = Draft.Client! with { Country = "PT" } }),
        ["before the contact hours"] = () => At(Instant.FromUtc(2026, 11, 9, 5, 0)),
        ["after the contact hours"] = () => At(Instant.FromUtc(2026, 11, 9, 20, 0)),
        ["after the last contact hours of a stage"] = () => At(Instant.FromUtc(2026, 10, 30, 20, 0)),
        ["disputed"] = () => On(2026, 11, 20, new DisputeRaised(new(2026, 11, 16), "Qualité")),
        ["disputed, and resolved later"] = () => On(2026, 11, 20, new DisputeRaised(new(2026, 11, 16)), new DisputeResolved(new(2026, 11, 25))),
        ["paused"] = () => On(2026, 11, 20, new Paused(new(2026, 11, 18), new(2026, 11, 30))),
        ["paused without an end"] = () => On(2026, 11, 20, new Paused(new(2026, 11, 18))),
        ["paused, then disputed"] = () => On(2026, 11, 20, new Paused(new(2026, 11, 18), new(2026, 11, 30)), new DisputeRaised(new(2026, 11, 24))),
        ["promised"] = () => On(2026, 11, 20, new PaymentPromised(new(2026, 11, 13), new(2026, 11, 20))),
        ["promised without grace"] = () => On(2026, 11, 20, Lenient, new PaymentPromised(new(2026, 11, 13), new(2026, 11, 20))),
        ["promised over New Year"] = () => On(2026, 12, 30, new PaymentPromised(new(2026, 12, 28), new(2027, 1, 8))),
        ["replied"] = () => On(2026, 11, 18, new ClientReplied(new(2026, 11, 16))),
        ["promise and reply are past"] = () => On(2026, 12, 1, new PaymentPromised(new(2026, 11, 13), new(2026, 11, 20)), new ClientReplied(new(2026, 11, 13))),
        ["disputes and pauses are past"] = () => On(2026, 12, 1, new DisputeRaised(new(2026, 11, 13)), new DisputeResolved(new(2026, 11, 16)), new Paused(new(2026, 11, 17), new(2026, 11, 19))),

        ["settled"] = () => On(2026, 11, 20, new PaymentReceived(new(2026, 11, 12), 1234.50m)),
        ["overpaid"] = () => On(2026, 11, 20, new PaymentReceived(new(2026, 11, 12), 1284.50m)),
        ["nothing to pay"] = () => On(2026, 11, 20, Draft with { Total = -12m }),
        ["balance given, settled"] = () => On(2026, 11, 20, Draft with { Balance = 0, BalanceOn = new(2026, 11, 18) }),
        ["balance given"] = () => On(2026, 11, 20, Draft with { Balance = 734.50m, BalanceOn = new(2026, 11, 18) }),
        ["written off"] = () => On(2027, 2, 20, new WrittenOff(new(2027, 2, 18))),
        ["below the minimum"] = () => On(2026, 11, 20, Lenient, new PaymentReceived(new(2026, 11, 12), 1230m)),
        ["above the minimum"] = () => On(2026, 11, 20, Lenient, new PaymentReceived(new(2026, 11, 12), 1200m)),
        ["direct debit"] = () => On(2026, 11, 20, Draft with { DirectDebit = true }),
        ["opted out"] = () => On(2026, 11, 20, Draft with { Client = Draft.Client! with { DoNotRemind = true } }),
        ["policy exhausted"] = () => On(2027, 1, 20, FullLadder),
        ["maximum reached"] = () => On(2027, 1, 20, Lenient, Sent("first-reminder", 2026, 11, 6, "lenient"), Sent("second-word", 2026, 11, 23, "lenient")),
        ["ceiling reached"] = () => On(2027, 1, 20, new ComposeOptions { Tone = "capped" }, FullLadder[..4]),
    };

    /// <summary>Every sample on a day in every week from its issue to well after its ladder.</summary>
    public static IEnumerable<ReminderOutcome> Samples() =>
        from sample in SampleInvoices.All
        from days in Enumerable.Range(0, 16).Select(week => week * 9)
        select Composer.Compose(sample.ToCase(), new LocalDate(2026, 10, 2).PlusDays(days));

    private static ReminderOutcome On(int year, int month, int day, params CaseEvent[] events) => On(year, month, day, Draft, null, events);

    private static ReminderOutcome On(int year, int month, int day, ComposeOptions options, params CaseEvent[] events) => On(year, month, day, Draft, options, events);

    private static ReminderOutcome On(int year, int month, int day, InvoiceDraft draft, ComposeOptions? options = null, params CaseEvent[] events) =>
        Composer.Compose(InvoiceCase.Of(draft, events), new LocalDate(year, month, day), options);

    private static ReminderOutcome At(Instant at) => Composer.Compose(InvoiceCase.Of(Draft), at);

    private static ReminderSent Sent(string stage, int year, int month, int day, string? policy = null) => new(new LocalDate(year, month, day), stage, Channel.Email, null, policy);

    private static InstalmentPlanAgreed Plan() => new(new(2026, 11, 20), [new(new(2026, 11, 30), 617.25m), new(new(2027, 1, 4), 617.25m)]);
}
