using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>A timeline for other programs and for documents.</summary>
public static class TimelineExports
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// A Gantt chart in Mermaid: a bar for each message, from its day to its deadline. Signs of an invoice's number that mean something in Mermaid
    /// become spaces.
    /// </summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToMermaid(this Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var chart = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n");
        string? section = null;
        foreach (var message in timeline.Messages)
        {
            var title = Quiet(message.Instalment is { } instalment ? string.Create(CultureInfo.InvariantCulture, $"{message.Ask.Number} / {instalment}") : message.Ask.Number);
            if (title != section)
                chart.Append("    section ").Append(section = title).Append('\n');
            chart.Append(CultureInfo.InvariantCulture, $"    {message.Stage.Name} :{(message.Deadline > message.On ? "" : "milestone, ")}{Iso(message.On)}, {Iso(message.Deadline)}\n");
        }
        return chart.ToString();
    }

    /// <summary>
    /// JSON: <c>{ "from", "messages": [ { "id", "on", "stage", "occurrence", "deadline", "amountDue": { "amount", "currency" } } ], "end" }</c>; the end
    /// is the reason that nothing follows, e.g. <c>policyExhausted</c>.
    /// </summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToJson(this Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("from", Iso(timeline.From));
            json.WriteStartArray("messages");
            foreach (var message in timeline.Messages)
                Write(json, message);
            json.WriteEndArray();
            json.WriteString("end", Reason(timeline.End));
            json.WriteEndObject();
        }
        // The writer breaks lines as the machine does.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void Write(Utf8JsonWriter json, DueDecision message)
    {
        json.WriteStartObject();
        json.WriteString("id", message.Id);
        json.WriteString("on", Iso(message.On));
        json.WriteString("stage", message.Stage.Name);
        json.WriteNumber("occurrence", message.Occurrence);
        json.WriteString("deadline", Iso(message.Deadline));
        json.WriteStartObject("amountDue");
        json.WriteNumber("amount", message.AmountDue.Amount);
        json.WriteString("currency", message.AmountDue.Currency.Code);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Reason(Decision end)
    {
        var name = end switch
        {
            FinishedDecision finished => finished.Reason.ToString(),
            NotYetDecision notYet => notYet.Reason.ToString(),
            _ => "due",
        };
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Quiet(string number) => string.Concat(number.Select(c => char.IsLetterOrDigit(c) || c is '-' or '/' or '.' or '_' ? c : ' ')).Trim();
}
