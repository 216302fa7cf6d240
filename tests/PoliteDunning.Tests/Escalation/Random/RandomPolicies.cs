using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

/// <summary>Policies of every shape that is allowed.</summary>
internal static class RandomPolicies
{
    private static readonly string[] Messages = ["upcoming", "first-reminder", "second-reminder", "final-reminder", "formal-notice"];

    /// <summary>A policy of that name; each second one is a built-in one under another name and with another way to catch up.</summary>
    public static Gen<EscalationPolicy> Named(string name) =>
        Gen.Frequency((1, Builtin(name)), (3, Drafts(name)))
            .Select(draft => EscalationPolicy.TryOf(draft, out var policy, out _) ? policy : null)
            .Where(policy => policy is not null)
            .Select(policy => policy!);

    private static Gen<EscalationPolicyDraft> Builtin(string name) =>
        from draft in Gen.Elements(BuiltinPolicies.Standard(), BuiltinPolicies.Patient(), BuiltinPolicies.Prompt())
        from catchUp in Gen.Elements(Enum.GetValues<CatchUp>())
        select draft with { Name = name, CatchUp = catchUp };

    private static Gen<EscalationPolicyDraft> Drafts(string name) =>
        from gap in Gen.Elements(0, 1, 2, 3, 5, 7, 14)
        from deadlineGrace in Gen.Choose(0, 4)
        from before in Gen.SubListOf(-30, -14, -8, -7, -5, -3, -2, -1)
        from few in Gen.Choose(0, 3)
        from onDue in Gen.Elements(true, false)
        from after in Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(After(), count))
        from business in Gen.ArrayOf(Gen.Frequency((4, Gen.Constant(DayUnit.Calendar)), (1, Gen.Constant(DayUnit.Business))), 8)
        from catchUp in Gen.Elements(Enum.GetValues<CatchUp>())
        from promiseGrace in Gen.Choose(0, 4)
        from replyGrace in Gen.Choose(0, 7)
        from minimum in Gen.Frequency((3, Gen.Constant(0m)), (1, Gen.Elements(5m, 50m)))
        from maximum in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 5).Select(n => (int?)n)))
        from repeat in Gen.Frequency((2, Gen.Constant<(int, int)?>(null)), (1, Gen.Choose(1, 25).SelectMany(every => Gen.Choose(2, 4), (every, most) => ((int, int)?)(every, most))))
        from shiftBefore in Gen.Elements(DayShift.Backward, DayShift.Backward, DayShift.Backward, DayShift.Forward)
        from shiftAfter in Gen.Elements(DayShift.Forward, DayShift.Forward, DayShift.Forward, DayShift.Backward)
        let stages = Stages([.. before.Order().Take(few)], onDue, after, business, gap, deadlineGrace)
        let mayRepeat = stages.Count > 0 && stages[^1] is { OffsetDays: > 0, Firmness: < 3 }
        select new EscalationPolicyDraft
        {
            Name = name,
            Stages = stages,
            MinimumGapDays = gap,
            DeadlineGraceDays = deadlineGrace,
            PromiseGraceDays = promiseGrace,
            ReplyGraceDays = replyGrace,
            CatchUp = catchUp,
            ShiftBeforeDue = shiftBefore,
            ShiftAfterDue = shiftAfter,
            MaximumMessages = maximum,
            MinimumBalances = new Dictionary<string, decimal> { ["EUR"] = minimum },
            RepeatLastEveryDays = mayRepeat ? repeat?.Item1 : null,
            RepeatLastAtMost = mayRepeat ? repeat?.Item2 : null,
        };

    private static Gen<(int Later, int Granted, int Firmer)> After() =>
        from later in Gen.Choose(0, 12)
        from granted in Gen.Choose(1, 12)
        from firmer in Gen.Frequency((2, Gen.Constant(1)), (1, Gen.Constant(0)), (1, Gen.Constant(2)))
        select (later, granted, firmer);

    private static List<EscalationStageDraft> Stages(int[] before, bool onDue, (int Later, int Granted, int Firmer)[] after, DayUnit[] units, int gap, int grace)
    {
        var stages = new List<EscalationStageDraft>();
        var last = -1000;
        foreach (var offset in before.Concat(onDue ? [0] : []))
        {
            if (offset - last < Math.Max(gap, 1))
                continue;
            stages.Add(Stage(stages.Count, offset, offset == 0 ? DayUnit.Calendar : units[stages.Count % units.Length], 0, 0, offset == 0 ? "due-today" : "upcoming"));
            last = offset;
        }
        var (next, firmness) = (1, 0);
        foreach (var (later, granted, firmer) in after)
        {
            firmness = Math.Min(firmness + firmer, Firmness.Highest);
            stages.Add(Stage(stages.Count, next + later, units[stages.Count % units.Length], firmness, granted, Messages[firmness]));
            next += later + Math.Max(granted + grace + 1, gap);
        }
        return stages;
    }

    private static EscalationStageDraft Stage(int index, int offset, DayUnit unit, int firmness, int granted, string message) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"s{index}"), OffsetDays = offset, OffsetUnit = unit, Firmness = firmness, DeadlineDays = granted, Message = message,
    };
}
