using System.Globalization;

namespace PoliteDunning;

/// <summary>The one check of a policy. Finds all problems.</summary>
internal static class PolicyCheck
{
    private const int LongestDays = 365;
    private const int LongestGrace = 60;

    public static void Check(EscalationPolicyDraft draft, Problems problems)
    {
        if (!Names.IsValid(draft.Name))
            problems.Add(nameof(draft.Name), draft.Name, Names.Allowed);
        InRange(nameof(draft.Version), draft.Version, 1, int.MaxValue, problems);
        InRange(nameof(draft.MinimumGapDays), draft.MinimumGapDays, 0, LongestDays, problems);
        InRange(nameof(draft.DeadlineGraceDays), draft.DeadlineGraceDays, 0, LongestGrace, problems);
        InRange(nameof(draft.PromiseGraceDays), draft.PromiseGraceDays, 0, LongestGrace, problems);
        InRange(nameof(draft.ReplyGraceDays), draft.ReplyGraceDays, 0, LongestGrace, problems);
        if (draft.MaximumMessages is { } maximum)
            InRange(nameof(draft.MaximumMessages), maximum, 1, int.MaxValue, problems);
        CheckEnum(nameof(draft.CatchUp), draft.CatchUp, problems);
        CheckEnum(nameof(draft.ShiftBeforeDue), draft.ShiftBeforeDue, problems);
        CheckEnum(nameof(draft.ShiftAfterDue), draft.ShiftAfterDue, problems);
        CheckEnum(nameof(draft.Statements), draft.Statements, problems);
        CheckBalances(draft, problems);
        if (draft.Stages.Count == 0)
            problems.Add(nameof(draft.Stages), "", "at least one stage");
        for (var i = 0; i < draft.Stages.Count; i++)
            CheckStage(Member(i), draft.Stages[i], problems);
        // What follows compares stages with each other: it would only repeat what is wrong with one of them.
        if (problems.Any)
            return;
        CheckNames(draft, problems);
        for (var i = 1; i < draft.Stages.Count; i++)
            CheckOrder(i, draft, problems);
        CheckRepeat(draft, problems);
    }

    private static void CheckBalances(EscalationPolicyDraft draft, Problems problems)
    {
        foreach (var (code, amount) in draft.MinimumBalances)
        {
            var at = $"{nameof(draft.MinimumBalances)}[{code}]";
            if (!Currency.TryOf(code, out var currency))
                problems.Add(at, code, "a code of ISO 4217 in capital letters, such as EUR");
            else if (Amounts.Check(at, amount, currency, problems) && amount < 0)
                problems.Add(at, amount, "an amount of 0 or more");
        }
    }

    private static void CheckStage(string at, EscalationStageDraft stage, Problems problems)
    {
        if (!Names.IsValid(stage.Name))
            problems.Add($"{at}.{nameof(stage.Name)}", stage.Name, Names.Allowed);
        if (stage.Message is not null && !Names.IsValid(stage.Message))
            problems.Add($"{at}.{nameof(stage.Message)}", stage.Message, Names.Allowed);
        InRange($"{at}.{nameof(stage.OffsetDays)}", stage.OffsetDays, -LongestDays, LongestDays, problems);
        InRange($"{at}.{nameof(stage.Firmness)}", stage.Firmness, Firmness.Lowest, Firmness.Highest, problems);
        CheckEnum($"{at}.{nameof(stage.OffsetUnit)}", stage.OffsetUnit, problems);
        if (stage.OffsetDays > 0)
            InRange($"{at}.{nameof(stage.DeadlineDays)}", stage.DeadlineDays, 1, LongestDays, problems);
        else if (stage.DeadlineDays != 0)
            problems.Add($"{at}.{nameof(stage.DeadlineDays)}", stage.DeadlineDays, "0 for a stage before or on the due date, whose deadline is the due date");
        if (stage.OffsetDays <= 0 && stage.Firmness > 0)
            problems.Add($"{at}.{nameof(stage.Firmness)}", stage.Firmness, "0 for a stage before or on the due date, when nobody is late");
        if (stage.Channels is { Count: 0 })
            problems.Add($"{at}.{nameof(stage.Channels)}", "", "at least one channel, or null for the usual ones");
        foreach (var channel in stage.Channels ?? [])
        {
            CheckEnum($"{at}.{nameof(stage.Channels)}", channel, problems);
            if (stage.Firmness == Firmness.Highest && channel != Channel.Letter)
                problems.Add($"{at}.{nameof(stage.Channels)}", channel.ToString(), "Letter alone: a formal notice goes by letter");
        }
    }

    private static void CheckNames(EscalationPolicyDraft draft, Problems problems)
    {
        foreach (var name in draft.Stages.GroupBy(stage => stage.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(nameof(draft.Stages), name.Key, "a name that no other stage of the policy has");
    }

    private static void CheckOrder(int i, EscalationPolicyDraft draft, Problems problems)
    {
        var (before, stage) = (draft.Stages[i - 1], draft.Stages[i]);
        if (stage.Firmness < before.Firmness)
            problems.Add($"{Member(i)}.{nameof(stage.Firmness)}", stage.Firmness, Text($"{before.Firmness} or more, as the stage before it has"));
        if (Earliest(stage) <= Earliest(before))
        {
            problems.Add($"{Member(i)}.{nameof(stage.OffsetDays)}", stage.OffsetDays, Text($"a later day than that of {before.Name} ({before.OffsetDays})"));
            return;
        }
        // Between a message before the due date and the first one after it no spacing is asked.
        if (before.OffsetDays <= 0 && stage.OffsetDays > 0)
            return;
        var wait = before.OffsetDays > 0 ? Math.Max(before.DeadlineDays + draft.DeadlineGraceDays + 1, draft.MinimumGapDays) : draft.MinimumGapDays;
        var reachable = Earliest(before) + wait;
        if (Earliest(stage) < reachable)
        {
            problems.Add(
                $"{Member(i)}.{nameof(stage.OffsetDays)}",
                stage.OffsetDays,
                Text($"{reachable} calendar days or more: the deadline ({before.DeadlineDays}), grace ({draft.DeadlineGraceDays}) and gap ({draft.MinimumGapDays}) of {before.Name} make an earlier day unreachable"));
        }
    }

    private static void CheckRepeat(EscalationPolicyDraft draft, Problems problems)
    {
        var last = draft.Stages[^1];
        if (draft.RepeatLastEveryDays is { } every)
        {
            InRange(nameof(draft.RepeatLastEveryDays), every, 1, LongestDays, problems);
            if (last.Firmness >= Firmness.Final || last.OffsetDays <= 0)
                problems.Add(nameof(draft.RepeatLastEveryDays), every, Text($"nothing, because the last stage ({last.Name}) may not repeat: only a reminder after the due date up to firmness 2 may"));
        }
        if (draft.RepeatLastAtMost is { } most)
            InRange(nameof(draft.RepeatLastAtMost), most, 2, 100, problems);
        if (draft.RepeatLastEveryDays is null != draft.RepeatLastAtMost is null)
            problems.Add(nameof(draft.RepeatLastAtMost), draft.RepeatLastAtMost?.ToString(CultureInfo.InvariantCulture), $"a number exactly when {nameof(draft.RepeatLastEveryDays)} has one");
    }

    // The fewest calendar days that an offset can span: five business days hold a weekend.
    private static int Earliest(EscalationStageDraft stage) =>
        stage.OffsetUnit == DayUnit.Calendar ? stage.OffsetDays : stage.OffsetDays + (2 * (stage.OffsetDays / 5));

    private static void InRange(string member, int value, int low, int high, Problems problems)
    {
        if (value < low || value > high)
            problems.Add(member, value, high == int.MaxValue ? Text($"{low} or more") : Text($"a whole number from {low} to {high}"));
    }

    private static void CheckEnum<T>(string member, T value, Problems problems)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            problems.Add(member, value.ToString(), "one of " + string.Join(", ", Enum.GetNames<T>()));
    }

    private static string Member(int i) => Text($"{nameof(EscalationPolicyDraft.Stages)}[{i}]");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
