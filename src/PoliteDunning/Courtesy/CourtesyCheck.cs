namespace PoliteDunning;

/// <summary>Looks at a composed message as its reader would. What is found is told, never thrown.</summary>
internal static class CourtesyCheck
{
    public static IReadOnlyList<Finding> Check(MessageBrief brief, string text)
    {
        List<Finding> findings = [];
        var creditor = brief.Creditor;
        if (creditor.Phone is null && creditor.Email is null && brief.Channel is Channel.Sms or Channel.Letter)
            findings.Add(new Finding("open-door", Severity.Warning, string.Empty, "Nobody can be reached: give the creditor a telephone number or an e-mail address."));
        if (text.Contains("{{", StringComparison.Ordinal) && !HasBraces(brief))
            findings.Add(new Finding("placeholder", Severity.Error, "{{", "A placeholder was left over: give its field a value or take it out."));
        return findings.AsReadOnly();
    }

    // A name may hold braces of its own; they are text.
    private static bool HasBraces(MessageBrief brief)
    {
        var (invoice, client, creditor) = (brief.Invoice, brief.Client, brief.Creditor);
        string?[] values =
        [
            invoice.Number, invoice.Subject, invoice.Reference, invoice.Url, .. invoice.PaymentOptions.Select(option => option.Url),
            client.Name, .. client.Contacts.SelectMany(contact => new[] { contact.Honorific, contact.GivenName, contact.FamilyName }),
            creditor.Name, creditor.Signatory, creditor.SignatoryTitle, creditor.Phone, creditor.Email,
            .. brief.Statement is { } several ? several.Asked.Concat(several.Open).Select(line => line.Case.Invoice.Number) : [],
        ];
        return values.Any(value => value?.Contains("{{", StringComparison.Ordinal) == true);
    }
}
