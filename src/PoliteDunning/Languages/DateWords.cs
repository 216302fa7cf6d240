using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Dates as whole phrases, with the prepositions, articles and elisions that belong to them: nobody builds one from a bare date. A year is said when
/// it is asked for.
/// </summary>
internal abstract class DateWords
{
    /// <summary>31 octobre · 31 ottobre · 31 October.</summary>
    public abstract string Day(LocalDate date, bool year);

    /// <summary>samedi 31 octobre · sabato 31 ottobre · Saturday 31 October.</summary>
    public abstract string Weekday(LocalDate date, bool year);

    /// <summary>le 31 octobre · il 31 ottobre, l’8 novembre · on 31 October.</summary>
    public abstract string On(LocalDate date, bool year);

    /// <summary>le samedi 31 octobre · sabato 31 ottobre · on Saturday 31 October.</summary>
    public abstract string OnWeekday(LocalDate date, bool year);

    /// <summary>du 31 octobre · del 31 ottobre, dell’8 novembre · of 31 October.</summary>
    public abstract string Of(LocalDate date, bool year);

    /// <summary>depuis le 31 octobre · dal 31 ottobre, dall’8 novembre · since 31 October.</summary>
    public abstract string Since(LocalDate date, bool year);

    /// <summary>au plus tard le mardi 10 novembre · entro martedì 10 novembre · by Tuesday 10 November.</summary>
    public abstract string By(LocalDate date, bool year);

    /// <summary>A day that was named: le 20 novembre · il 20 novembre · 20 November.</summary>
    public abstract string Named(LocalDate date, bool year);

    /// <summary>Several days on which something happened: les 9 novembre et 2 décembre · il 9 novembre e il 2 dicembre · on 9 November and 2 December.</summary>
    public abstract string OnDays(IReadOnlyList<LocalDate> dates, bool year);

    /// <summary>The line at the top of a letter: Le 3 novembre 2026 · 3 novembre 2026 · 3 November 2026.</summary>
    public abstract string LetterDate(LocalDate date);

    /// <summary>In a list a year is said once, after the last day that it holds for.</summary>
    protected static bool SaysYear(IReadOnlyList<LocalDate> dates, int i) => i == dates.Count - 1 || dates[i + 1].Year != dates[i].Year;

    protected static string List(IReadOnlyList<string> items, string last) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + last + items[^1];
}
