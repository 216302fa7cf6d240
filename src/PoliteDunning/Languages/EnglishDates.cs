using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>English dates, day first or, in the United States, month first.</summary>
/// <param name="monthFirst">Whether the month comes first.</param>
internal sealed class EnglishDates(bool monthFirst) : DateWords
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public override string Day(LocalDate date, bool year)
    {
        var month = Months[date.Month - 1];
        var day = monthFirst
            ? string.Create(CultureInfo.InvariantCulture, $"{month}{Spaces.NoBreak}{date.Day}")
            : string.Create(CultureInfo.InvariantCulture, $"{date.Day}{Spaces.NoBreak}{month}");
        return year ? string.Create(CultureInfo.InvariantCulture, $"{day}{(monthFirst ? "," : "")} {date.Year}") : day;
    }

    public override string Weekday(LocalDate date, bool year) => $"{Weekdays[(int)date.DayOfWeek - 1]}{(monthFirst ? "," : "")} {Day(date, year)}";

    public override string On(LocalDate date, bool year) => "on " + Day(date, year);

    public override string OnWeekday(LocalDate date, bool year) => "on " + Weekday(date, year);

    public override string Of(LocalDate date, bool year) => "of " + Day(date, year);

    public override string Since(LocalDate date, bool year) => "since " + Day(date, year);

    public override string By(LocalDate date, bool year) => "by " + Weekday(date, year);

    public override string Named(LocalDate date, bool year) => Day(date, year);

    // American usage keeps the comma before the last of three or more.
    public override string OnDays(IReadOnlyList<LocalDate> dates, bool year) =>
        "on " + List([.. dates.Select((date, i) => Day(date, year && SaysYear(dates, i)))], monthFirst && dates.Count > 2 ? ", and " : " and ");

    public override string LetterDate(LocalDate date) => Day(date, year: true);
}
