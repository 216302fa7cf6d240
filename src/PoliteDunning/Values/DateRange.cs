using NodaTime;

namespace PoliteDunning;

/// <summary>The days the library reckons with. A narrow range, so that no sum of days can leave the calendar.</summary>
internal static class DateRange
{
    public static readonly LocalDate First = new(1900, 1, 1);
    public static readonly LocalDate Last = new(2199, 12, 31);

    public static void Check(string member, LocalDate date, Problems problems)
    {
        if (date.Calendar != CalendarSystem.Iso || date < First || date > Last)
            problems.Add(member, date.WithCalendar(CalendarSystem.Iso), "a day from 1900-01-01 to 2199-12-31");
    }
}
