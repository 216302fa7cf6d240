namespace PoliteDunning;

/// <summary>Names that hosts give to policies, stages and tone profiles; they occur in file names and keys.</summary>
internal static class Names
{
    public const string Allowed = "small letters, digits and hyphens, beginning with a letter, at most 60";

    public static bool IsValid(string? name) =>
        name is { Length: > 0 and <= 60 } && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
