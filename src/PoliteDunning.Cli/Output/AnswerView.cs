using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace PoliteDunning;

/// <summary>Answers as a person reads them: the verdict, the message, and why.</summary>
internal sealed class AnswerView(Page page, LanguageTag language)
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Waiting = new(Color.Yellow, decoration: Decoration.Bold);

    /// <summary>Which of several invoices comes now.</summary>
    public void Heading(string text)
    {
        page.Rule(OneLine.Of(text), Good);
        page.EmptyLine();
    }

    public void Show(ReminderOutcome outcome)
    {
        Verdict(outcome.Decision);
        if (outcome.Reminder is { } reminder)
        {
            page.Rule("Message", Quiet);
            if (reminder.Subject is not null)
                page.Verbatim($"Subject: {reminder.Subject}\n\n");
            page.Verbatim(reminder.Text);
            page.Rule(Quiet);
            Facts((DueDecision)outcome.Decision, ("Channel", JsonChoice<Channel>.Name(reminder.Channel)), ("Language", reminder.Language.ToString()), ("Tone", reminder.Tone));
            Findings(reminder.Findings);
        }
        Why(outcome.Explanation);
    }

    public void Show(Decision decision)
    {
        Verdict(decision);
        if (decision is DueDecision due)
            Facts(due);
        Why(decision.Explanation);
    }

    public void Show(Timeline timeline)
    {
        if (timeline.Messages.Count == 0)
            page.Paragraph("No message is to come, if nothing else happens.", Waiting);
        else
            page.Table(["Day", "Stage", "Asks for", "Deadline"], timeline.Messages.Select(message => (string[])[Day(message.On), message.Stage.Name, message.AmountDue.ToString(), Day(message.Deadline)]));
        page.EmptyLine();
        page.Paragraph($"From {Day(timeline.End.On)} on", Quiet);
        page.Paragraph(timeline.End.Says(language));
        page.EmptyLine();
        Why(timeline.End.Explanation);
    }

    private static string Day(LocalDate date) => $"{date.DayOfWeek.ToString()[..3]} {LocalDatePattern.Iso.Format(date)}";

    private void Verdict(Decision decision)
    {
        page.Paragraph(decision.Says(language), decision is DueDecision ? Good : Waiting);
        page.EmptyLine();
    }

    private void Facts(DueDecision due, params ReadOnlySpan<(string Label, string Value)> ofMessage)
    {
        page.Fact("Id", due.Id, Quiet);
        page.Fact("Asks for", due.AmountDue.ToString(), Quiet);
        page.Fact("Deadline", Day(due.Deadline), Quiet);
        foreach (var (label, value) in ofMessage)
            page.Fact(label, value, Quiet);
        if (due.Stage.IsFormalNotice)
            page.Paragraph("A person must approve and sign it before it leaves.", Waiting);
        page.EmptyLine();
    }

    private void Findings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        page.Paragraph("Worth another look", Waiting);
        foreach (var finding in findings)
            page.Bullet(OneLine.Of(finding.Where.Length == 0 ? finding.Advice : $"“{finding.Where}”: {finding.Advice}"));
        page.EmptyLine();
    }

    private void Why(IReadOnlyList<ExplanationStep> steps)
    {
        page.Paragraph("Why", Quiet);
        foreach (var step in steps)
            page.Bullet(step.Says(language));
    }
}
