using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PoliteDunning;

/// <summary>Days to test with.</summary>
internal static class Days
{
    /// <summary>Any day that the library reckons with, away from the edges of its calendar.</summary>
    public static Gen<LocalDate> Any => Gen.Choose(0, 365 * 290).Select(n => new LocalDate(1905, 1, 1).PlusDays(n));

    public static IEnumerable<LocalDate> Of(int year) => Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    public static IEnumerable<LocalDate> Between(LocalDate first, LocalDate last) => Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
}
