using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// Luxembourg. Source: Code du travail, article L. 232-2; Europe Day since 2019. A holiday on a Sunday gives each employee a day off of their own
/// choice, and Good Friday is a day of the banks: neither is applied.
/// </summary>
internal static class Luxembourg
{
    public static CountryHolidays Holidays { get; } =
        new(
            [
                Fixed(1, 1),
                EasterMonday,
                Fixed(5, 1),
                Fixed(5, 9).Since(2019),
                Ascension,
                WhitMonday,
                Fixed(6, 23),
                Fixed(8, 15),
                Fixed(11, 1),
                Fixed(12, 25),
                Fixed(12, 26),
            ]
        );
}
