using NodaTime;

namespace PoliteDunning;

/// <summary>A finished message about several invoices of one client, and the events to record once it is sent.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Statement
{
    private readonly MessageBrief brief;
    private readonly ShapedMessage message;
    private readonly Lazy<IReadOnlyList<Finding>> findings;

    internal Statement(IReadOnlyList<StatementItem> items, MessageBrief brief, LanguageTag language, ShapedMessage message, IReadOnlyList<string> templates, ContactWindow window, Func<IReadOnlyList<Finding>> check)
    {
        Items = items;
        this.brief = brief;
        this.message = message;
        Language = language;
        Templates = templates;
        Window = window;
        findings = new Lazy<IReadOnlyList<Finding>>(check);
    }

    /// <summary>The invoices that it reminds of, each with its own decision and key; at least two.</summary>
    public IReadOnlyList<StatementItem> Items { get; }

    /// <summary>The firmest stage among them, whose words it uses.</summary>
    public EscalationStage Stage => brief.Stage;

    /// <summary>The channel whose shape it has.</summary>
    public Channel Channel => brief.Channel;

    /// <summary>The language and region that were used.</summary>
    public LanguageTag Language { get; }

    /// <summary>The name of the tone profile that describes the words.</summary>
    public string Tone => brief.Tone.Name;

    /// <summary>The subject; null on channels that have none.</summary>
    public string? Subject => message.Subject;

    /// <summary>The text, its lines ended with LF.</summary>
    public string Text => message.Text;

    /// <summary>The same text as HTML paragraphs; null on channels without HTML.</summary>
    public string? Html => message.Html;

    /// <summary>How many SMS the text takes; null on other channels.</summary>
    public int? Segments => message.Segments;

    /// <summary>What is asked for in all, in the one currency of these invoices.</summary>
    public Money AmountDue => brief.AmountDue;

    /// <summary>The one date: the latest that any of the invoices is granted.</summary>
    public LocalDate Deadline => brief.Deadline;

    /// <summary>The templates it was made from.</summary>
    public IReadOnlyList<string> Templates { get; }

    /// <summary>When it may be sent: the contact hours of its day, by the client's clock.</summary>
    public ContactWindow Window { get; }

    /// <summary>What a courteous sender would change, usually nothing. Worked out when it is first read.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;
}
