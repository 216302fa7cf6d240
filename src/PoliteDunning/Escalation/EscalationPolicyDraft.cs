namespace PoliteDunning;

/// <summary>A policy as it was given, not yet checked. <see cref="ToPolicy"/> checks it. See <see cref="EscalationPolicy"/> for what each member means.</summary>
public sealed record EscalationPolicyDraft
{
    /// <summary>The policy's name. Required.</summary>
    public string? Name { get; init; }

    /// <summary>From 1, which is the default.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The stages in order of their offsets. At least one.</summary>
    public IReadOnlyList<EscalationStageDraft> Stages { get; init; } = [];

    /// <summary>Days between two messages about an invoice, 0 to 365. The default is 5.</summary>
    public int MinimumGapDays { get; init; } = 5;

    /// <summary>Days after a granted deadline before the next message, 0 to 60. The default is 2.</summary>
    public int DeadlineGraceDays { get; init; } = 2;

    /// <summary>Days after a promised day before the next message, 0 to 60. The default is 2.</summary>
    public int PromiseGraceDays { get; init; } = 2;

    /// <summary>Days of silence after a reply of the client's, 0 to 60. The default is 5.</summary>
    public int ReplyGraceDays { get; init; } = 5;

    /// <summary>Balances at or under which nothing is asked, by code of ISO 4217, not negative. A currency that is not in it has 0.</summary>
    public IReadOnlyDictionary<string, decimal> MinimumBalances { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The most messages about one invoice, from 1; null, the default, for no other end than the ladder's.</summary>
    public int? MaximumMessages { get; init; }

    /// <summary>What happens to missed stages. The default is <see cref="CatchUp.OneStepAtATime"/>.</summary>
    public CatchUp CatchUp { get; init; }

    /// <summary>Where the day of a stage before the due date moves when it is closed. The default is backward.</summary>
    public DayShift ShiftBeforeDue { get; init; } = DayShift.Backward;

    /// <summary>Where the day of a stage after the due date moves when it is closed. The default is forward. Backward never reaches the due date; deadline and gap only ever move forward.</summary>
    public DayShift ShiftAfterDue { get; init; }

    /// <summary>How several invoices of one client are put into messages. The default is one message in the words of the firmest stage.</summary>
    public StatementGrouping Statements { get; init; }

    /// <summary>Days after which the last stage is sent again, 1 to 365; null, the default, for never. A final reminder or a notice may not repeat.</summary>
    public int? RepeatLastEveryDays { get; init; }

    /// <summary>How many times the last stage is sent in all, from 2. Required when it repeats.</summary>
    public int? RepeatLastAtMost { get; init; }

    /// <summary>Checks the draft.</summary>
    /// <exception cref="InvalidPolicyException">Something is missing or not allowed; every problem is in it.</exception>
    public EscalationPolicy ToPolicy() => EscalationPolicy.Of(this);
}
