namespace PoliteDunning;

/// <summary>A person at the client's: at least one of the two names is known.</summary>
/// <param name="GivenName">First name, or null.</param>
/// <param name="FamilyName">Family name, or null.</param>
/// <param name="Title">How the person is addressed, or null when that is not known.</param>
/// <param name="Honorific">A title that goes before the name instead, as it is written: <c>Maître</c>, <c>Docteur</c>, <c>dott.ssa</c>, <c>ing.</c>, <c>Dr</c>; or null.</param>
public sealed record Contact(string? GivenName = null, string? FamilyName = null, PersonTitle? Title = null, string? Honorific = null)
{
    /// <summary>Given and family name, as far as known.</summary>
    public string FullName => string.Join(' ', new[] { GivenName, FamilyName }.Where(name => !string.IsNullOrWhiteSpace(name)));
}
