using NodaTime;

namespace PoliteDunning;

/// <summary>The one way through the house: escalation, channel, tone, words, shape, courtesy.</summary>
internal sealed class ReminderComposer(Choices choices, TemplateLibrary templates, IReadOnlyList<ClosedSeason> closed, ContactHours hours) : IReminderComposer
{
    public ReminderOutcome Compose(InvoiceCase @case, LocalDate on, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var problems = OptionsCheck.Check(on, options);
        var (language, chosenBy) = choices.Language(@case.Invoice, options, problems);
        var (question, tone) = Ask(@case, options, problems);
        var decision = DecisionMaker.Decide(question, on);
        if (decision is not DueDecision due)
            return new ReminderOutcome(decision, null, () => []);

        var brief = new MessageBrief(
            @case,
            due,
            ChannelChoice.Of(due.Stage, @case.Invoice.Client, options?.Channel),
            SpokenTone.Of(tone, due.Stage, @case.Invoice.Client),
            Recollection.Of(question, on));
        var values = new FieldValues(brief, language);
        var key = new TemplateKey(due.Stage.Message, brief.Tone.Profile.Name, brief.Tone.Register, brief.Channel, brief.Form, values.Address, brief.Tone.IsGentle);
        var template = templates.Find(language, key);
        var message = ShapedMessage.Of(template.Render(values), brief, language);
        var reminder = new Reminder(due, brief, language.Tag, message, [template.Name.ToString()], hours.On(on, Zone(@case)), () => CourtesyCheck.Check(brief, message.Text));
        return new ReminderOutcome(decision, reminder, () => Wording.Explain(brief, language, chosenBy, template.Name));
    }

    public ReminderOutcome Compose(InvoiceCase @case, Instant at, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var outcome = Compose(@case, at.InZone(Zone(@case)).Date, options);
        var decision = InHours(@case, outcome.Decision, at, options);
        return decision == outcome.Decision ? outcome : new ReminderOutcome(decision, null, () => []);
    }

    public Decision Decide(InvoiceCase @case, Instant at, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return InHours(@case, Decide(@case, at.InZone(Zone(@case)).Date, options), at, options);
    }

    public Decision Decide(InvoiceCase @case, LocalDate on, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return DecisionMaker.Decide(Ask(@case, options, OptionsCheck.Check(on, options)).Question, on);
    }

    public Timeline Foresee(InvoiceCase @case, LocalDate from, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return DecisionMaker.Foresee(Ask(@case, options, OptionsCheck.Check(from, options)).Question, from);
    }

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
