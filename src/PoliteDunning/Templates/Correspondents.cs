namespace PoliteDunning;

/// <summary>The two ends of a message, as the languages see them.</summary>
internal static class Correspondents
{
    public static Reader Reader(MessageBrief brief)
    {
        var client = brief.Client;
        var people = client.Contacts.Select(contact => new Person(contact.Title, contact.Honorific, contact.GivenName, contact.FamilyName));
        // Somebody in business alone may trade under any name: it is no person's to be greeted by.
        var name = client.Kind == ClientKind.SoleTrader ? null : client.Name;
        return new Reader([.. people], name, client.IsOrganisation, client.Kind == ClientKind.PublicBody);
    }

    // A reply to an e-mail is read when the creditor has an address of its own, or nothing else; a reply on WhatsApp always; one to paper or SMS never.
    public static Writer Writer(MessageBrief brief)
    {
        var creditor = brief.Creditor;
        var replies = brief.Channel switch
        {
            Channel.WhatsApp => true,
            Channel.Email => creditor.Email is not null || creditor.Phone is null,
            _ => false,
        };
        return new Writer(creditor.Name, creditor.Signatory, creditor.Voice == CreditorVoice.I, creditor.Phone, creditor.Email, replies);
    }
}
