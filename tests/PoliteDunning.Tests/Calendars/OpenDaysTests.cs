using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

public class OpenDaysTests
{
    private static readonly OpenDays France = new(new Place("FR"), []);

    [Theory]
    [InlineData("2026-11-09", true)]
    [InlineData("2026-11-10", false)] // closed by the host
    [InlineData("2026-11-11", false)] // a public holiday
    [InlineData("2026-11-14", false)] // a Saturday
    [InlineData("2026-11-15", false)] // a Sunday
    [InlineData("2026-11-16", true)]
    public void IsOpen_NoWeekendNoHolidayNotClosed(string day, bool expected) =>
        Assert.Equal(expected, new OpenDays(new Place("FR"), [ClosedSeason.On(new LocalDate(2026, 11, 10))]).IsOpen(LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void OnOrAfter_LongWeekend_IsTheDayAfterIt()
    {
        Assert.Equal(new LocalDate(2026, 4, 7), France.OnOrAfter(new LocalDate(2026, 4, 4)));
        Assert.Equal(new LocalDate(2026, 4, 3), France.OnOrBefore(new LocalDate(2026, 4, 6)));
        Assert.Equal(new LocalDate(2026, 4, 3), France.OnOrAfter(new LocalDate(2026, 4, 3)));
    }

    [Fact]
    public void OnOrAfter_YearEndClosed_IsInJanuary()
    {
        var days = new OpenDays(new Place("FR"), [ClosedSeason.YearEnd]);
        Assert.Equal(new LocalDate(2027, 1, 4), days.OnOrAfter(new LocalDate(2026, 12, 24)));
        Assert.Equal(new LocalDate(2026, 12, 23), days.OnOrBefore(new LocalDate(2027, 1, 3)));
    }

    [Theory]
    [InlineData(0, "2026-10-31")]
    [InlineData(1, "2026-11-02")]
    [InlineData(7, "2026-11-10")]
    [InlineData(8, "2026-11-12")] // the 11th is a public holiday
    [InlineData(-1, "2026-10-30")]
    [InlineData(-6, "2026-10-23")]
    public void AddBusinessDays_FromASaturday_CountsOpenDays(int days, string expected) =>
        Assert.Equal(expected, LocalDatePattern.Iso.Format(France.AddBusinessDays(new LocalDate(2026, 10, 31), days)));

    [Fact]
    public void PlaceIsKnown_UnknownOrNoCountry_OnlyWeekendsAreClosed()
    {
        Assert.True(France.PlaceIsKnown);
        foreach (var days in new[] { new OpenDays(new Place("DE"), []), new OpenDays(null, []) })
        {
            Assert.False(days.PlaceIsKnown);
            Assert.Equal(261, Days.Of(2026).Count(days.IsOpen));
        }
    }

    [Fact]
    public void New_SeasonsThatTogetherCloseTheYear_Throws()
    {
        var spring = ClosedSeason.EveryYear(new AnnualDate(1, 20), new AnnualDate(8, 1));
        var autumn = ClosedSeason.EveryYear(new AnnualDate(8, 15), new AnnualDate(12, 31));
        var refusal = Assert.Throws<ArgumentException>(() => new OpenDays(new Place("FR"), [spring, autumn]));
        Assert.Contains("at least 30 days in a row open", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnOrAfter_YearsOfClosedStretches_Throws()
    {
        var days = new OpenDays(null, [.. Enumerable.Range(2026, 4).Select(year => ClosedSeason.Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)))]);
        var refusal = Assert.Throws<InvalidOperationException>(() => days.OnOrAfter(new LocalDate(2026, 1, 1)));
        Assert.Contains("2026-01-01", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2030, 1, 1), days.OnOrAfter(new LocalDate(2028, 6, 1)));
    }

    [Fact]
    public void OnOrAfter_is_the_first_open_day_and_OnOrBefore_the_last() =>
        Prop.ForAll(
                Calendars(),
                Days.Any.ToArbitrary(),
                (days, day) =>
                {
                    var (before, after) = (days.OnOrBefore(day), days.OnOrAfter(day));
                    return before <= day
                        && day <= after
                        && days.IsOpen(before)
                        && days.IsOpen(after)
                        && !Days.Between(before.PlusDays(1), day).Any(days.IsOpen)
                        && !Days.Between(day, after.PlusDays(-1)).Any(days.IsOpen);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AddBusinessDays_counts_every_open_day_and_no_other() =>
        Prop.ForAll(
                Calendars(),
                Days.Any.ToArbitrary(),
                Gen.Choose(1, 120).ToArbitrary(),
                (days, day, count) =>
                {
                    var (before, after) = (days.AddBusinessDays(day, -count), days.AddBusinessDays(day, count));
                    return days.IsOpen(before)
                        && days.IsOpen(after)
                        && Days.Between(before, day.PlusDays(-1)).Count(days.IsOpen) == count
                        && Days.Between(day.PlusDays(1), after).Count(days.IsOpen) == count;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AddBusinessDays_FromAnOpenDay_IsUndoneByTheOppositeNumber() =>
        Prop.ForAll(
                Calendars(),
                Days.Any.ToArbitrary(),
                Gen.Choose(-120, 120).ToArbitrary(),
                (days, day, count) =>
                {
                    var open = days.OnOrAfter(day);
                    return days.AddBusinessDays(days.AddBusinessDays(open, count), -count) == open;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AddBusinessDays_MoreDays_IsLater() =>
        Prop.ForAll(
                Calendars(),
                Days.Any.ToArbitrary(),
                Gen.Choose(-120, 120).ToArbitrary(),
                (days, day, count) => days.AddBusinessDays(day, count) < days.AddBusinessDays(day, count + 1)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task One_calendar_answers_many_threads_alike()
    {
        var place = new Place("GB", "NIR");
        int Count() => Days.Between(new LocalDate(2100, 1, 1), new LocalDate(2130, 1, 1)).Count(new OpenDays(place, []).IsOpen);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Count)));

        Assert.Single(answers.Distinct());
    }

    private static Arbitrary<OpenDays> Calendars()
    {
        var places = Gen.Elements<Place?>([null, new("FR", "57"), new("IT"), new("CH", "TI"), new("CH"), new("GB", "SCT"), new("IE"), new("XX", "1")]);
        var seasons = Gen.Elements(
            ClosedSeason.YearEnd,
            ClosedSeason.ItalianMidAugust,
            ClosedSeason.EveryYear(new AnnualDate(2, 29), new AnnualDate(3, 5)),
            ClosedSeason.Between(new LocalDate(2026, 3, 1), new LocalDate(2026, 7, 31))
        );
        return (from place in places from closed in seasons.ListOf() select new OpenDays(place, [.. closed])).ToArbitrary();
    }
}
