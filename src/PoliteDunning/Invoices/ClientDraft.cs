namespace PoliteDunning;

/// <summary>A client as it was given, not yet checked. See <see cref="Client"/> for what each member means and what is allowed.</summary>
public sealed record ClientDraft
{
    /// <summary>The firm's or person's name. Required, unless there is a contact.</summary>
    public string? Name { get; init; }

    /// <summary>What the client is in law. The default is <see cref="ClientKind.Business"/>.</summary>
    public ClientKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 in capitals, or null.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-2 without the country, or null.</summary>
    public string? Subdivision { get; init; }

    /// <summary>A language tag such as <c>fr</c> or <c>fr-CH</c>, or null.</summary>
    public string? Language { get; init; }

    /// <summary>An IANA time zone such as <c>Europe/Paris</c>, or null.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The persons to write to. The default is none.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>The name of a tone profile, or null for the default.</summary>
    public string? Tone { get; init; }

    /// <summary>The name of an escalation policy, or null for the default.</summary>
    public string? Policy { get; init; }

    /// <summary>Whether the client has asked not to be reminded. The default is false.</summary>
    public bool DoNotRemind { get; init; }

    /// <summary>The channels on which the client can be reached; null when any will do, which is the default.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }
}
