namespace PoliteDunning;

/// <summary>Reads a case in JSON, version 1 (docs/case.schema.json).</summary>
internal static class CaseJson
{
    private const int Version = 1;

    /// <summary>The case as far as it can be read; null when it cannot be read at all. What is wrong is noted.</summary>
    public static CaseDraft? Read(string file, string json, List<InputProblem> problems)
    {
        List<Problem> told = [];
        using var document = StrictJson.Parse(json, told);
        var members = document is null ? null : JsonMembers.Of(document.RootElement, string.Empty, told);
        var draft = members is null ? null : Read(file, members);
        problems.AddRange(told.Select(problem => InputProblem.Of(file, problem.Member, problem)));
        return draft;
    }

    private static CaseDraft Read(string file, JsonMembers members)
    {
        if (members.WholeNumber("version") is { } version && version != Version)
            members.Refuse("version", "1, the only version there is");
        members.Require("invoice", "the invoice");
        var invoice = InvoiceJson.Read(members.Object("invoice")) with
        {
            Client = PartyJson.ReadClient(members.Object("client")),
            Creditor = PartyJson.ReadCreditor(members.Object("creditor")),
            PaymentOptions = [.. members.Objects("paymentOptions").Select(InvoiceJson.ReadPaymentOption)],
        };
        var events = EventJson.ReadAll(members.Objects("history"), file);
        invoice = invoice with { Policy = members.Text("policy") };
        members.RefuseOthers();
        return new CaseDraft(file, invoice, events);
    }
}
