namespace PoliteDunning;

/// <summary>Who reads: what a greeting and the grammatical person depend on.</summary>
/// <param name="People">The persons written to, perhaps none.</param>
/// <param name="Name">The client's name, or null when it is unknown or nobody to greet.</param>
/// <param name="IsOrganisation">Whether the client is a firm or an office.</param>
/// <param name="IsPublicBody">Whether it is a public one.</param>
internal sealed record Reader(IReadOnlyList<Person> People, string? Name, bool IsOrganisation, bool IsPublicBody)
{
    /// <summary>The one person written to; null when there is none, or several.</summary>
    public Person? Only => People.Count == 1 ? People[0] : null;

    /// <summary>Whether this is one person whose first name is known: who may be called tu.</summary>
    public bool IsKnownByFirstName => Only?.GivenName is not null && !IsPublicBody;
}
