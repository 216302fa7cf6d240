using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace PoliteDunning.Tests.Explanations;

/// <summary>The code makes steps, docs/explanations.md lists them, and each language tells them: the same ones.</summary>
public sealed partial class ExplanationCodesTests
{
    private static readonly string Library = Repository.PathOf("src/PoliteDunning");

    private static readonly IReadOnlyList<string> Made =
        [.. Repository.SourcesIn(Library).SelectMany(file => StepMade().Matches(File.ReadAllText(Path.Combine(Library, file)))).Select(step => step.Groups["code"].Value).Distinct()];

    private static readonly IReadOnlyList<(string Code, string Fact, string Type)> Documented =
        [.. DocumentedFact().Matches(File.ReadAllText(Repository.PathOf("docs/explanations.md"))).Select(row => (row.Groups["code"].Value, row.Groups["fact"].Value, row.Groups["type"].Value))];

    private static readonly IReadOnlyList<ExplanationStep> Seen = [.. Scenes.All.Values.SelectMany(scene => scene().Explanation)];

    [Fact]
    public void Every_step_that_is_made_is_met_and_told_in_every_language()
    {
        Assert.Equal(22, Made.Count);
        Assert.Equal(Made.Order(), Seen.Select(step => step.Rule).Distinct().Order());
        Assert.All(Seen, step => Assert.All(Steps.Languages, language => Assert.NotEmpty(step.Says(LanguageTag.Parse(language)))));
    }

    [Fact]
    public void Every_fact_is_documented_with_its_type() =>
        Assert.Equal(
            Seen.SelectMany(step => step.Facts, (step, fact) => (step.Rule, fact.Key, TypeOf(fact.Value))).Distinct().Order(),
            Documented.Order());

    [Fact]
    public void A_code_that_nobody_makes_is_refused() =>
        Assert.Contains("'horoscope'", Assert.Throws<ArgumentException>(() => Steps.Of("horoscope", "").Says(LanguageTag.Parse("en"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_step_without_a_fact_that_it_always_has_is_refused() =>
        Assert.Contains("'fallsDue'", Assert.Throws<ArgumentException>(() => Steps.Of("stage", "stage=upcoming; due=2026-10-31; offsetDay=2026-10-23").Says(LanguageTag.Parse("it"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("de")]
    [InlineData("de-CH")]
    public void Another_language_is_refused_with_those_that_are_allowed(string tag)
    {
        var language = LanguageTag.Parse(tag);

        var ofStep = Assert.Throws<ArgumentException>(() => Seen[0].Says(language));
        var ofDecision = Assert.Throws<ArgumentException>(() => Scenes.All["upcoming"]().Decision.Says(language));

        Assert.All([ofStep, ofDecision], refused => Assert.Contains($"'{tag}': allowed are fr, it and en", refused.Message, StringComparison.Ordinal));
    }

    private static string TypeOf(object fact) =>
        fact switch
        {
            string => "text",
            bool => "yes/no",
            int => "number",
            Money => "amount",
            LocalDate => "date",
            _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A fact may not be a {fact.GetType().Name}."), nameof(fact)),
        };

    [GeneratedRegex("new(?: ExplanationStep)?\\(\"(?<code>[a-zA-Z]+)\", \\(\"")]
    private static partial Regex StepMade();

    [GeneratedRegex("^\\| `(?<code>\\w+)` \\| `(?<fact>\\w+)` \\| (?<type>[a-z/]+) \\|", RegexOptions.Multiline)]
    private static partial Regex DocumentedFact();
}
