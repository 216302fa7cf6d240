namespace PoliteDunning;

/// <summary>One step of a policy.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EscalationStage
{
    private static readonly IReadOnlyList<Channel> AnyChannel = [Channel.Email, Channel.WhatsApp, Channel.Sms, Channel.Letter];
    private static readonly IReadOnlyList<Channel> LetterOnly = [Channel.Letter];

    internal EscalationStage(EscalationStageDraft draft)
    {
        Name = draft.Name!;
        OffsetDays = draft.OffsetDays;
        OffsetUnit = draft.OffsetUnit;
        Firmness = draft.Firmness;
        DeadlineDays = draft.DeadlineDays;
        Channels = IsFormalNotice ? LetterOnly : draft.Channels is { } channels ? Array.AsReadOnly(channels.ToArray()) : AnyChannel;
        OffersInstalments = draft.OffersInstalments;
        Message = draft.Message ?? Name;
    }

    /// <summary>The name, unique within its policy, e.g. <c>first-reminder</c>.</summary>
    public string Name { get; }

    /// <summary>Days from the due date, −365 to 365; negative is before it.</summary>
    public int OffsetDays { get; }

    /// <summary>What <see cref="OffsetDays"/> counts.</summary>
    public DayUnit OffsetUnit { get; }

    /// <summary>How clear the message is about the date and what follows, 0 to 4.</summary>
    public int Firmness { get; }

    /// <summary>Days granted from the day of the message, moved forward to a business day; 0 for a stage before or on the due date.</summary>
    public int DeadlineDays { get; }

    /// <summary>The channels in order of preference.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>Whether the message may offer to pay in several dates.</summary>
    public bool OffersInstalments { get; }

    /// <summary>The message that the stage sends.</summary>
    public string Message { get; }

    /// <summary>Whether it falls after the due date.</summary>
    public bool IsAfterDue => OffsetDays > 0;

    /// <summary>Whether it is the formal notice: a letter, complete, never softened, and approved by a person before it leaves.</summary>
    public bool IsFormalNotice => Firmness == PoliteDunning.Firmness.Highest;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
