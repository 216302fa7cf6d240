using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>International bank account numbers (ISO 13616): the check digits and the printed form.</summary>
internal static class Iban
{
    // Lengths per country; a country that is not listed is checked for its digits only.
    private static readonly FrozenDictionary<string, int> Lengths = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["FR"] = 27, ["IT"] = 27, ["BE"] = 16, ["LU"] = 20, ["CH"] = 21, ["LI"] = 21, ["MC"] = 27, ["SM"] = 27, ["GB"] = 22,
        ["IE"] = 22, ["DE"] = 22, ["ES"] = 24, ["NL"] = 18, ["AT"] = 20, ["PT"] = 25, ["DK"] = 18, ["NO"] = 15, ["SE"] = 24,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Without spaces and in capitals, or null when the number is not valid.</summary>
    public static string? Normalize(string value)
    {
        var compact = string.Concat(value.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (compact.Length is < 15 or > 34 || !compact.All(char.IsAsciiLetterOrDigit))
            return null;
        if (!char.IsAsciiLetter(compact[0]) || !char.IsAsciiLetter(compact[1]) || !char.IsAsciiDigit(compact[2]) || !char.IsAsciiDigit(compact[3]))
            return null;
        if (Lengths.TryGetValue(compact[..2], out var length) && compact.Length != length)
            return null;
        return Remainder(compact) == 1 ? compact : null;
    }

    /// <summary>In groups of four, as it is printed.</summary>
    public static string Print(string normalized) => string.Join(' ', normalized.Chunk(4).Select(group => new string(group)));

    /// <summary>Sort code and account number of a British account: GB, check digits, four letters of the bank, six digits, eight digits. Null for others.</summary>
    public static (string SortCode, string Number)? British(string normalized) =>
        normalized.StartsWith("GB", StringComparison.Ordinal) && normalized.Length == 22
            ? ($"{normalized[8..10]}-{normalized[10..12]}-{normalized[12..14]}", normalized[14..])
            : null;

    private static int Remainder(string iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }
        return remainder;
    }
}
