using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Reads the events of a history. What cannot be read is noted, and something that no check objects to stands in for it, so that the rest of the event
/// is checked all the same.
/// </summary>
internal static class EventJson
{
    private const string SomeStage = "first-reminder";
    private const decimal SomeAmount = 1;
    private static readonly LocalDate SomeDay = new(2000, 1, 1);

    private static readonly string[] Types =
    [
        "reminderSent", "paymentReceived", "creditNoteIssued", "paymentPromised", "clientReplied", "disputeRaised", "disputeResolved", "paused", "resumed",
        "deadlineExtended", "instalmentPlanAgreed", "writtenOff",
    ];

    /// <summary>The events of which at least the type can be read.</summary>
    public static IReadOnlyList<LocatedEvent> ReadAll(IEnumerable<JsonMembers?> items, string file) =>
        [.. items.OfType<JsonMembers>().Select(members => Read(members, file)).OfType<LocatedEvent>()];

    private static LocatedEvent? Read(JsonMembers members, string file)
    {
        var allowed = "one of " + string.Join(", ", Types);
        members.Require("type", allowed);
        members.Require("on", "the day on which it happened");
        var type = members.Text("type");
        var on = members.Date("on");
        IReadOnlyList<Instalment> instalments = [];
        CaseEvent? happened = type switch
        {
            "reminderSent" => ReadReminder(members, on),
            "paymentReceived" => new PaymentReceived(on ?? SomeDay, ReadAmount(members)),
            "creditNoteIssued" => new CreditNoteIssued(on ?? SomeDay, ReadAmount(members), members.Text("number")),
            "paymentPromised" => ReadPromise(members, on),
            "clientReplied" => new ClientReplied(on ?? SomeDay),
            "disputeRaised" => new DisputeRaised(on ?? SomeDay, members.Text("reason")),
            "disputeResolved" => new DisputeResolved(on ?? SomeDay),
            "paused" => ReadPause(members, on),
            "resumed" => new Resumed(on ?? SomeDay),
            "deadlineExtended" => ReadExtension(members, on),
            "instalmentPlanAgreed" => new InstalmentPlanAgreed(on ?? SomeDay, instalments = ReadPlan(members)),
            "writtenOff" => new WrittenOff(on ?? SomeDay),
            _ => null,
        };
        if (happened is null)
        {
            // Which members an event of an unknown type may have, nobody knows.
            if (type is not null)
                members.Refuse("type", allowed);
            return null;
        }
        members.RefuseOthers();
        return new LocatedEvent(happened, file, members.Place, instalments);
    }

    private static ReminderSent ReadReminder(JsonMembers members, LocalDate? on)
    {
        members.Require("stage", "the name of a stage, such as first-reminder");
        return new ReminderSent(
            on ?? SomeDay,
            members.Text("stage") ?? SomeStage,
            members.Choice<Channel>("channel"),
            members.Date("deadline"),
            members.Text("policy"),
            members.WholeNumber("policyVersion"));
    }

    private static PaymentPromised ReadPromise(JsonMembers members, LocalDate? on)
    {
        members.Require("by", "the promised day");
        var by = members.Date("by") ?? on ?? SomeDay;
        return new PaymentPromised(on ?? by, by, members.Number("amount"));
    }

    private static Paused ReadPause(JsonMembers members, LocalDate? on)
    {
        var until = members.Date("until");
        return new Paused(on ?? until ?? SomeDay, until, members.Text("reason"));
    }

    private static DeadlineExtended ReadExtension(JsonMembers members, LocalDate? on)
    {
        members.Require("until", "the new last day");
        var until = members.Date("until") ?? on ?? SomeDay;
        return new DeadlineExtended(on ?? until, until);
    }

    private static IReadOnlyList<Instalment> ReadPlan(JsonMembers members)
    {
        members.Require("instalments", "at least one instalment");
        return InvoiceJson.ReadInstalments(members);
    }

    private static decimal ReadAmount(JsonMembers members)
    {
        members.Require("amount", "an amount above zero");
        return members.Number("amount") ?? SomeAmount;
    }
}
