namespace PoliteDunning;

/// <summary>A person to greet, as far as known.</summary>
internal sealed record Person(PersonTitle? Title, string? Honorific, string? GivenName, string? FamilyName)
{
    /// <summary>Both names, or null when one of them is missing.</summary>
    public string? FullName => GivenName is null || FamilyName is null ? null : $"{GivenName} {FamilyName}";
}
