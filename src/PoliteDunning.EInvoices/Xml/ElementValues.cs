using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>The values that texts stand for. A text that stands for none is refused where it is, never passed over.</summary>
internal static class ElementValues
{
    // As the check of drafts: far above any invoice, far below where sums of decimals lose their cents.
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The day of the first text on a path, or null.</summary>
    public static LocalDate? Date(this Element element, string path) => element.FindText(path)?.ToDate();

    /// <summary>The amount of the first text on a path, or null.</summary>
    public static decimal? Amount(this Element element, string path) => element.FindText(path)?.ToAmount();

    /// <summary>
    /// A day: <c>2026-10-31</c> (XML), <c>20261031</c> (CII format 102), each perhaps with a time (CII formats 203 and 204) or an offset, which do not
    /// change the day that is written.
    /// </summary>
    public static LocalDate ToDate(this Element element)
    {
        var text = element.Text;
        var parsed = text switch
        {
            { Length: 10 } or { Length: > 10 } when text[4] == '-' && (text.Length == 10 || text[10] is 'T' or 'Z' or '+' or '-' or ' ') => LocalDatePattern.Iso.Parse(text[..10]),
            { Length: 8 or 12 or 14 } when text.All(char.IsAsciiDigit) => Basic.Parse(text[..8]),
            _ => null,
        };
        return parsed is { Success: true } ? parsed.Value : throw element.Exception($"is '{Shown.Short(text)}'", "a day such as 2026-10-31");
    }

    /// <summary>An amount as XML writes it: digits, perhaps a sign and a point.</summary>
    public static decimal ToAmount(this Element element) =>
        decimal.TryParse(element.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) < Largest
            ? amount
            : throw element.Exception($"is '{Shown.Short(element.Text)}'", "an amount such as 1234.50, of less than a thousand million million");

    /// <summary>A number of days, 0 to 9999.</summary>
    public static int ToDays(this Element element) =>
        int.TryParse(element.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 9_999
            ? days
            : throw element.Exception($"is '{Shown.Short(element.Text)}'", "a number of days such as 30");
}
