using NodaTime;
using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// Ireland. Source: Organisation of Working Time Act 1997, second schedule, and the regulations of January 2022 under it (18 March 2022, Saint Brigid's
/// Day). A holiday on a weekend is not moved (employees get other time off), and Good Friday is no public holiday.
/// </summary>
internal static class Ireland
{
    public static CountryHolidays Holidays { get; } =
        new(
            [
                Fixed(1, 1),
                // Saint Brigid: 1 February when that is a Friday, else the first Monday.
                Fixed(2, 1).OnlyIf(IsFriday).Since(2023),
                Nth(1, IsoDayOfWeek.Monday, 2).OnlyIf(monday => !IsFriday(new LocalDate(monday.Year, 2, 1))).Since(2023),
                Fixed(3, 17),
                Once(2022, 3, 18), // day of remembrance for those who died of Covid-19
                EasterMonday,
                Nth(1, IsoDayOfWeek.Monday, 5),
                Nth(1, IsoDayOfWeek.Monday, 6),
                Nth(1, IsoDayOfWeek.Monday, 8),
                Last(IsoDayOfWeek.Monday, 10),
                Fixed(12, 25),
                Fixed(12, 26),
            ]
        );

    private static bool IsFriday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Friday;
}
