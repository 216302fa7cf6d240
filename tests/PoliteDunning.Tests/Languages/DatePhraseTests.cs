using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

public class DatePhraseTests
{
    private const string French = "fr-FR fr-BE fr-LU fr-CH fr-CA";
    private const string Italian = "it-IT it-CH";
    private const string English = "en-GB en-IE en-CH";

    [Theory]
    [InlineData(French, "2026-12-01", "1er[NB]décembre", "1er[NB]décembre 2026", "mardi 1er[NB]décembre", "mardi 1er[NB]décembre 2026")]
    [InlineData(French, "2026-11-08", "8[NB]novembre", "8[NB]novembre 2026", "dimanche 8[NB]novembre", "dimanche 8[NB]novembre 2026")]
    [InlineData(French, "2026-08-11", "11[NB]août", "11[NB]août 2026", "mardi 11[NB]août", "mardi 11[NB]août 2026")]
    [InlineData(French, "2028-02-29", "29[NB]février", "29[NB]février 2028", "mardi 29[NB]février", "mardi 29[NB]février 2028")]
    [InlineData(French, "2027-01-21", "21[NB]janvier", "21[NB]janvier 2027", "jeudi 21[NB]janvier", "jeudi 21[NB]janvier 2027")]
    [InlineData(Italian, "2026-12-01", "1°[NB]dicembre", "1°[NB]dicembre 2026", "martedì 1°[NB]dicembre", "martedì 1°[NB]dicembre 2026")]
    [InlineData(Italian, "2026-11-08", "8[NB]novembre", "8[NB]novembre 2026", "domenica 8[NB]novembre", "domenica 8[NB]novembre 2026")]
    [InlineData(Italian, "2027-05-11", "11[NB]maggio", "11[NB]maggio 2027", "martedì 11[NB]maggio", "martedì 11[NB]maggio 2027")]
    [InlineData(Italian, "2028-02-29", "29[NB]febbraio", "29[NB]febbraio 2028", "martedì 29[NB]febbraio", "martedì 29[NB]febbraio 2028")]
    [InlineData(English, "2026-12-01", "1[NB]December", "1[NB]December 2026", "Tuesday 1[NB]December", "Tuesday 1[NB]December 2026")]
    [InlineData(English, "2026-11-08", "8[NB]November", "8[NB]November 2026", "Sunday 8[NB]November", "Sunday 8[NB]November 2026")]
    [InlineData(English, "2028-02-29", "29[NB]February", "29[NB]February 2028", "Tuesday 29[NB]February", "Tuesday 29[NB]February 2028")]
    [InlineData("en-US", "2026-12-01", "December[NB]1", "December[NB]1, 2026", "Tuesday, December[NB]1", "Tuesday, December[NB]1, 2026")]
    [InlineData("en-US", "2026-11-11", "November[NB]11", "November[NB]11, 2026", "Wednesday, November[NB]11", "Wednesday, November[NB]11, 2026")]
    [InlineData("en-US", "2028-02-29", "February[NB]29", "February[NB]29, 2028", "Tuesday, February[NB]29", "Tuesday, February[NB]29, 2028")]
    public void A_day_has_its_name_with_and_without_weekday_and_year(string tags, string date, string day, string dayOfYear, string weekday, string weekdayOfYear) =>
        Each(tags, date, (dates, on) =>
        {
            Assert.Equal(day, Spelt.Out(dates.Day(on, year: false)));
            Assert.Equal(dayOfYear, Spelt.Out(dates.Day(on, year: true)));
            Assert.Equal(weekday, Spelt.Out(dates.Weekday(on, year: false)));
            Assert.Equal(weekdayOfYear, Spelt.Out(dates.Weekday(on, year: true)));
        });

    [Theory]
    [InlineData(French, "2026-12-01", "le 1er[NB]décembre", "le mardi 1er[NB]décembre", "du 1er[NB]décembre", "depuis le 1er[NB]décembre", "au plus tard le mardi 1er[NB]décembre", "le 1er[NB]décembre")]
    [InlineData(French, "2026-11-08", "le 8[NB]novembre", "le dimanche 8[NB]novembre", "du 8[NB]novembre", "depuis le 8[NB]novembre", "au plus tard le dimanche 8[NB]novembre", "le 8[NB]novembre")]
    [InlineData(French, "2026-08-11", "le 11[NB]août", "le mardi 11[NB]août", "du 11[NB]août", "depuis le 11[NB]août", "au plus tard le mardi 11[NB]août", "le 11[NB]août")]
    [InlineData(Italian, "2026-12-01", "il 1°[NB]dicembre", "martedì 1°[NB]dicembre", "del 1°[NB]dicembre", "dal 1°[NB]dicembre", "entro martedì 1°[NB]dicembre", "il 1°[NB]dicembre")]
    [InlineData(Italian, "2026-11-08", "l’8[NB]novembre", "domenica 8[NB]novembre", "dell’8[NB]novembre", "dall’8[NB]novembre", "entro domenica 8[NB]novembre", "l’8[NB]novembre")]
    [InlineData(Italian, "2026-08-11", "l’11[NB]agosto", "martedì 11[NB]agosto", "dell’11[NB]agosto", "dall’11[NB]agosto", "entro martedì 11[NB]agosto", "l’11[NB]agosto")]
    [InlineData(Italian, "2026-08-18", "il 18[NB]agosto", "martedì 18[NB]agosto", "del 18[NB]agosto", "dal 18[NB]agosto", "entro martedì 18[NB]agosto", "il 18[NB]agosto")]
    [InlineData(English, "2026-12-01", "on 1[NB]December", "on Tuesday 1[NB]December", "of 1[NB]December", "since 1[NB]December", "by Tuesday 1[NB]December", "1[NB]December")]
    [InlineData("en-US", "2026-12-01", "on December[NB]1", "on Tuesday, December[NB]1", "of December[NB]1", "since December[NB]1", "by Tuesday, December[NB]1", "December[NB]1")]
    public void A_phrase_has_the_prepositions_and_elisions_that_belong_to_its_day(string tags, string date, string on, string onWeekday, string of, string since, string by, string named) =>
        Each(tags, date, (dates, day) =>
        {
            Assert.Equal(on, Spelt.Out(dates.On(day, year: false)));
            Assert.Equal(onWeekday, Spelt.Out(dates.OnWeekday(day, year: false)));
            Assert.Equal(of, Spelt.Out(dates.Of(day, year: false)));
            Assert.Equal(since, Spelt.Out(dates.Since(day, year: false)));
            Assert.Equal(by, Spelt.Out(dates.By(day, year: false)));
            Assert.Equal(named, Spelt.Out(dates.Named(day, year: false)));
        });

    [Theory]
    [InlineData(French, "le 9[NB]novembre", "les 9[NB]novembre et 1er[NB]décembre", "les 9[NB]novembre, 1er[NB]décembre et 8[NB]janvier", "Le 9[NB]novembre 2026")]
    [InlineData(Italian, "il 9[NB]novembre", "il 9[NB]novembre e il 1°[NB]dicembre", "il 9[NB]novembre, il 1°[NB]dicembre e l’8[NB]gennaio", "9[NB]novembre 2026")]
    [InlineData(English, "on 9[NB]November", "on 9[NB]November and 1[NB]December", "on 9[NB]November, 1[NB]December and 8[NB]January", "9[NB]November 2026")]
    [InlineData("en-US", "on November[NB]9", "on November[NB]9 and December[NB]1", "on November[NB]9, December[NB]1, and January[NB]8", "November[NB]9, 2026")]
    public void Several_days_are_listed_and_a_letter_is_dated(string tags, string one, string two, string three, string letter) =>
        Each(tags, "2026-11-09", (dates, day) =>
        {
            LocalDate[] days = [day, new(2026, 12, 1), new(2027, 1, 8)];
            Assert.Equal(one, Spelt.Out(dates.OnDays(days[..1], year: false)));
            Assert.Equal(two, Spelt.Out(dates.OnDays(days[..2], year: false)));
            Assert.Equal(three, Spelt.Out(dates.OnDays(days, year: false)));
            Assert.Equal(letter, Spelt.Out(dates.LetterDate(day)));
        });

    [Theory]
    [InlineData("fr-FR", "les 9[NB]novembre, 1er[NB]décembre 2026 et 8[NB]janvier 2027")]
    [InlineData("it-IT", "il 9[NB]novembre, il 1°[NB]dicembre 2026 e l’8[NB]gennaio 2027")]
    [InlineData("en-GB", "on 9[NB]November, 1[NB]December 2026 and 8[NB]January 2027")]
    [InlineData("en-US", "on November[NB]9, December[NB]1, 2026, and January[NB]8, 2027")]
    public void In_a_list_a_year_is_said_after_its_last_day(string tag, string expected) =>
        Assert.Equal(expected, Spelt.Out(Spelt.Language(tag).Dates.OnDays([new(2026, 11, 9), new(2026, 12, 1), new(2027, 1, 8)], year: true)));

    [Fact]
    public void Twelve_months_and_seven_weekdays_are_named_once_each() =>
        Assert.All(LanguageTable.All, language =>
        {
            Assert.Equal(12, Enumerable.Range(1, 12).Select(month => language.Dates.Day(new LocalDate(2026, month, 5), year: false)).Distinct().Count());
            var monday = new LocalDate(2026, 11, 2);
            string[] first = ["lundi", "lunedì", "Monday"];
            string[] last = ["dimanche", "domenica", "Sunday"];
            Assert.Contains(first, name => language.Dates.Weekday(monday, year: false).StartsWith(name, StringComparison.Ordinal));
            Assert.Contains(last, name => language.Dates.Weekday(monday.PlusDays(6), year: false).StartsWith(name, StringComparison.Ordinal));
            Assert.Equal(7, Enumerable.Range(0, 7).Select(day => language.Dates.Weekday(monday.PlusDays(day), year: false).Split(' ', ',')[0]).Distinct().Count());
        });

    [Fact]
    public void Phrases_of_any_day_are_well_formed() =>
        Prop.ForAll(Days.Any.ToArbitrary(), Gen.Elements(LanguageTable.All.ToArray()).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (day, language, year) =>
        {
            var dates = language.Dates;
            string[] phrases = [dates.Day(day, year), dates.Weekday(day, year), dates.On(day, year), dates.OnWeekday(day, year), dates.Of(day, year), dates.Since(day, year), dates.By(day, year), dates.Named(day, year)];
            Assert.All(phrases, phrase =>
            {
                Assert.DoesNotContain("  ", phrase, StringComparison.Ordinal);
                Assert.Equal(phrase.Trim(), phrase);
                Assert.DoesNotContain('\'', phrase);
                Assert.Equal(year, phrase.Contains(day.Year.ToString("0000", null), StringComparison.Ordinal));
                Assert.Equal(day.Day == 1 && language.Tag.Language == "fr", phrase.Contains("1er", StringComparison.Ordinal));
                Assert.Equal(day.Day == 1 && language.Tag.Language == "it", phrase.Contains("1°", StringComparison.Ordinal));
                Assert.Contains('\u00A0', phrase);
            });
            var elided = day.Day is 8 or 11 && language.Tag.Language == "it";
            Assert.All(new[] { dates.On(day, year), dates.Of(day, year), dates.Since(day, year), dates.Named(day, year) }, phrase => Assert.Equal(elided, phrase.Contains('’')));
            Assert.All(new[] { dates.Weekday(day, year), dates.OnWeekday(day, year), dates.By(day, year) }, phrase => Assert.DoesNotContain('’', phrase));
        }).QuickCheckThrowOnFailure();

    private static void Each(string tags, string date, Action<DateWords, LocalDate> check) =>
        Assert.All(tags.Split(' '), tag => check(Spelt.Language(tag).Dates, LocalDatePattern.Iso.Parse(date).Value));
}
