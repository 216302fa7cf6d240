using NodaTime;
using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// Switzerland. Only 1 August is federal (Constitution, article 110); all else is cantonal, and a country without a canton has the four days that all
/// cantons share. Days that only the banks keep, and those of single towns, are left out.
/// </summary>
internal static class Switzerland
{
    private static readonly HolidayRule[] Shared = [Fixed(1, 1), Ascension, Fixed(8, 1), Fixed(12, 25)];

    private static readonly HolidayRule GenevaFast = Nth(1, IsoDayOfWeek.Sunday, 9).Plus(4);
    private static readonly HolidayRule FederalFastMonday = Nth(3, IsoDayOfWeek.Sunday, 9).Plus(1);

    public static CountryHolidays Holidays { get; } =
        new(
            Shared,
            ("BE", [.. Shared, Fixed(1, 2), GoodFriday, EasterMonday, WhitMonday, Fixed(12, 26)]),
            // Corpus Christi to 8 December are kept in the Catholic communes. Which these are is not known here: nobody is written to.
            ("FR", [.. Shared, GoodFriday, CorpusChristi, Fixed(8, 15), Fixed(11, 1), Fixed(12, 8)]),
            ("GE", [.. Shared, GoodFriday, EasterMonday, WhitMonday, GenevaFast, Fixed(12, 31)]),
            ("JU", [.. Shared, Fixed(1, 2), GoodFriday, EasterMonday, Fixed(5, 1), WhitMonday, CorpusChristi, Fixed(6, 23), Fixed(8, 15), Fixed(11, 1)]),
            // The second days of New Year and Christmas only when the first is a Sunday.
            (
                "NE",
                [
                    .. Shared,
                    Fixed(1, 2).OnlyIf(IsMonday),
                    Fixed(3, 1),
                    GoodFriday,
                    EasterMonday,
                    Fixed(5, 1),
                    CorpusChristi,
                    Fixed(12, 26).OnlyIf(IsMonday),
                ]
            ),
            (
                "TI",
                [
                    .. Shared,
                    Fixed(1, 6),
                    Fixed(3, 19),
                    EasterMonday,
                    Fixed(5, 1),
                    WhitMonday,
                    CorpusChristi,
                    Fixed(6, 29),
                    Fixed(8, 15),
                    Fixed(11, 1),
                    Fixed(12, 8),
                    Fixed(12, 26),
                ]
            ),
            ("VD", [.. Shared, Fixed(1, 2), GoodFriday, EasterMonday, WhitMonday, FederalFastMonday]),
            ("VS", [.. Shared, Fixed(3, 19), CorpusChristi, Fixed(8, 15), Fixed(11, 1), Fixed(12, 8)]),
            ("ZH", [.. Shared, GoodFriday, EasterMonday, Fixed(5, 1), WhitMonday, Fixed(12, 26)])
        );

    private static bool IsMonday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday;
}
