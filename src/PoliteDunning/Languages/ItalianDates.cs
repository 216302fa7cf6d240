using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Italian dates: the first is <c>1°</c>, articles and prepositions elide before 8 and 11 (read otto, undici) and only there; with a weekday the
/// article disappears. Source: Accademia della Crusca, consultation 86.
/// </summary>
internal sealed class ItalianDates : DateWords
{
    private static readonly string[] Months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];
    private static readonly string[] Weekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];

    public override string Day(LocalDate date, bool year)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(date.Day == 1 ? "°" : "")}{Spaces.NoBreak}{Months[date.Month - 1]}");
        return year ? string.Create(CultureInfo.InvariantCulture, $"{day} {date.Year}") : day;
    }

    public override string Weekday(LocalDate date, bool year) => $"{Weekdays[(int)date.DayOfWeek - 1]} {Day(date, year)}";

    public override string On(LocalDate date, bool year) => (Elides(date) ? "l’" : "il ") + Day(date, year);

    public override string OnWeekday(LocalDate date, bool year) => Weekday(date, year);

    public override string Of(LocalDate date, bool year) => (Elides(date) ? "dell’" : "del ") + Day(date, year);

    public override string Since(LocalDate date, bool year) => (Elides(date) ? "dall’" : "dal ") + Day(date, year);

    public override string By(LocalDate date, bool year) => "entro " + Weekday(date, year);

    public override string Named(LocalDate date, bool year) => On(date, year);

    public override string OnDays(IReadOnlyList<LocalDate> dates, bool year) => List([.. dates.Select((date, i) => On(date, year && SaysYear(dates, i)))], " e ");

    public override string LetterDate(LocalDate date) => Day(date, year: true);

    private static bool Elides(LocalDate date) => date.Day is 8 or 11;
}
