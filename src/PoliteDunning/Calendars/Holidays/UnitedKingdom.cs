using NodaTime;
using static PoliteDunning.HolidayRule;

namespace PoliteDunning;

/// <summary>
/// United Kingdom: the bank holidays of England and Wales, which the country without a subdivision has too, of Scotland and of Northern Ireland.
/// Source: Banking and Financial Dealings Act 1971, schedule 1, and the royal proclamations under it; St Andrew's Day Bank Holiday (Scotland) Act 2007;
/// https://www.gov.uk/bank-holidays lists them, the days appointed once too, with the substitute days for weekends.
/// </summary>
internal static class UnitedKingdom
{
    private static readonly HolidayRule[] Everywhere =
    [
        Fixed(1, 1).WithSubstitute(),
        GoodFriday,
        Nth(1, IsoDayOfWeek.Monday, 5).MovedTo(2020, 5, 8), // 75 years since the end of the war in Europe
        Last(IsoDayOfWeek.Monday, 5).MovedTo(2022, 6, 2), // beside the next one
        Once(2022, 6, 3), // Platinum Jubilee of Queen Elizabeth II
        Once(2022, 9, 19), // state funeral of Queen Elizabeth II
        Once(2023, 5, 8), // coronation of King Charles III
        Fixed(12, 25).WithSubstitute(),
        Fixed(12, 26).WithSubstitute(),
    ];

    private static readonly HolidayRule[] EnglandAndWales = [.. Everywhere, EasterMonday, Last(IsoDayOfWeek.Monday, 8)];

    private static readonly HolidayRule[] Scotland =
    [
        .. Everywhere,
        Fixed(1, 2).WithSubstitute(),
        Once(2026, 6, 15), // first match of Scotland at the World Cup, royal proclamation of 4 February 2026
        Nth(1, IsoDayOfWeek.Monday, 8),
        Fixed(11, 30).WithSubstitute(),
    ];

    private static readonly HolidayRule[] NorthernIreland = [.. EnglandAndWales, Fixed(3, 17).WithSubstitute(), Fixed(7, 12).WithSubstitute()];

    public static CountryHolidays Holidays { get; } = new(EnglandAndWales, ("SCT", Scotland), ("NIR", NorthernIreland));
}
