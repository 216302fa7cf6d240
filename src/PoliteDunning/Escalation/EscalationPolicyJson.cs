using System.Text;
using System.Text.Json;

namespace PoliteDunning;

/// <summary>
/// A policy as JSON: the members of <see cref="EscalationPolicyDraft"/> and <see cref="EscalationStageDraft"/> in camel case, absent ones at their
/// defaults. Schema: <c>docs/policy.schema.json</c>.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class EscalationPolicyJson
{
    /// <summary>Reads a policy.</summary>
    /// <param name="json">
    /// One JSON object, without comments and trailing commas. <c>name</c> and <c>stages</c> are required, and <c>name</c> and <c>offsetDays</c> of each
    /// stage. A member that is null counts as absent.
    /// </param>
    /// <exception cref="InvalidPolicyException">
    /// It is no JSON, or something in it is unknown, missing or not allowed; every problem is in it, its place in the JSON as the member.
    /// </exception>
    public static EscalationPolicy Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<Problem> problems = [];
        using var document = StrictJson.Parse(json, problems);
        var draft = document is null ? null : ReadPolicy(document.RootElement, problems);
        if (draft is null)
            throw new InvalidPolicyException(null, problems);
        EscalationPolicy.TryOf(draft, out var policy, out var notAllowed);
        var told = problems.ToArray();
        problems.AddRange(notAllowed.Select(problem => problem with { Member = PlaceOf(problem.Member) }).Where(problem => !told.Any(other => JsonPlaces.Overlap(problem.Member, other.Member))));
        return problems.Count == 0 ? policy! : throw new InvalidPolicyException(draft.Name, problems);
    }

    /// <summary>Writes a policy, every member of it, so that it can be read again and changed.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>JSON, indented, its lines parted by LF.</returns>
    public static string Write(EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            WritePolicy(writer, policy);
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    private static EscalationPolicyDraft? ReadPolicy(JsonElement root, List<Problem> problems)
    {
        if (JsonMembers.Of(root, string.Empty, problems) is not { } members)
            return null;
        var usual = new EscalationPolicyDraft();
        var draft = new EscalationPolicyDraft
        {
            Name = members.Text("name"),
            Version = members.WholeNumber("version") ?? usual.Version,
            MinimumGapDays = members.WholeNumber("minimumGapDays") ?? usual.MinimumGapDays,
            DeadlineGraceDays = members.WholeNumber("deadlineGraceDays") ?? usual.DeadlineGraceDays,
            PromiseGraceDays = members.WholeNumber("promiseGraceDays") ?? usual.PromiseGraceDays,
            ReplyGraceDays = members.WholeNumber("replyGraceDays") ?? usual.ReplyGraceDays,
            MinimumBalances = ReadBalances(members.Object("minimumBalances")),
            MaximumMessages = members.WholeNumber("maximumMessages"),
            CatchUp = members.Choice<CatchUp>("catchUp") ?? usual.CatchUp,
            ShiftBeforeDue = members.Choice<DayShift>("shiftBeforeDue") ?? usual.ShiftBeforeDue,
            ShiftAfterDue = members.Choice<DayShift>("shiftAfterDue") ?? usual.ShiftAfterDue,
            Statements = members.Choice<StatementGrouping>("statements") ?? usual.Statements,
            RepeatLastEveryDays = members.WholeNumber("repeatLastEveryDays"),
            RepeatLastAtMost = members.WholeNumber("repeatLastAtMost"),
            Stages = [.. members.Objects("stages").Select(stage => ReadStage(stage, problems))],
        };
        members.RefuseOthers();
        return draft;
    }

    private static Dictionary<string, decimal> ReadBalances(JsonMembers? members) =>
        members?.Names.ToDictionary(code => code, code => members.Number(code) ?? 0, StringComparer.Ordinal) ?? [];

    private static EscalationStageDraft ReadStage(JsonMembers? members, List<Problem> problems)
    {
        if (members is null)
            return new EscalationStageDraft();
        var draft = new EscalationStageDraft
        {
            Name = members.Text("name"),
            OffsetDays = members.WholeNumber("offsetDays") ?? 0,
            OffsetUnit = members.Choice<DayUnit>("offsetUnit") ?? DayUnit.Calendar,
            Firmness = members.WholeNumber("firmness") ?? 0,
            DeadlineDays = members.WholeNumber("deadlineDays") ?? 0,
            Channels = ReadChannels(members, problems),
            OffersInstalments = members.Flag("offersInstalments") ?? false,
            Message = members.Text("message"),
        };
        members.Require("offsetDays", "days from the due date, negative before it");
        members.RefuseOthers();
        return draft;
    }

    private static List<Channel>? ReadChannels(JsonMembers stage, List<Problem> problems)
    {
        var items = stage.List("channels").ToList();
        List<Channel> channels = [];
        foreach (var (item, place) in items)
        {
            if (JsonChoice<Channel>.Find(item) is { } channel)
                channels.Add(channel);
            else
                problems.Add(new Problem(place, JsonMembers.Shown(item), JsonChoice<Channel>.Allowed));
        }
        return stage.Has("channels") ? channels : null;
    }

    private static void WritePolicy(Utf8JsonWriter writer, EscalationPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteString("name", policy.Name);
        writer.WriteNumber("version", policy.Version);
        writer.WriteNumber("minimumGapDays", policy.MinimumGapDays);
        writer.WriteNumber("deadlineGraceDays", policy.DeadlineGraceDays);
        writer.WriteNumber("promiseGraceDays", policy.PromiseGraceDays);
        writer.WriteNumber("replyGraceDays", policy.ReplyGraceDays);
        writer.WriteStartObject("minimumBalances");
        foreach (var (code, amount) in policy.MinimumBalances.OrderBy(balance => balance.Key, StringComparer.Ordinal))
            writer.WriteNumber(code, amount);
        writer.WriteEndObject();
        WriteIfAny(writer, "maximumMessages", policy.MaximumMessages);
        writer.WriteString("catchUp", JsonChoice<CatchUp>.Name(policy.CatchUp));
        writer.WriteString("shiftBeforeDue", JsonChoice<DayShift>.Name(policy.ShiftBeforeDue));
        writer.WriteString("shiftAfterDue", JsonChoice<DayShift>.Name(policy.ShiftAfterDue));
        writer.WriteString("statements", JsonChoice<StatementGrouping>.Name(policy.Statements));
        WriteIfAny(writer, "repeatLastEveryDays", policy.RepeatLastEveryDays);
        WriteIfAny(writer, "repeatLastAtMost", policy.RepeatLastAtMost);
        writer.WriteStartArray("stages");
        foreach (var stage in policy.Stages)
            WriteStage(writer, stage);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteStage(Utf8JsonWriter writer, EscalationStage stage)
    {
        writer.WriteStartObject();
        writer.WriteString("name", stage.Name);
        writer.WriteNumber("offsetDays", stage.OffsetDays);
        writer.WriteString("offsetUnit", JsonChoice<DayUnit>.Name(stage.OffsetUnit));
        writer.WriteNumber("firmness", stage.Firmness);
        writer.WriteNumber("deadlineDays", stage.DeadlineDays);
        writer.WriteStartArray("channels");
        foreach (var channel in stage.Channels)
            writer.WriteStringValue(JsonChoice<Channel>.Name(channel));
        writer.WriteEndArray();
        writer.WriteBoolean("offersInstalments", stage.OffersInstalments);
        writer.WriteString("message", stage.Message);
        writer.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    private static string PlaceOf(string member) =>
        member.StartsWith("MinimumBalances[", StringComparison.Ordinal) ? $"minimumBalances.{member[(member.IndexOf('[', StringComparison.Ordinal) + 1)..^1]}" : JsonPlaces.Of(member);
}
