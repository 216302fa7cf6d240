using System.Collections.Frozen;
using System.Globalization;

namespace PoliteDunning;

/// <summary>How a region writes amounts. The tables are the rulings of the design, with CLDR 48 where it is silent.</summary>
/// <param name="Group">Between groups of three digits.</param>
/// <param name="Point">Before the decimals.</param>
/// <param name="SignFirst">Whether the currency goes before the number.</param>
/// <param name="Glue">Whether a no-break space parts number and currency also when the currency is a sign rather than letters.</param>
/// <param name="Signs">Signs by currency; one that is not in it is written as its code.</param>
internal sealed record MoneyFormat(char Group, char Point, bool SignFirst, bool Glue, FrozenDictionary<string, string> Signs)
{
    private static readonly FrozenDictionary<string, string> NoSigns = Table();

    public static MoneyFormat France { get; } = new(Spaces.Narrow, ',', SignFirst: false, Glue: true, Table(("EUR", "€"), ("GBP", "£GB"), ("USD", "$US"), ("CAD", "$CA")));

    public static MoneyFormat Luxembourg { get; } = France with { Group = '.' };

    public static MoneyFormat FrenchCanada { get; } = France with
    {
        Group = Spaces.NoBreak,
        Signs = Table(("EUR", "€"), ("GBP", "£"), ("USD", "$" + Spaces.NoBreak + "US"), ("CAD", "$")),
    };

    public static MoneyFormat Italy { get; } = new('.', ',', SignFirst: false, Glue: true, Table(("EUR", "€"), ("GBP", "£")));

    /// <summary>Swiss practice in all languages: the code first.</summary>
    public static MoneyFormat Switzerland { get; } = new('\'', '.', SignFirst: true, Glue: true, NoSigns);

    public static MoneyFormat Britain { get; } = new(',', '.', SignFirst: true, Glue: false, Table(("EUR", "€"), ("GBP", "£"), ("USD", "US$"), ("CAD", "CA$"), ("JPY", "JP¥")));

    public static MoneyFormat UnitedStates { get; } = Britain with { Signs = Table(("EUR", "€"), ("GBP", "£"), ("USD", "$"), ("CAD", "CA$"), ("JPY", "¥")) };

    public string Format(Money money)
    {
        var number = Number(Math.Abs(money.Amount), money.Currency.Decimals);
        var known = Signs.TryGetValue(money.Currency.Code, out var sign);
        sign ??= money.Currency.Code;
        var glue = Glue || !known ? Spaces.NoBreak.ToString() : string.Empty;
        var amount = SignFirst ? sign + glue + number : number + glue + sign;
        return money.Amount < 0 ? "-" + amount : amount;
    }

    private string Number(decimal amount, int decimals)
    {
        var digits = amount.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits.Length : digits.Length - decimals - 1;
        Span<char> written = stackalloc char[64];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && i < whole && (whole - i) % 3 == 0)
                written[length++] = Group;
            written[length++] = i == whole ? Point : digits[i];
        }
        return new string(written[..length]);
    }

    private static FrozenDictionary<string, string> Table(params (string Code, string Sign)[] signs) =>
        signs.ToFrozenDictionary(entry => entry.Code, entry => entry.Sign, StringComparer.Ordinal);
}
