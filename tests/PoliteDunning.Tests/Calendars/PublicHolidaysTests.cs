using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

public class PublicHolidaysTests
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2035, 12, 31);

    public static TheoryData<string> PlacesOfTheTable() => [.. HolidayTable.Places];

    public static TheoryData<int> Corrections() => [.. Enumerable.Range(0, HolidayTable.Corrections.Count)];

    [Theory]
    [MemberData(nameof(PlacesOfTheTable))]
    public void Every_day_of_2020_to_2035_agrees_with_an_independent_implementation(string place)
    {
        var expected = HolidayTable.DaysOf(place);
        foreach (var correction in HolidayTable.Corrections.Where(c => c.Place == place))
        {
            expected.RemoveWhere(day => correction.Doubtful?.Invoke(day) == true);
            expected.UnionWith(AllDays().Where(day => correction.Missing?.Invoke(day) == true));
        }

        Assert.Equal(expected, AllDays().Where(day => day.DayOfWeek != IsoDayOfWeek.Sunday && PublicHolidays.IsHoliday(Parse(place), day)));
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Every_correction_of_the_independent_implementation_is_still_needed(int index)
    {
        var correction = HolidayTable.Corrections[index];
        var days = HolidayTable.DaysOf(correction.Place);

        Assert.DoesNotContain(days, day => correction.Missing?.Invoke(day) == true);
        Assert.True(correction.Doubtful is null || days.Any(correction.Doubtful), correction.Reason);
    }

    [Theory]
    [InlineData("FR", "2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25")]
    [InlineData("FR-68", "2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25 2026-12-26")]
    [InlineData("CH", "2026-01-01 2026-05-14 2026-08-01 2026-12-25")]
    [InlineData("GB", "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-26 2026-12-28")]
    [InlineData("GB-SCT", "2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-26 2026-12-28")]
    public void The_holidays_of_2026(string place, string days) =>
        Assert.Equal(days, string.Join(' ', Days.Of(2026).Where(day => PublicHolidays.IsHoliday(Parse(place), day)).Select(LocalDatePattern.Iso.Format)));

    [Theory]
    [InlineData("GB", "2027-12-27", true)] // Christmas is a Saturday and Boxing Day a Sunday
    [InlineData("GB", "2027-12-28", true)]
    [InlineData("GB", "2022-12-27", true)] // Christmas is a Sunday, Boxing Day the Monday after it
    [InlineData("GB", "2022-12-28", false)]
    [InlineData("GB-SCT", "2027-01-04", true)] // 2 January is a Saturday
    [InlineData("GB", "2027-01-04", false)]
    [InlineData("GB-NIR", "2026-07-13", true)] // 12 July is a Sunday
    [InlineData("GB", "2020-05-04", false)] // moved to the 8th
    [InlineData("GB", "2020-05-08", true)]
    [InlineData("GB-NIR", "2022-05-30", false)] // moved to 2 June
    [InlineData("GB-NIR", "2022-06-02", true)]
    [InlineData("GB-SCT", "2022-06-03", true)]
    [InlineData("GB-WLS", "2022-09-19", true)]
    [InlineData("GB-ENG", "2023-05-08", true)]
    [InlineData("GB-ENG", "2026-06-15", false)]
    [InlineData("IE", "2022-02-07", false)] // Saint Brigid's only since 2023
    [InlineData("IE", "2024-02-05", true)]
    [InlineData("IE", "2024-02-01", false)]
    [InlineData("IE", "2030-02-01", true)] // a Friday
    [InlineData("IE", "2030-02-04", false)]
    [InlineData("IT", "2025-10-04", false)]
    [InlineData("IT", "2026-10-04", true)] // a Sunday
    [InlineData("IT", "2027-10-04", true)]
    [InlineData("IT-BZ", "2026-05-25", true)]
    [InlineData("IT-MI", "2026-05-25", false)]
    [InlineData("LU", "2018-05-09", false)]
    [InlineData("LU", "2019-05-09", true)]
    [InlineData("LU", "2026-04-03", false)]
    [InlineData("CH-GE", "2026-09-10", true)] // Jeûne genevois
    [InlineData("CH-VD", "2026-09-21", true)]
    [InlineData("CH-NE", "2023-01-02", true)] // New Year's Day is a Sunday
    [InlineData("CH-NE", "2026-01-02", false)]
    [InlineData("CH-TI", "2026-04-03", false)]
    public void A_day_that_is_easily_wrong(string place, string day, bool isHoliday) =>
        Assert.Equal(isHoliday, PublicHolidays.IsHoliday(Parse(place), LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("FR-75", "FR")]
    [InlineData("GB-XYZ", "GB")]
    [InlineData("GB-ENG", "GB")]
    [InlineData("CH-ZG", "CH")]
    [InlineData("FR-6AE", "FR-67")]
    public void A_subdivision_without_days_of_its_own_has_those_of_the_other_place(string subdivision, string other) =>
        Assert.Equal(AllDays().Where(day => PublicHolidays.IsHoliday(Parse(other), day)), AllDays().Where(day => PublicHolidays.IsHoliday(Parse(subdivision), day)));

    [Fact]
    public void Easter_falls_on_the_days_that_are_printed_everywhere() =>
        Assert.Equal(
            "2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25",
            string.Join(' ', Enumerable.Range(2024, 12).Select(year => LocalDatePattern.Iso.Format(Easter.SundayOf(year))))
        );

    [Fact]
    public void Easter_is_always_a_Sunday_from_22_March_to_25_April() =>
        Assert.All(
            Enumerable.Range(1900, 300).Select(Easter.SundayOf),
            day =>
            {
                Assert.Equal(IsoDayOfWeek.Sunday, day.DayOfWeek);
                Assert.InRange(day, new LocalDate(day.Year, 3, 22), new LocalDate(day.Year, 4, 25));
            }
        );

    [Fact]
    public void No_rule_leaves_its_year() =>
        Assert.All(
            from place in HolidayTable.Places
            from year in Enumerable.Range(1900, 300)
            from day in PublicHolidays.Of(Parse(place)).In(year)
            select (year, day),
            found => Assert.Equal(found.year, found.day.Year)
        );

    [Fact]
    public void An_unknown_country_has_no_holidays_and_any_text_is_a_place()
    {
        var countries = ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get);
        var subdivisions = ArbMap.Default.ArbFor<string>().Generator;
        Prop.ForAll(
                countries.SelectMany(country => subdivisions.Select(subdivision => new Place(country, subdivision))).ToArbitrary(),
                Days.Any.ToArbitrary(),
                (place, day) => PublicHolidays.IsKnown(place.Country) || !PublicHolidays.IsHoliday(place, day)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_known_country_answers_for_any_text_as_subdivision()
    {
        var places =
            from country in Gen.Elements("BE", "CH", "FR", "GB", "IE", "IT", "LU")
            from subdivision in ArbMap.Default.ArbFor<string>().Generator
            select new Place(country, subdivision);
        Prop.ForAll(
                places.ToArbitrary(),
                Days.Any.ToArbitrary(),
                (place, day) => PublicHolidays.IsKnown(place.Country) && PublicHolidays.IsHoliday(place, new LocalDate(day.Year, 12, 25))
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Outside_of_the_years_it_reckons_with_there_are_no_holidays()
    {
        Assert.True(PublicHolidays.IsHoliday(new Place("FR"), new LocalDate(2199, 12, 25)));
        Assert.False(PublicHolidays.IsHoliday(new Place("FR"), new LocalDate(2200, 12, 25)));
        Assert.False(PublicHolidays.IsHoliday(new Place("FR"), new LocalDate(-9998, 1, 1)));
        Assert.False(PublicHolidays.IsHoliday(new Place("FR"), LocalDate.MaxIsoValue));
    }

    private static Place Parse(string place) => place.Split('-') is [var country, var subdivision] ? new Place(country, subdivision) : new Place(place);

    private static IEnumerable<LocalDate> AllDays() => Days.Between(First, Last);
}
