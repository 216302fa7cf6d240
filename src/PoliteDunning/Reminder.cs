using NodaTime;

namespace PoliteDunning;

/// <summary>A finished message, ready to be sent on its channel, and the event to record once it is sent.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Reminder
{
    private readonly DueDecision decision;
    private readonly MessageBrief brief;
    private readonly ShapedMessage message;
    private readonly Lazy<IReadOnlyList<Finding>> findings;

    internal Reminder(DueDecision decision, MessageBrief brief, LanguageTag language, ShapedMessage message, IReadOnlyList<string> templates, ContactWindow window, Func<IReadOnlyList<Finding>> check)
    {
        this.decision = decision;
        this.brief = brief;
        this.message = message;
        Language = language;
        Templates = templates;
        Window = window;
        findings = new Lazy<IReadOnlyList<Finding>>(check);
    }

    /// <summary>The same whenever the same facts are asked about: use it as a unique key within one creditor's numbering, and never send twice.</summary>
    public string Id => decision.Id;

    /// <summary>The day it was composed for.</summary>
    public LocalDate On => decision.On;

    /// <summary>The stage.</summary>
    public EscalationStage Stage => decision.Stage;

    /// <summary>The channel whose shape it has.</summary>
    public Channel Channel => brief.Channel;

    /// <summary>The language and region that were used.</summary>
    public LanguageTag Language { get; }

    /// <summary>
    /// The name of the tone profile that describes the words: the one that was asked for, or <c>courteous</c> when a familiar one does not suit the
    /// reader or the message.
    /// </summary>
    public string Tone => brief.Tone.Name;

    /// <summary>The subject; null on channels that have none.</summary>
    public string? Subject => message.Subject;

    /// <summary>The text, its lines ended with LF.</summary>
    public string Text => message.Text;

    /// <summary>The same text as HTML paragraphs, to be put into a page of the host's; null on channels without HTML.</summary>
    public string? Html => message.Html;

    /// <summary>How many SMS the text takes; null on other channels.</summary>
    public int? Segments => message.Segments;

    /// <summary>What is asked for.</summary>
    public Money AmountDue => decision.AmountDue;

    /// <summary>The last day that the message grants; before and on the due date that day itself.</summary>
    public LocalDate Deadline => decision.Deadline;

    /// <summary>Whether a person must approve and sign it before it leaves: so it is with a formal notice.</summary>
    public bool RequiresApproval => decision.Stage.IsFormalNotice;

    /// <summary>The templates it was made from, e.g. <c>fr/first-reminder.courteous.long.hbs</c>.</summary>
    public IReadOnlyList<string> Templates { get; }

    /// <summary>When it may be sent: the contact hours of its day, by the client's clock.</summary>
    public ContactWindow Window { get; }

    /// <summary>What a courteous sender would change, usually nothing. Worked out when it is first read.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    /// <summary>The event to record once it is sent.</summary>
    public ReminderSent AsSent() => decision.AsSent(Channel);
}
