namespace PoliteDunning;

/// <summary>A stage of a policy as it was given, not yet checked. See <see cref="EscalationStage"/> for what each member means.</summary>
public sealed record EscalationStageDraft
{
    /// <summary>The stage's name. Required.</summary>
    public string? Name { get; init; }

    /// <summary>Days from the due date, −365 to 365; negative is before it. Required.</summary>
    public int OffsetDays { get; init; }

    /// <summary>What <see cref="OffsetDays"/> counts. The default is calendar days.</summary>
    public DayUnit OffsetUnit { get; init; }

    /// <summary>0 to 4. The default is 0.</summary>
    public int Firmness { get; init; }

    /// <summary>Days granted from the day of the message, 1 to 365 after the due date; a stage before or on it grants none (0, the default).</summary>
    public int DeadlineDays { get; init; }

    /// <summary>The channels in order of preference; the default is e-mail, WhatsApp, SMS, letter, and a letter alone for a formal notice.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    /// <summary>Whether the message may offer to pay in several dates. The default is false.</summary>
    public bool OffersInstalments { get; init; }

    /// <summary>The message that the stage sends; null for the one of the stage's own name.</summary>
    public string? Message { get; init; }
}
