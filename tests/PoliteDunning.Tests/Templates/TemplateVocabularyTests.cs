using System.Text.RegularExpressions;

namespace PoliteDunning;

/// <summary>docs/templates.md and the code know the same names.</summary>
public partial class TemplateVocabularyTests
{
    [Fact]
    public void Every_field_is_documented_and_no_other() => Assert.Equal(TemplateVocabulary.Fields.Keys.Order(StringComparer.Ordinal), Documented("Fields"));

    [Fact]
    public void Every_flag_is_documented_and_no_other() => Assert.Equal(TemplateVocabulary.Flags.Keys.Order(StringComparer.Ordinal), Documented("Flags"));

    [Fact]
    public void No_name_is_both_a_field_and_a_flag() => Assert.Empty(TemplateVocabulary.Fields.Keys.Intersect(TemplateVocabulary.Flags.Keys, StringComparer.Ordinal));

    // The names in the first column of the table below a heading.
    private static IEnumerable<string> Documented(string heading) =>
        File.ReadAllLines(Repository.PathOf("docs/templates.md"))
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
