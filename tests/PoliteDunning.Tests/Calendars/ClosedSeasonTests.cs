using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

public class ClosedSeasonTests
{
    [Fact]
    public void YearEnd_goes_from_Christmas_Eve_over_New_Year()
    {
        Assert.Equal(9, Days.Between(new LocalDate(2026, 6, 1), new LocalDate(2027, 5, 31)).Count(ClosedSeason.YearEnd.Contains));
        Assert.All(Days.Between(new LocalDate(2026, 12, 24), new LocalDate(2027, 1, 1)), day => Assert.True(ClosedSeason.YearEnd.Contains(day)));
    }

    [Fact]
    public void ItalianMidAugust_lies_around_Ferragosto() =>
        Assert.Equal(Days.Between(new LocalDate(2026, 8, 10), new LocalDate(2026, 8, 20)), Days.Of(2026).Where(ClosedSeason.ItalianMidAugust.Contains));

    [Fact]
    public void Between_closes_both_ends_once()
    {
        var season = ClosedSeason.Between(new LocalDate(2026, 12, 28), new LocalDate(2027, 1, 2), "inventory");
        Assert.Equal(Days.Between(new LocalDate(2026, 12, 28), new LocalDate(2027, 1, 2)), Days.Between(new LocalDate(2025, 1, 1), new LocalDate(2028, 12, 31)).Where(season.Contains));
        Assert.Equal("inventory", season.Name);
    }

    [Fact]
    public void EveryYear_FromOrToTheLeapDay_SkipsItInCommonYears()
    {
        var season = ClosedSeason.EveryYear(new AnnualDate(2, 27), new AnnualDate(2, 29));
        Assert.Equal(2, Days.Of(2027).Count(season.Contains));
        Assert.Equal(3, Days.Of(2028).Count(season.Contains));
    }

    [Theory]
    [InlineData("2026-08-02", "2026-08-01", "2026-08-02, the first closed day, or later")]
    [InlineData("2026-01-01", "2027-01-02", "at most 366 days")]
    public void Between_EndsTooEarlyOrTooLate_Throws(string from, string to, string allowed)
    {
        var refusal = Assert.Throws<ArgumentException>("last", () => ClosedSeason.Between(Day(from), Day(to)));
        Assert.StartsWith($"last is {to}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_DayOutOfRangeOrOfAnotherCalendar_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("first", () => ClosedSeason.On(new LocalDate(2200, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => ClosedSeason.On(new LocalDate(2026, 1, 1, CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData(1, 1, 12, 31)]
    [InlineData(7, 1, 6, 30)]
    [InlineData(3, 1, 2, 28)]
    [InlineData(1, 30, 12, 31)] // leaves 29 days
    public void EveryYear_WithoutAMonthLeft_Throws(int fromMonth, int fromDay, int toMonth, int toDay) =>
        Assert.Throws<ArgumentException>("last", () => ClosedSeason.EveryYear(new AnnualDate(fromMonth, fromDay), new AnnualDate(toMonth, toDay)));

    [Fact]
    public void EveryYear_WithThirtyDaysLeft_Holds() =>
        Assert.Equal(30, Days.Of(2027).Count(day => !ClosedSeason.EveryYear(new AnnualDate(1, 31), new AnnualDate(12, 31)).Contains(day)));

    [Fact]
    public void Two_seasons_of_the_same_days_and_name_are_equal()
    {
        Assert.Equal(ClosedSeason.On(new LocalDate(2026, 8, 1)), ClosedSeason.On(new LocalDate(2026, 8, 1)));
        Assert.NotEqual(ClosedSeason.On(new LocalDate(2026, 8, 1)), ClosedSeason.On(new LocalDate(2026, 8, 1), "bridge"));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
