using System.Text.RegularExpressions;
using NodaTime;

namespace PoliteDunning.Tests.Explanations;

/// <summary>What holds for every sentence about every step of every case.</summary>
public sealed partial class EveryStepTests
{
    private static readonly IReadOnlyList<ReminderOutcome> Outcomes = [.. Scenes.All.Values.Select(scene => scene()), .. Scenes.Samples()];

    private static readonly IReadOnlyList<ExplanationStep> AllSteps = [.. Outcomes.SelectMany(outcome => outcome.Explanation).Distinct()];

    public static TheoryData<string> Tags => ["fr", "it", "en", "fr-CH", "fr-CA", "it-CH", "en-US", "en-NZ"];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_step_and_decision_is_one_whole_sentence(string tag)
    {
        var language = LanguageTag.Parse(tag);
        Assert.All(AllSteps, step => AssertSentence(step.Says(language)));
        Assert.All(Outcomes, outcome => AssertSentence(outcome.Decision.Says(language)));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_step_tells_its_days_and_amounts(string tag)
    {
        var language = LanguageTable.Find(LanguageTag.Parse(tag))!;
        foreach (var step in AllSteps)
        {
            var said = step.Says(language.Tag);
            foreach (var (_, fact) in step.Facts)
            {
                if (fact is LocalDate day)
                    Assert.Contains(language.Dates.Day(day, year: false), said, StringComparison.Ordinal);
                else if (fact is Money { Amount: not 0 } money)
                    Assert.Contains(language.Money.Format(money.With(Math.Abs(money.Amount))).TrimStart('-'), said, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_step_with_a_day_tells_a_year() =>
        Assert.All(AllSteps.Where(step => step.Facts.Any(fact => fact.Value is LocalDate)), step => Assert.All(Steps.Languages, tag => Assert.Matches("202[67]", step.Says(LanguageTag.Parse(tag)))));

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public void French_signs_have_the_spaces_that_the_library_gives_them(string tag)
    {
        var beforeSigns = tag == "fr" ? "\u202F" : "[^ \u00A0\u202F]";
        foreach (var said in AllSteps.Select(step => step.Says(LanguageTag.Parse(tag))).Concat(Outcomes.Select(outcome => outcome.Decision.Says(LanguageTag.Parse(tag)))))
        {
            Assert.All(FrenchSign().Matches(said), sign => Assert.Matches($"^{(sign.Value[1] == ';' ? beforeSigns : "\u00A0")}", sign.Value));
            Assert.DoesNotContain("« ", said, StringComparison.Ordinal);
            Assert.DoesNotContain("n° ", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_region_writes_as_it_does_in_messages()
    {
        var step = Steps.Of("pause", "applies=true; since=2026-11-18; until=2026-12-01");
        var balance = Steps.Of("balance", "balance=CHF 1234.50; total=CHF 2000.00");

        Assert.Equal("Reminders have been paused since November~18, 2026 and may go out again from December~1, 2026.", Steps.Visible(step.Says(LanguageTag.Parse("en-US"))));
        Assert.Equal("Il reste CHF~1'234.50 à régler sur une facture de CHF~2'000.00.", Steps.Visible(balance.Says(LanguageTag.Parse("fr-CH"))));
        Assert.Equal(step.Says(LanguageTag.Parse("en-GB")), step.Says(LanguageTag.Parse("en-ZA")));
        Assert.Contains("installment", Steps.Of("instalment", "number=1; due=2026-10-31; amount=USD 10.00").Says(LanguageTag.Parse("en-US")), StringComparison.Ordinal);
    }

    private static void AssertSentence(string said)
    {
        Assert.Matches("^[\\p{Lu}\\d€£$-]", said);
        Assert.EndsWith(".", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(Broken(), AmountWithApostrophe().Replace(said, ""));
    }

    // A placeholder, an empty fact, a second sentence, a typewriter's apostrophe, a code instead of a word.
    [GeneratedRegex("[{}'\"_]|  |[ (][.,;:)]|\\(\\)|“”|«.?»|\\.\\.|[.] \\p{Lu}|True|False|(upcoming|due-today|first-reminder|second-reminder|final-reminder|formal-notice)(?!\\.)|Courteous$|Money|LocalDate")]
    private static partial Regex Broken();

    [GeneratedRegex("\\d'(?=\\d)")]
    private static partial Regex AmountWithApostrophe();

    [GeneratedRegex(".[;:»]")]
    private static partial Regex FrenchSign();
}
