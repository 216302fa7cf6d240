using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// Italy. Source: Law 260 of 27 May 1949 with its amendments; 4 October (Saint Francis) by Law 151 of 8 October 2025, in force since
/// 1 January 2026. The day of a town's patron saint is not national and left out.
/// </summary>
internal static class Italy
{
    private static readonly HolidayRule[] Everywhere =
    [
        Fixed(1, 1),
        Fixed(1, 6),
        EasterSunday,
        EasterMonday,
        Fixed(4, 25),
        Fixed(5, 1),
        Fixed(6, 2),
        Fixed(8, 15),
        Fixed(10, 4).Since(2026),
        Fixed(11, 1),
        Fixed(12, 8),
        Fixed(12, 25),
        Fixed(12, 26),
    ];

    public static CountryHolidays Holidays { get; } =
        new(
            Everywhere,
            ("BZ", [.. Everywhere, WhitMonday]) // South Tyrol
        );
}
