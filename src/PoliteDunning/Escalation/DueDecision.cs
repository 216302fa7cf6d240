using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>Something is to be said today.</summary>
public sealed class DueDecision : Decision
{
    internal DueDecision(LocalDate on, EscalationPolicy policy, EscalationStage stage, Ask ask, Func<IReadOnlyList<ExplanationStep>> explain)
        : base(on, policy, explain)
    {
        Stage = stage;
        Ask = ask;
    }

    /// <summary>The stage.</summary>
    public EscalationStage Stage { get; }

    /// <summary>The day by which the sum was to be paid: the invoice's, or the instalment's that is asked for.</summary>
    public LocalDate Due => Ask.Due;

    /// <summary>The last day that the message grants; before and on the due date that day itself.</summary>
    public LocalDate Deadline => Ask.Deadline;

    /// <summary>What is asked for: the balance, or the oldest unpaid instalment and all others that have come due.</summary>
    public Money AmountDue => Ask.Amount;

    /// <summary>All that is still owed.</summary>
    public Money Balance => Ask.Balance;

    /// <summary>The number of the instalment that is asked for, from 1 in order of due date; null without instalments.</summary>
    public int? Instalment => Ask.Instalment;

    /// <summary>One more than the number of days on which this stage was sent for this invoice before.</summary>
    public int Occurrence => Ask.Occurrence;

    /// <summary>
    /// <c>{invoice number}/{stage}/{occurrence}</c>, or <c>{invoice number}/{instalment}/{stage}/{occurrence}</c>: the same whenever the same facts
    /// are asked about, so that a host never sends twice.
    /// </summary>
    public string Id =>
        Instalment is { } instalment
            ? string.Create(CultureInfo.InvariantCulture, $"{Ask.Number}/{instalment}/{Stage.Name}/{Occurrence}")
            : string.Create(CultureInfo.InvariantCulture, $"{Ask.Number}/{Stage.Name}/{Occurrence}");

    internal Ask Ask { get; }

    /// <summary>The event to record once the message is sent.</summary>
    /// <param name="channel">How it was sent, or null when that is not known.</param>
    public ReminderSent AsSent(Channel? channel) => new(On, Stage.Name, channel, Deadline, Policy.Name, Policy.Version);
}
