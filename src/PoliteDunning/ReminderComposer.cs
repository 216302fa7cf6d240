using NodaTime;

namespace PoliteDunning;

/// <summary>The one way through the house: escalation, channel, tone, words, shape, courtesy.</summary>
internal sealed class ReminderComposer(Choices choices, TemplateLibrary templates, IReadOnlyList<ClosedSeason> closed) : IReminderComposer
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
        var reminder = new Reminder(due, brief, language.Tag, message, [template.Name.ToString()], () => CourtesyCheck.Check(brief, message.Text));
        return new ReminderOutcome(decision, reminder, () => Wording.Explain(brief, language, chosenBy, template.Name));
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

    private (Question Question, ToneProfile Tone) Ask(InvoiceCase @case, ComposeOptions? options, Problems problems)
    {
        var (policy, chosenBy) = choices.Policy(@case, options, problems);
        var tone = choices.Tone(@case.Invoice.Client, options, problems);
        if (problems.Any)
            throw new InvalidCaseException("The case", problems.Found);
        var place = @case.Invoice.Client.Place ?? (@case.Invoice.Creditor.Country is { } country ? new Place(country) : null);
        return (new Question(@case, policy, chosenBy, choices.Book, new OpenDays(place, closed), tone.Ceiling), tone);
    }
}
