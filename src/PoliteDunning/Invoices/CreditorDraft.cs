namespace PoliteDunning;

/// <summary>A creditor as it was given, not yet checked. See <see cref="Creditor"/> for what each member means and what is allowed.</summary>
public sealed record CreditorDraft
{
    /// <summary>The firm's or person's name. Required.</summary>
    public string? Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 in capitals, or null.</summary>
    public string? Country { get; init; }

    /// <summary>In which person the creditor speaks. The default is <see cref="CreditorVoice.We"/>.</summary>
    public CreditorVoice Voice { get; init; }

    /// <summary>An e-mail address whose mail somebody reads, or null.</summary>
    public string? Email { get; init; }

    /// <summary>A telephone number as it is to be printed, or null.</summary>
    public string? Phone { get; init; }

    /// <summary>The person who signs, or null.</summary>
    public string? Signatory { get; init; }

    /// <summary>The signatory's function, or null.</summary>
    public string? SignatoryTitle { get; init; }

    /// <summary>The account to pay to, with or without spaces; or null.</summary>
    public string? Iban { get; init; }

    /// <summary>The account's bank, 8 or 11 characters; or null.</summary>
    public string? Bic { get; init; }
}
