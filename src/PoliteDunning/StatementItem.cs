using NodaTime;

namespace PoliteDunning;

/// <summary>One invoice that a statement reminds of.</summary>
public sealed class StatementItem
{
    private readonly Channel channel;
    private readonly LocalDate deadline;

    internal StatementItem(InvoiceCase @case, DueDecision decision, Channel channel, LocalDate deadline) =>
        (Case, Decision, this.channel, this.deadline) = (@case, decision, channel, deadline);

    /// <summary>The invoice and its history.</summary>
    public InvoiceCase Case { get; }

    /// <summary>Its own decision; its <see cref="DueDecision.Id"/> is the key to keep.</summary>
    public DueDecision Decision { get; }

    /// <summary>The event to record for this invoice once the statement is sent: its own stage, with the statement's one date.</summary>
    public ReminderSent AsSent() => Decision.AsSent(channel) with { Deadline = deadline };
}
