namespace PoliteDunning;

/// <summary>Who owes. Checked: it exists only valid. Made by <see cref="ClientDraft"/> within an <see cref="InvoiceDraft"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Client
{
    internal Client(ClientDraft draft)
    {
        Name = Text.Clean(draft.Name);
        Kind = draft.Kind;
        Place = draft.Country is { } country ? new Place(country, draft.Subdivision) : null;
        Language = LanguageTag.TryParse(draft.Language, out var tag) ? tag : null;
        TimeZone = draft.TimeZone;
        Contacts = Array.AsReadOnly(draft.Contacts.Select(Cleaned).ToArray());
        Tone = draft.Tone;
        Policy = draft.Policy;
        DoNotRemind = draft.DoNotRemind;
        Channels = draft.Channels is { } channels ? Array.AsReadOnly(channels.ToArray()) : null;
    }

    /// <summary>The firm's or person's name; null when only a contact is known.</summary>
    public string? Name { get; }

    /// <summary>What the client is in law.</summary>
    public ClientKind Kind { get; }

    /// <summary>Where the client is, or null: then the creditor's country counts.</summary>
    public Place? Place { get; }

    /// <summary>The language to write in, or null: then the country's only language counts, then the creditor's, then the host's.</summary>
    public LanguageTag? Language { get; }

    /// <summary>The client's IANA time zone, or null.</summary>
    public string? TimeZone { get; }

    /// <summary>The persons to write to, perhaps none.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>The name of a tone profile, or null for the default.</summary>
    public string? Tone { get; }

    /// <summary>The name of an escalation policy, or null for the default.</summary>
    public string? Policy { get; }

    /// <summary>Whether the client has asked not to be reminded.</summary>
    public bool DoNotRemind { get; }

    /// <summary>The channels on which the client can be reached; null when any will do.</summary>
    public IReadOnlyList<Channel>? Channels { get; }

    /// <summary>The name, or the first contact's.</summary>
    public string DisplayName => Name ?? Contacts[0].FullName;

    /// <summary>Whether one writes to a firm or an office rather than to a private person or somebody in business alone.</summary>
    public bool IsOrganisation => Kind is ClientKind.Business or ClientKind.PublicBody;

    private static Contact Cleaned(Contact contact) => new(Text.Clean(contact.GivenName), Text.Clean(contact.FamilyName), contact.Title, Text.Clean(contact.Honorific));
}
