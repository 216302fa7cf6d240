namespace PoliteDunning;

/// <summary>What an invoice was for, if a text of the file can be said in a polite sentence.</summary>
internal static class Subject
{
    private const int Shortest = 3;
    private const int Longest = 120;

    /// <summary>
    /// The first text that is long enough to say something, short enough to be said whole (120 characters) and not in capitals throughout, as much
    /// bookkeeping software writes; half a sentence and shouting are worse than no subject.
    /// </summary>
    public static string? Of(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is { Length: >= Shortest and <= Longest } && text.Any(char.IsLower) && text.Count(char.IsLetter) >= Shortest)
                return text;
        }
        return null;
    }
}
