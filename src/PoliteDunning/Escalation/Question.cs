namespace PoliteDunning;

/// <summary>What a decision depends on, besides the day.</summary>
/// <param name="Case">The invoice and its history.</param>
/// <param name="Policy">The policy to follow.</param>
/// <param name="ChosenBy">What chose the policy: <c>option</c>, <c>invoice</c>, <c>client</c>, <c>default</c>.</param>
/// <param name="Book">All known policies, because the history may name others.</param>
/// <param name="Days">The days on which one may write to this client.</param>
/// <param name="Ceiling">The firmest wording that this client is sent.</param>
internal sealed record Question(InvoiceCase Case, EscalationPolicy Policy, string ChosenBy, PolicyBook Book, OpenDays Days, int Ceiling)
{
    /// <summary>The policy under which a message was sent, and its stage there; the stage is null when nobody knows it.</summary>
    public EscalationStage? StageOf(ReminderSent message)
    {
        var sentUnder = message.Policy is null ? Policy : Book.Find(message.Policy, message.PolicyVersion);
        var stage = Find(sentUnder, message.Stage);
        return stage ?? (sentUnder?.Name == Policy.Name ? Find(Policy, message.Stage) : null);
    }

    /// <summary>The place of a message in today's ladder: its stage, or the last one that is not firmer; −1 for before the first.</summary>
    public int PlaceOf(ReminderSent message)
    {
        if (Policy.IndexOf(message.Stage) is >= 0 and var place)
            return place;
        var sent = StageOf(message)!;
        var last = -1;
        for (var i = 0; i < Policy.Stages.Count; i++)
        {
            var stage = Policy.Stages[i];
            if (stage.Firmness <= sent.Firmness && (sent.IsAfterDue || !stage.IsAfterDue))
                last = i;
        }
        return last;
    }

    /// <summary>Refuses a history that names policies or stages nobody knows.</summary>
    public void Check()
    {
        var problems = new Problems();
        for (var i = 0; i < Case.History.Events.Count; i++)
        {
            if (Case.History.Events[i] is not ReminderSent sent)
                continue;
            if (sent.Policy is not null && Book.Find(sent.Policy) is null)
                problems.Add($"History[{i}].Policy", sent.Policy, "one of " + string.Join(", ", Book.Names));
            else if (StageOf(sent) is null)
                problems.Add($"History[{i}].Stage", sent.Stage, "one of " + string.Join(", ", (sent.Policy is null ? Policy : Book.Find(sent.Policy, sent.PolicyVersion)!).Stages));
        }
        if (problems.Any)
            throw new InvalidCaseException("The case", problems.Found);
    }

    private static EscalationStage? Find(EscalationPolicy? policy, string stage) => policy?.IndexOf(stage) is >= 0 and var i ? policy.Stages[i] : null;
}
