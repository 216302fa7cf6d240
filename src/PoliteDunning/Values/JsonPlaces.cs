namespace PoliteDunning;

/// <summary>Brings together what is wrong with a JSON file as JSON, and what is wrong with what it says.</summary>
internal static class JsonPlaces
{
    /// <summary>The place of a member: <c>Client.Contacts[0].Title</c> is at <c>client.contacts[0].title</c>.</summary>
    public static string Of(string member) =>
        string.Join('.', member.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));

    /// <summary>
    /// Whether two places are the same, or one is within the other. Of two such problems the second only repeats the first: a total that is no number is
    /// not also missing.
    /// </summary>
    public static bool Overlap(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(string place, string other) =>
        place.StartsWith(other, StringComparison.Ordinal) && (place.Length == other.Length || place[other.Length] is '.' or '[');
}
