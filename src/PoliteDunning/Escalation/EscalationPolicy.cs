using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning;

/// <summary>
/// Ordered stages and the rules between them. Checked: it exists only valid. Three are built in; a host makes its own from an
/// <see cref="EscalationPolicyDraft"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EscalationPolicy
{
    private readonly FrozenDictionary<string, decimal> minimumBalances;

    private EscalationPolicy(EscalationPolicyDraft draft)
    {
        Name = draft.Name!;
        Version = draft.Version;
        Stages = Array.AsReadOnly(draft.Stages.Select(stage => new EscalationStage(stage)).ToArray());
        MinimumGapDays = draft.MinimumGapDays;
        DeadlineGraceDays = draft.DeadlineGraceDays;
        PromiseGraceDays = draft.PromiseGraceDays;
        ReplyGraceDays = draft.ReplyGraceDays;
        minimumBalances = draft.MinimumBalances.ToFrozenDictionary(StringComparer.Ordinal);
        MaximumMessages = draft.MaximumMessages;
        CatchUp = draft.CatchUp;
        ShiftBeforeDue = draft.ShiftBeforeDue;
        ShiftAfterDue = draft.ShiftAfterDue;
        Statements = draft.Statements;
        RepeatLastEveryDays = draft.RepeatLastEveryDays;
        RepeatLastAtMost = draft.RepeatLastAtMost;
    }

    /// <summary>The default: a word before the due date, three reminders, a formal notice after 45 days.</summary>
    public static EscalationPolicy Standard { get; } = BuiltinPolicies.Standard().ToPolicy();

    /// <summary>More time at each step, and no formal notice.</summary>
    public static EscalationPolicy Patient { get; } = BuiltinPolicies.Patient().ToPolicy();

    /// <summary>A word on the due date, and short steps.</summary>
    public static EscalationPolicy Prompt { get; } = BuiltinPolicies.Prompt().ToPolicy();

    /// <summary>The built-in policies.</summary>
    public static IReadOnlyList<EscalationPolicy> Builtin { get; } = [Standard, Patient, Prompt];

    /// <summary>The name by which an invoice or a client chooses it.</summary>
    public string Name { get; }

    /// <summary>From 1. A case that has begun under one version finishes under it.</summary>
    public int Version { get; }

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<EscalationStage> Stages { get; }

    /// <summary>Days between two messages about an invoice.</summary>
    public int MinimumGapDays { get; }

    /// <summary>Days after a granted deadline before the next message: money under way is not chased.</summary>
    public int DeadlineGraceDays { get; }

    /// <summary>Days after a promised day before the next message.</summary>
    public int PromiseGraceDays { get; }

    /// <summary>Days of silence after a reply of the client's.</summary>
    public int ReplyGraceDays { get; }

    /// <summary>Balances at or under which nothing is asked, by currency.</summary>
    public IReadOnlyDictionary<string, decimal> MinimumBalances => minimumBalances;

    /// <summary>The most messages about one invoice; null for no other end than the ladder's.</summary>
    public int? MaximumMessages { get; }

    /// <summary>What happens to missed stages.</summary>
    public CatchUp CatchUp { get; }

    /// <summary>Where the day of a stage before the due date moves when it is closed.</summary>
    public DayShift ShiftBeforeDue { get; }

    /// <summary>Where the day of a stage after the due date moves when it is closed.</summary>
    public DayShift ShiftAfterDue { get; }

    /// <summary>How several invoices of one client are put into messages.</summary>
    public StatementGrouping Statements { get; }

    /// <summary>Days after which the last stage is sent again; null for never.</summary>
    public int? RepeatLastEveryDays { get; }

    /// <summary>How many times the last stage is sent in all; null when it does not repeat.</summary>
    public int? RepeatLastAtMost { get; }

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <exception cref="InvalidPolicyException">Something is missing or not allowed; every problem is in it.</exception>
    public static EscalationPolicy Of(EscalationPolicyDraft draft) =>
        TryOf(draft, out var policy, out var problems) ? policy : throw new InvalidPolicyException(draft.Name, problems);

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="policy">The policy, when nothing is wrong.</param>
    /// <param name="problems">Every problem; empty when nothing is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryOf(EscalationPolicyDraft draft, [NotNullWhen(true)] out EscalationPolicy? policy, out IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var found = new Problems();
        PolicyCheck.Check(draft, found);
        problems = found.Found;
        policy = found.Any ? null : new EscalationPolicy(draft);
        return policy is not null;
    }

    /// <summary>The place of a stage in the ladder, or −1.</summary>
    internal int IndexOf(string stage)
    {
        for (var i = 0; i < Stages.Count; i++)
        {
            if (Stages[i].Name == stage)
                return i;
        }
        return -1;
    }

    internal decimal MinimumBalance(Currency currency) => minimumBalances.GetValueOrDefault(currency.Code);

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
