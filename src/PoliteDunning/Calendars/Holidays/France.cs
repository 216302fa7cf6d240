using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>France. Source: Code du travail, article L3133-1; for Alsace-Moselle also article L3134-13.</summary>
internal static class France
{
    private static readonly HolidayRule[] Everywhere =
    [
        Fixed(1, 1),
        EasterMonday,
        Fixed(5, 1),
        Fixed(5, 8),
        Ascension,
        WhitMonday,
        Fixed(7, 14),
        Fixed(8, 15),
        Fixed(11, 1),
        Fixed(11, 11),
        Fixed(12, 25),
    ];

    // Good Friday holds in communes with a Protestant church or a mixed one. Which these are is not known here: nobody is written to.
    private static readonly HolidayRule[] AlsaceMoselle = [.. Everywhere, GoodFriday, Fixed(12, 26)];

    public static CountryHolidays Holidays { get; } =
        new(
            Everywhere,
            ("57", AlsaceMoselle),
            ("67", AlsaceMoselle),
            ("68", AlsaceMoselle),
            ("6AE", AlsaceMoselle) // the European Collectivity of Alsace: departments 67 and 68 together
        );
}
