namespace PoliteDunning;

/// <summary>Reads the client and the creditor of a case.</summary>
internal static class PartyJson
{
    // Stands in for one that cannot be read.
    private static readonly Contact SomeContact = new(GivenName: "-");

    public static ClientDraft? ReadClient(JsonMembers? members)
    {
        if (members is null)
            return null;
        var draft = new ClientDraft
        {
            Name = members.Text("name"),
            Kind = members.Choice<ClientKind>("kind") ?? ClientKind.Business,
            Country = members.Text("country"),
            Subdivision = members.Text("subdivision"),
            Language = members.Text("language"),
            TimeZone = members.Text("timeZone"),
            Contacts = [.. members.Objects("contacts").Select(ReadContact)],
            Tone = members.Text("tone"),
            Policy = members.Text("policy"),
            DoNotRemind = members.Flag("doNotRemind") ?? false,
        };
        members.RefuseOthers();
        return draft;
    }

    public static CreditorDraft? ReadCreditor(JsonMembers? members)
    {
        if (members is null)
            return null;
        var draft = new CreditorDraft
        {
            Name = members.Text("name"),
            Country = members.Text("country"),
            Voice = members.Choice<CreditorVoice>("voice") ?? CreditorVoice.We,
            Email = members.Text("email"),
            Phone = members.Text("phone"),
            Signatory = members.Text("signatory"),
            SignatoryTitle = members.Text("signatoryTitle"),
            Iban = members.Text("iban"),
            Bic = members.Text("bic"),
        };
        members.RefuseOthers();
        return draft;
    }

    private static Contact ReadContact(JsonMembers? members)
    {
        if (members is null)
            return SomeContact;
        var contact = new Contact(
            Title: members.Choice<PersonTitle>("title"),
            Honorific: members.Text("honorific"),
            GivenName: members.Text("givenName"),
            FamilyName: members.Text("familyName"));
        members.RefuseOthers();
        return contact;
    }
}
