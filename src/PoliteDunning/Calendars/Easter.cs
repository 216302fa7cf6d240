using NodaTime;

namespace PoliteDunning;

/// <summary>Easter Sunday by the anonymous Gregorian computus (Meeus, <i>Astronomical Algorithms</i>, chapter 8): whole-number arithmetic, for any year of the Gregorian calendar.</summary>
internal static class Easter
{
    public static LocalDate SundayOf(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
