using NodaTime;

namespace PoliteDunning;

/// <summary>The one way through the house: escalation, channel, tone, words, shape, courtesy.</summary>
internal sealed class ReminderComposer(Choices choices, MessageWriter writer, IReadOnlyList<ClosedSeason> closed, ContactHours hours) : IReminderComposer
{
    public ReminderOutcome Compose(InvoiceCase @case, LocalDate on, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case, nameof(@case));
        var problems = OptionsCheck.Check(on, options);
        var language = choices.Language(@case.Invoice, options, problems);
        var (question, tone) = Ask(@case, options, problems);
        var decision = DecisionMaker.Decide(question, on);
        return decision is DueDecision due ? Compose(question, due, tone, language, options) : new ReminderOutcome(decision, null, () => []);
    }

    public ReminderOutcome Compose(InvoiceCase @case, Instant at, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case, nameof(@case));
        var outcome = Compose(@case, at.InZone(Zone(@case)).Date, options);
        var decision = InHours(@case, outcome.Decision, at, options);
        return decision == outcome.Decision ? outcome : new ReminderOutcome(decision, null, () => []);
    }

    public Decision Decide(InvoiceCase @case, Instant at, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case, nameof(@case));
        return InHours(@case, Decide(@case, at.InZone(Zone(@case)).Date, options), at, options);
    }

    public Decision Decide(InvoiceCase @case, LocalDate on, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case, nameof(@case));
        return DecisionMaker.Decide(Ask(@case, options, OptionsCheck.Check(on, options)).Question, on);
    }

    public Timeline Foresee(InvoiceCase @case, LocalDate from, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case, nameof(@case));
        return DecisionMaker.Foresee(Ask(@case, options, OptionsCheck.Check(from, options)).Question, from);
    }

    public StatementOutcome ComposeStatement(IReadOnlyList<InvoiceCase> cases, LocalDate on, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var problems = OptionsCheck.Check(on, options);
        StatementCheck.Check(cases, problems);
        if (problems.Any)
            throw new InvalidCaseException("The statement", problems.Found);
        var language = choices.Language(cases[0].Invoice, options, problems);
        var questions = cases.Select(@case => Ask(@case, options, problems)).ToList();
        var decided = questions.Select(asked => new Decided(asked.Question, asked.Tone, DecisionMaker.Decide(asked.Question, on))).ToList();
        List<Statement> statements = [];
        List<Reminder> reminders = [];
        foreach (var group in StatementGroups.Of(decided, on))
        {
            if (group.Asked.Count == 1)
                reminders.Add(Compose(group.Firmest.Question, group.Firmest.Due!, group.Firmest.Tone, language, options).Reminder!);
            else
                statements.Add(Compose(group, language.Language, options));
        }
        return new StatementOutcome([.. decided.Select(one => one.Decision)], statements, reminders);
    }

    private ReminderOutcome Compose(Question question, DueDecision due, ToneProfile tone, (Language Language, string ChosenBy) language, ComposeOptions? options)
    {
        var brief = Brief(question, due, tone, options);
        var (message, template) = writer.Write(brief, language.Language);
        var window = hours.On(due.On, Zone(question.Case));
        var reminder = new Reminder(due, brief, language.Language.Tag, message, [template.ToString()], window, () => CourtesyCheck.Check(brief, message.Text));
        return new ReminderOutcome(due, reminder, () => Wording.Explain(brief, language.Language, language.ChosenBy, template));
    }

    private Statement Compose(StatementGroup group, Language language, ComposeOptions? options)
    {
        var firmest = group.Firmest;
        var brief = Brief(firmest.Question, firmest.Due!, firmest.Tone, options) with { Statement = group.Brief() };
        var (message, template) = writer.Write(brief, language);
        var items = group.Due.Select(one => new StatementItem(one.Question.Case, one.Due!, brief.Channel, group.DeadlineOf(one))).ToList();
        return new Statement(items, brief, language.Tag, message, [template.ToString()], hours.On(firmest.Due!.On, Zone(firmest.Question.Case)), () => CourtesyCheck.Check(brief, message.Text));
    }

    private static MessageBrief Brief(Question question, DueDecision due, ToneProfile tone, ComposeOptions? options) =>
        new(
            question.Case,
            due,
            ChannelChoice.Of(due.Stage, question.Case.Invoice.Client, options?.Channel),
            SpokenTone.Of(tone, due.Stage, question.Case.Invoice.Client),
            Recollection.Of(question, due.On));

    // What is due on a day is due within its contact hours only; what is not yet due will be at the first of them.
    private Decision InHours(InvoiceCase @case, Decision decision, Instant at, ComposeOptions? options)
    {
        var zone = Zone(@case);
        if (decision is NotYetDecision { Until: { } until } notYet)
            return notYet.AskedAt(hours.On(until, zone).Opens);
        var today = hours.On(decision.On, zone);
        if (decision is not DueDecision due || today.Contains(at))
            return decision;
        if (at < today.Opens)
            return NotYetDecision.QuietHours(due, decision.On, today.Opens);
        // The day is over: tomorrow may decide otherwise, for a stage before the due date even for good.
        var tomorrow = Decide(@case, decision.On.PlusDays(1), options);
        var again = tomorrow is NotYetDecision wait ? wait.Until : tomorrow.On;
        return NotYetDecision.QuietHours(due, again, again is { } day ? hours.On(day, zone).Opens : null);
    }

    private static DateTimeZone Zone(InvoiceCase @case) =>
        TimeZones.Of(@case.Invoice.Client.TimeZone, @case.Invoice.Client.Place?.Country, @case.Invoice.Creditor.Country);

    private OpenDays Days(InvoiceCase @case) =>
        new(@case.Invoice.Client.Place ?? (@case.Invoice.Creditor.Country is { } country ? new Place(country) : null), closed);

    private (Question Question, ToneProfile Tone) Ask(InvoiceCase @case, ComposeOptions? options, Problems problems)
    {
        var (policy, chosenBy) = choices.Policy(@case, options, problems);
        var tone = choices.Tone(@case.Invoice.Client, options, problems);
        if (problems.Any)
            throw new InvalidCaseException("The case", problems.Found);
        return (new Question(@case, policy, chosenBy, choices.Book, Days(@case), tone.Ceiling), tone);
    }
}
