namespace PoliteDunning;

/// <summary>A person whose names the file keeps apart. A name in one piece is never split: it may be a department's.</summary>
internal static class Person
{
    private const int LongestHonorific = 20;

    public static Contact? Of(string? givenName, string? familyName, string? title)
    {
        if (givenName is null && familyName is null)
            return null;
        var form = FormOf(title);
        var honorific = form is null && title?.Length <= LongestHonorific ? title : null;
        return new Contact(givenName, familyName, form, honorific);
    }

    // Forms of address as they stand before a name; every other title is an honorific and goes before the name itself.
    private static PersonTitle? FormOf(string? title) =>
        title?.TrimEnd('.').ToUpperInvariant() switch
        {
            "MR" or "MISTER" or "M" or "MONSIEUR" or "SIG" or "SIGNOR" or "SIGNORE" or "HERR" => PersonTitle.Mr,
            "MS" or "MRS" or "MISS" or "MME" or "MADAME" or "SIG.RA" or "SIG.A" or "SIGNORA" or "FRAU" => PersonTitle.Ms,
            "MX" => PersonTitle.Mx,
            _ => null,
        };
}
