namespace PoliteDunning;

/// <summary>Spaces at which a line may not break.</summary>
internal static class Spaces
{
    /// <summary>U+00A0.</summary>
    public const char NoBreak = '\u00A0';

    /// <summary>U+202F.</summary>
    public const char Narrow = '\u202F';
}
