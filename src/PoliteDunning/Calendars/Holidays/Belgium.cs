using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// Belgium. Source: Royal decree of 18 April 1974 on public holidays, article 1. A holiday on a Sunday is replaced by a day that each
/// employer fixes; there is no rule for it, so none is applied.
/// </summary>
internal static class Belgium
{
    public static CountryHolidays Holidays { get; } =
        new([Fixed(1, 1), EasterMonday, Fixed(5, 1), Ascension, WhitMonday, Fixed(7, 21), Fixed(8, 15), Fixed(11, 1), Fixed(11, 11), Fixed(12, 25)]);
}
