namespace PoliteDunning;

/// <summary>Everything that one message has to say and how, before any word is chosen.</summary>
/// <param name="Case">The invoice and its history.</param>
/// <param name="Decision">What is due.</param>
/// <param name="Channel">How it goes.</param>
/// <param name="Tone">How it is spoken.</param>
/// <param name="Past">What it can truly say about the past.</param>
/// <param name="Statement">The invoices, when it is about several of them; <paramref name="Case"/> and <paramref name="Decision"/> are then the firmest one's.</param>
internal sealed record MessageBrief(InvoiceCase Case, DueDecision Decision, Channel Channel, SpokenTone Tone, Recollection Past, StatementBrief? Statement = null)
{
    /// <summary>What the message asks for.</summary>
    public Money AmountDue => Statement?.Total ?? Decision.AmountDue;

    /// <summary>The one date by which it asks for it.</summary>
    public NodaTime.LocalDate Deadline => Statement?.Deadline ?? Decision.Deadline;

    /// <summary>The days on which reminders after the due date were sent, the oldest first.</summary>
    public IReadOnlyList<NodaTime.LocalDate> Reminders => Statement?.Reminders ?? Past.Reminders;

    public Invoice Invoice => Case.Invoice;

    public Client Client => Case.Invoice.Client;

    public Creditor Creditor => Case.Invoice.Creditor;

    public EscalationStage Stage => Decision.Stage;

    public MessageForm Form => FormOf(Channel);

    public bool OnPaper => Channel == Channel.Letter;

    /// <summary>Whether the policy really goes on to a formal notice that this client may be sent: only then a message may say so.</summary>
    public bool FormalNoticeFollows =>
        Tone.Profile.Ceiling >= Firmness.Highest
        && Decision.Policy.Stages.SkipWhile(stage => stage != Stage).Skip(1).Any(stage => stage.IsFormalNotice);

    /// <summary>Whether payment in several dates may be offered: never to a public body, and not twice.</summary>
    public bool OffersInstalments => Stage.OffersInstalments && Client.Kind != ClientKind.PublicBody && Decision.Instalment is null;

    /// <summary>Where the client is, as far as known.</summary>
    public string? Country => Client.Place?.Country ?? Creditor.Country;

    public static MessageForm FormOf(Channel channel) =>
        channel switch
        {
            Channel.WhatsApp => MessageForm.Conversational,
            Channel.Sms => MessageForm.Short,
            _ => MessageForm.Long,
        };
}
