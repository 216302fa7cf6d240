namespace PoliteDunning;

/// <summary>Each check of a policy: the member, the value and what is allowed; and all of it at once.</summary>
public class PolicyCheckTests
{
    private static readonly EscalationStageDraft First = new() { Name = "first-reminder", OffsetDays = 5, Firmness = 1, DeadlineDays = 7 };
    private static readonly EscalationStageDraft Second = new() { Name = "second-reminder", OffsetDays = 15, Firmness = 2, DeadlineDays = 7 };
    private static readonly EscalationPolicyDraft Valid = new() { Name = "mine", Stages = [First, Second] };

    private static readonly Dictionary<string, (EscalationPolicyDraft Draft, string Problem)> Refused = new()
    {
        ["no name"] = (Valid with { Name = null }, "Name is nothing: allowed is small letters, digits and hyphens, beginning with a letter, at most 60."),
        ["a name with capitals"] = (Valid with { Name = "Mine" }, "Name is 'Mine': allowed is small letters, digits and hyphens, beginning with a letter, at most 60."),
        ["version"] = (Valid with { Version = 0 }, "Version is 0: allowed is 1 or more."),
        ["gap"] = (Valid with { MinimumGapDays = -1 }, "MinimumGapDays is -1: allowed is a whole number from 0 to 365."),
        ["long gap"] = (Valid with { MinimumGapDays = 366 }, "MinimumGapDays is 366: allowed is a whole number from 0 to 365."),
        ["deadline grace"] = (Valid with { DeadlineGraceDays = 61 }, "DeadlineGraceDays is 61: allowed is a whole number from 0 to 60."),
        ["promise grace"] = (Valid with { PromiseGraceDays = -1 }, "PromiseGraceDays is -1: allowed is a whole number from 0 to 60."),
        ["reply grace"] = (Valid with { ReplyGraceDays = 61 }, "ReplyGraceDays is 61: allowed is a whole number from 0 to 60."),
        ["maximum"] = (Valid with { MaximumMessages = 0 }, "MaximumMessages is 0: allowed is 1 or more."),
        ["catch-up"] = (Valid with { CatchUp = (CatchUp)9 }, "CatchUp is '9': allowed is one of OneStepAtATime, LatestDue, SkipMissed."),
        ["shift before"] = (Valid with { ShiftBeforeDue = (DayShift)9 }, "ShiftBeforeDue is '9': allowed is one of Forward, Backward."),
        ["shift after"] = (Valid with { ShiftAfterDue = (DayShift)9 }, "ShiftAfterDue is '9': allowed is one of Forward, Backward."),
        ["no currency"] = (Valid with { MinimumBalances = new Dictionary<string, decimal> { ["EURO"] = 5 } }, "MinimumBalances[EURO] is 'EURO': allowed is a code of ISO 4217 in capital letters, such as EUR."),
        ["negative minimum"] = (Valid with { MinimumBalances = new Dictionary<string, decimal> { ["EUR"] = -1 } }, "MinimumBalances[EUR] is -1: allowed is an amount of 0 or more."),
        ["minimum with too many decimals"] = (Valid with { MinimumBalances = new Dictionary<string, decimal> { ["JPY"] = 0.5m } }, "MinimumBalances[JPY] is 0.5: allowed is an amount with at most 0 decimals (JPY)."),
        ["no stages"] = (Valid with { Stages = [] }, "Stages is empty: allowed is at least one stage."),
        ["stage name"] = (Only(First with { Name = "First!" }), "Stages[0].Name is 'First!': allowed is small letters, digits and hyphens, beginning with a letter, at most 60."),
        ["stage message"] = (Only(First with { Message = "" }), "Stages[0].Message is empty: allowed is small letters, digits and hyphens, beginning with a letter, at most 60."),
        ["offset"] = (Only(First with { OffsetDays = 366 }), "Stages[0].OffsetDays is 366: allowed is a whole number from -365 to 365."),
        ["firmness"] = (Only(First with { Firmness = 5 }), "Stages[0].Firmness is 5: allowed is a whole number from 0 to 4."),
        ["unit"] = (Only(First with { OffsetUnit = (DayUnit)9 }), "Stages[0].OffsetUnit is '9': allowed is one of Calendar, Business."),
        ["no deadline after the due date"] = (Only(First with { DeadlineDays = 0 }), "Stages[0].DeadlineDays is 0: allowed is a whole number from 1 to 365."),
        ["a deadline before the due date"] = (Only(First with { OffsetDays = -5, Firmness = 0 }), "Stages[0].DeadlineDays is 7: allowed is 0 for a stage before or on the due date, whose deadline is the due date."),
        ["firm before the due date"] = (Only(First with { OffsetDays = 0, DeadlineDays = 0 }), "Stages[0].Firmness is 1: allowed is 0 for a stage before or on the due date, when nobody is late."),
        ["no channels"] = (Only(First with { Channels = [] }), "Stages[0].Channels is empty: allowed is at least one channel, or null for the usual ones."),
        ["channel"] = (Only(First with { Channels = [(Channel)9] }), "Stages[0].Channels is '9': allowed is one of Email, Sms, WhatsApp, Letter, Phone, Calendar."),
        ["a notice by e-mail"] = (Only(First with { Firmness = 4, Channels = [Channel.Letter, Channel.Email] }), "Stages[0].Channels is 'Email': allowed is Letter alone: a formal notice goes by letter."),
        ["a name twice"] = (Valid with { Stages = [First, Second with { Name = "first-reminder" }] }, "Stages is 'first-reminder': allowed is a name that no other stage of the policy has."),
        ["softer later"] = (Valid with { Stages = [First, Second with { Firmness = 0 }] }, "Stages[1].Firmness is 0: allowed is 1 or more, as the stage before it has."),
        ["out of order"] = (Valid with { Stages = [First, Second with { OffsetDays = 5 }] }, "Stages[1].OffsetDays is 5: allowed is a later day than that of first-reminder (5)."),
        ["unreachable"] = (Valid with { Stages = [First, Second with { OffsetDays = 14 }] }, "Stages[1].OffsetDays is 14: allowed is 15 calendar days or more: the deadline (7), grace (2) and gap (5) of first-reminder make an earlier day unreachable."),
        ["repeat"] = (Valid with { RepeatLastEveryDays = 0, RepeatLastAtMost = 2 }, "RepeatLastEveryDays is 0: allowed is a whole number from 1 to 365."),
        ["repeat once"] = (Valid with { RepeatLastEveryDays = 7, RepeatLastAtMost = 1 }, "RepeatLastAtMost is 1: allowed is a whole number from 2 to 100."),
        ["repeat without an end"] = (Valid with { RepeatLastEveryDays = 7 }, "RepeatLastAtMost is nothing: allowed is a number exactly when RepeatLastEveryDays has one."),
        ["an end without a repeat"] = (Valid with { RepeatLastAtMost = 2 }, "RepeatLastAtMost is '2': allowed is a number exactly when RepeatLastEveryDays has one."),
        ["a final reminder that repeats"] = (Valid with { Stages = [First with { Firmness = 3 }], RepeatLastEveryDays = 7, RepeatLastAtMost = 2 }, "RepeatLastEveryDays is 7: allowed is nothing, because the last stage (first-reminder) may not repeat: only a reminder after the due date up to firmness 2 may."),
        ["a word before the due date that repeats"] = (Valid with { Stages = [First with { OffsetDays = -5, Firmness = 0, DeadlineDays = 0 }], RepeatLastEveryDays = 7, RepeatLastAtMost = 2 }, "RepeatLastEveryDays is 7: allowed is nothing, because the last stage (first-reminder) may not repeat: only a reminder after the due date up to firmness 2 may."),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_WhatIsNotAllowed_NamesMemberValueAndWhatIs(string what)
    {
        var refusal = Assert.Throws<InvalidPolicyException>(() => EscalationPolicy.Of(Refused[what].Draft));
        Assert.Equal([Refused[what].Problem], refusal.Problems.Select(problem => problem.ToString()));
        Assert.Contains(Refused[what].Problem, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Refused[what].Draft.Name, refusal.Policy);
    }

    [Fact]
    public void Of_SeveralProblems_TellsAllOfThemAtOnce()
    {
        var draft = Valid with { Name = "", Version = -1, MinimumGapDays = 999, Stages = [First with { DeadlineDays = 0 }, Second with { Name = null, Firmness = 7 }] };
        Assert.False(EscalationPolicy.TryOf(draft, out var policy, out var problems));
        Assert.Null(policy);
        Assert.Equal(["Name", "Version", "MinimumGapDays", "Stages[0].DeadlineDays", "Stages[1].Name", "Stages[1].Firmness"], problems.Select(problem => problem.Member));
    }

    [Fact]
    public void Of_SeveralProblemsBetweenStages_TellsAllOfThemAtOnce()
    {
        var draft = Valid with { Stages = [Second, First, First] };
        Assert.False(EscalationPolicy.TryOf(draft, out _, out var problems));
        Assert.Equal(["Stages", "Stages[1].Firmness", "Stages[1].OffsetDays", "Stages[2].OffsetDays"], problems.Select(problem => problem.Member));
    }

    [Fact]
    public void Of_TheSoonestReachableOffset_IsAllowed() =>
        Assert.Equal(15, EscalationPolicy.Of(Valid with { Stages = [First, Second with { OffsetDays = 15 }] }).Stages[1].OffsetDays);

    [Fact]
    public void Of_ABusinessOffset_CountsTheWeekendsItMustHold() =>
        // Eleven business days hold two weekends: fifteen days.
        Assert.Equal(11, EscalationPolicy.Of(Valid with { Stages = [First, Second with { OffsetDays = 11, OffsetUnit = DayUnit.Business }] }).Stages[1].OffsetDays);

    [Fact]
    public void A_policy_does_not_change_with_its_draft()
    {
        var stages = new List<EscalationStageDraft> { First };
        var minimum = new Dictionary<string, decimal> { ["EUR"] = 5m };
        var policy = EscalationPolicy.Of(Valid with { Stages = stages, MinimumBalances = minimum });
        stages.Add(Second);
        minimum["EUR"] = 500m;
        Assert.Single(policy.Stages);
        Assert.Equal(5m, policy.MinimumBalances["EUR"]);
    }

    private static EscalationPolicyDraft Only(EscalationStageDraft stage) => Valid with { Stages = [stage] };
}
