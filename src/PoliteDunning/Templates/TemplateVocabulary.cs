using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>The names that templates may use.</summary>
internal static class TemplateVocabulary
{
    public static FrozenDictionary<string, Field> Fields { get; } = Enum.GetValues<Field>().ToFrozenDictionary(field => CamelCase(field.ToString()), StringComparer.Ordinal);

    public static FrozenDictionary<string, Flag> Flags { get; } = Enum.GetValues<Flag>().ToFrozenDictionary(flag => CamelCase(flag.ToString()), StringComparer.Ordinal);

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The known name that looks most like an unknown one.</summary>
    public static string Nearest(string unknown, IEnumerable<string> known) => known.MinBy(name => (Distance(unknown, name), name))!;

    // Levenshtein: the fewest letters to add, drop or change.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
