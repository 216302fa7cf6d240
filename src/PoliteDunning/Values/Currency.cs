using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning;

/// <summary>A currency of ISO 4217 with its own number of decimals.</summary>
/// <remarks>Immutable and thread-safe. The table is the library's own: no ambient culture is asked.</remarks>
public sealed class Currency : IEquatable<Currency>
{
    private static readonly FrozenDictionary<string, Currency> Known = CurrencyTable.All().ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    internal Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    /// <summary>"No currency" (ISO 4217 <c>XXX</c>): what <c>default(Money)</c> is in.</summary>
    public static Currency None { get; } = new("XXX", 0);

    /// <summary>The euro, two decimals.</summary>
    public static Currency Eur => Known["EUR"];

    /// <summary>The code of ISO 4217: three capital letters, e.g. <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>Digits after the decimal point, 0 to 4 (ISO 4217 "minor unit"). The euro has 2, the yen 0, the Tunisian dinar 3.</summary>
    public int Decimals { get; }

    /// <summary>The currency with this code.</summary>
    /// <param name="code">Three capital letters of ISO 4217.</param>
    /// <exception cref="ArgumentException">The code is not that of a currency in use.</exception>
    public static Currency Of(string code) =>
        TryOf(code, out var currency)
            ? currency
            : throw new ArgumentException($"'{code}' is no currency: allowed is a code of ISO 4217 in capital letters, such as EUR.", nameof(code));

    /// <summary>Finds the currency with this code.</summary>
    /// <param name="code">Three capital letters of ISO 4217, or anything else.</param>
    /// <param name="currency">The currency, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryOf(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && Known.TryGetValue(code, out currency);
    }

    /// <summary>Whether an amount has no more decimals than this currency.</summary>
    /// <param name="amount">The amount, in units of this currency.</param>
    public bool Fits(decimal amount) => decimal.Round(amount, Decimals) == amount;

    /// <summary>Rounds to this currency's decimals, half away from zero.</summary>
    /// <param name="amount">The amount, in units of this currency.</param>
    public decimal Round(decimal amount) => decimal.Round(amount, Decimals, MidpointRounding.AwayFromZero);

    /// <inheritdoc />
    public bool Equals(Currency? other) => other is not null && Code == other.Code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Currency);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
