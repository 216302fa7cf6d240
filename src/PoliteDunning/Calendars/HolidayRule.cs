using NodaTime;

namespace PoliteDunning;

/// <summary>One public holiday, as the rule that gives its day in any year. The country tables are lists of these.</summary>
internal sealed class HolidayRule
{
    private readonly Func<int, LocalDate?> dayIn;

    private HolidayRule(Func<int, LocalDate?> dayIn, bool hasSubstitute = false) => (this.dayIn, HasSubstitute) = (dayIn, hasSubstitute);

    public static HolidayRule GoodFriday { get; } = AfterEaster(-2);
    public static HolidayRule EasterSunday { get; } = AfterEaster(0);
    public static HolidayRule EasterMonday { get; } = AfterEaster(1);
    public static HolidayRule Ascension { get; } = AfterEaster(39);
    public static HolidayRule WhitMonday { get; } = AfterEaster(50);
    public static HolidayRule CorpusChristi { get; } = AfterEaster(60);

    /// <summary>Whether a day that falls on a weekend has a substitute: the next weekday that is not a holiday itself.</summary>
    public bool HasSubstitute { get; }

    /// <summary>The same day every year.</summary>
    public static HolidayRule Fixed(int month, int day) => new(year => new LocalDate(year, month, day));

    /// <summary>The first, second, … such weekday of a month.</summary>
    public static HolidayRule Nth(int n, IsoDayOfWeek weekday, int month) => new(year => LocalDate.FromYearMonthWeekAndDay(year, month, n, weekday));

    /// <summary>The last such weekday of a month.</summary>
    public static HolidayRule Last(IsoDayOfWeek weekday, int month) => Nth(5, weekday, month);

    /// <summary>One day that was a holiday once.</summary>
    public static HolidayRule Once(int year, int month, int day) => Fixed(month, day).OnlyIf(d => d.Year == year);

    /// <summary>That many days later.</summary>
    public HolidayRule Plus(int days) => new(year => In(year)?.PlusDays(days), HasSubstitute);

    /// <summary>From this year on.</summary>
    public HolidayRule Since(int year) => OnlyIf(day => day.Year >= year);

    /// <summary>Only in years in which the condition holds for the day.</summary>
    public HolidayRule OnlyIf(Func<LocalDate, bool> condition) => new(year => In(year) is { } day && condition(day) ? day : null, HasSubstitute);

    /// <summary>In the year of the given day on that day instead.</summary>
    public HolidayRule MovedTo(int year, int month, int day) => new(y => y == year ? new LocalDate(year, month, day) : In(y), HasSubstitute);

    /// <summary>When it falls on a weekend, the next weekday that is not a holiday itself is one too.</summary>
    public HolidayRule WithSubstitute() => new(dayIn, hasSubstitute: true);

    /// <summary>The day in this year, or null when the rule gives none.</summary>
    public LocalDate? In(int year) => dayIn(year);

    private static HolidayRule AfterEaster(int days) => new(year => Easter.SundayOf(year).PlusDays(days));
}
