using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>Answers as JSON: the shapes that other programs rely on.</summary>
internal sealed class AnswerJson
{
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Utf8JsonWriter writer;
    private readonly LanguageTag language;

    private AnswerJson(Utf8JsonWriter writer, LanguageTag language) => (this.writer, this.language) = (writer, language);

    /// <summary>One answer as an object, several as an array; with a line end.</summary>
    public static string Text<T>(IReadOnlyList<T> answers, Action<AnswerJson, T> write, LanguageTag language)
    {
        using var stream = new MemoryStream();
        using (var utf8 = new Utf8JsonWriter(stream, Style))
        {
            var json = new AnswerJson(utf8, language);
            if (answers.Count != 1)
                utf8.WriteStartArray();
            foreach (var answer in answers)
                write(json, answer);
            if (answers.Count != 1)
                utf8.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public void Write(ReminderOutcome outcome)
    {
        if (outcome.Decision is DueDecision due && outcome.Reminder is { } reminder)
            WriteDue(due, outcome.Explanation, reminder);
        else
            Write(outcome.Decision);
    }

    public void Write(Decision decision)
    {
        switch (decision)
        {
            case DueDecision due:
                WriteDue(due, due.Explanation, null);
                return;
            case NotYetDecision notYet:
                WriteWithoutMessage("notYet", JsonChoice<NotYetReason>.Name(notYet.Reason), notYet);
                return;
            case FinishedDecision finished:
                WriteWithoutMessage("finished", JsonChoice<FinishedReason>.Name(finished.Reason), finished);
                return;
        }
    }

    public void Write(Timeline timeline)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("messages");
        foreach (var message in timeline.Messages)
        {
            writer.WriteStartObject();
            WriteDate("on", message.On);
            writer.WriteString("stage", message.Stage.Name);
            WriteDate("deadline", message.Deadline);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        WriteExplanation(timeline.End.Explanation);
        writer.WriteEndObject();
    }

    private void WriteDue(DueDecision due, IReadOnlyList<ExplanationStep> explanation, Reminder? reminder)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", "due");
        writer.WriteString("id", due.Id);
        WriteDate("on", due.On);
        writer.WriteString("stage", due.Stage.Name);
        writer.WriteNumber("occurrence", due.Occurrence);
        writer.WriteNumber("firmness", due.Stage.Firmness);
        writer.WriteString("policy", due.Policy.Name);
        writer.WriteNumber("policyVersion", due.Policy.Version);
        if (reminder is not null)
            WriteWords(reminder);
        WriteMoney("amountDue", due.AmountDue);
        WriteDate("deadline", due.Deadline);
        writer.WriteBoolean("requiresApproval", due.Stage.IsFormalNotice);
        if (reminder is not null)
        {
            writer.WriteStartArray("templates");
            foreach (var template in reminder.Templates)
                writer.WriteStringValue(template);
            writer.WriteEndArray();
        }
        WriteExplanation(explanation);
        if (reminder is not null)
            WriteFindings(reminder.Findings);
        writer.WriteEndObject();
    }

    private void WriteWords(Reminder reminder)
    {
        writer.WriteString("language", reminder.Language.ToString());
        writer.WriteString("tone", reminder.Tone);
        writer.WriteString("channel", JsonChoice<Channel>.Name(reminder.Channel));
        if (reminder.Subject is not null)
            writer.WriteString("subject", reminder.Subject);
        writer.WriteString("text", reminder.Text);
        if (reminder.Html is not null)
            writer.WriteString("html", reminder.Html);
    }

    private void WriteWithoutMessage(string outcome, string reason, Decision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", outcome);
        writer.WriteString("reason", reason);
        if (decision is NotYetDecision { Until: var until })
            WriteDate("until", until);
        WriteExplanation(decision.Explanation);
        writer.WriteEndObject();
    }

    private void WriteExplanation(IReadOnlyList<ExplanationStep> steps)
    {
        writer.WriteStartArray("explanation");
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", step.Rule);
            writer.WriteStartObject("facts");
            foreach (var (name, value) in step.Facts)
                WriteFact(name, value);
            writer.WriteEndObject();
            writer.WriteString("says", step.Says(language));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteFact(string name, object value)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case Money money:
                WriteMoney(name, money);
                break;
            case LocalDate date:
                WriteDate(name, date);
                break;
            default:
                writer.WriteString(name, value.ToString());
                break;
        }
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule);
            writer.WriteString("severity", JsonChoice<Severity>.Name(finding.Severity));
            writer.WriteString("where", finding.Where);
            writer.WriteString("advice", finding.Advice);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteMoney(string name, Money money)
    {
        writer.WriteStartObject(name);
        writer.WritePropertyName("amount");
        writer.WriteRawValue(money.Amount.ToString("F" + money.Currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        writer.WriteString("currency", money.Currency.Code);
        writer.WriteEndObject();
    }

    private void WriteDate(string name, LocalDate? date)
    {
        if (date is { } day)
            writer.WriteString(name, LocalDatePattern.Iso.Format(day));
        else
            writer.WriteNull(name);
    }
}
