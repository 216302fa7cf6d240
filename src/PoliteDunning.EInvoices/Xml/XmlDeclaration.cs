namespace PoliteDunning;

/// <summary>The <c>&lt;?xml version="1.0" encoding="…"?&gt;</c> at the beginning of a text.</summary>
internal static class XmlDeclaration
{
    /// <summary>Characters beyond which nothing is taken for a declaration.</summary>
    public const int Longest = 500;

    /// <summary>How long it is; 0 when there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<?xml") || text.Length < 6 || !char.IsWhiteSpace(text[5]))
            return 0;
        return text[..Math.Min(text.Length, Longest)].IndexOf("?>") is >= 0 and var end ? end + 2 : 0;
    }

    /// <summary>The name of the encoding, or null.</summary>
    public static string? EncodingIn(ReadOnlySpan<char> text)
    {
        var declaration = text[..LengthIn(text)];
        const string Name = "encoding";
        var at = declaration.IndexOf(Name);
        if (at < 0)
            return null;
        var value = declaration[(at + Name.Length)..].TrimStart(" \t\r\n=");
        if (value.Length == 0 || value[0] is not ('"' or '\''))
            return null;
        var end = value[1..].IndexOf(value[0]);
        return end <= 0 ? null : value[1..(end + 1)].Trim().ToString();
    }
}
