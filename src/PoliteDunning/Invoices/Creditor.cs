namespace PoliteDunning;

/// <summary>Who is owed, in whose name the message speaks. Checked: it exists only valid.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Creditor
{
    internal Creditor(CreditorDraft draft)
    {
        Name = Text.Clean(draft.Name)!;
        Country = draft.Country;
        Voice = draft.Voice;
        Email = Text.Clean(draft.Email);
        Phone = Text.Clean(draft.Phone);
        Signatory = Text.Clean(draft.Signatory);
        SignatoryTitle = Text.Clean(draft.SignatoryTitle);
        Iban = draft.Iban is null ? null : PoliteDunning.Iban.Normalize(draft.Iban);
        Bic = Text.Clean(draft.Bic);
    }

    /// <summary>The firm's or person's name.</summary>
    public string Name { get; }

    /// <summary>ISO 3166-1 alpha-2 in capitals, or null.</summary>
    public string? Country { get; }

    /// <summary>In which person the creditor speaks.</summary>
    public CreditorVoice Voice { get; }

    /// <summary>An e-mail address whose mail somebody reads, or null.</summary>
    public string? Email { get; }

    /// <summary>A telephone number as it is to be printed, or null.</summary>
    public string? Phone { get; }

    /// <summary>The person who signs, or null.</summary>
    public string? Signatory { get; }

    /// <summary>The signatory's function, or null.</summary>
    public string? SignatoryTitle { get; }

    /// <summary>The account to pay to, in capitals and without spaces, with right check digits (ISO 13616); or null.</summary>
    public string? Iban { get; }

    /// <summary>The account's bank (ISO 9362), 8 or 11 characters; or null.</summary>
    public string? Bic { get; }
}
