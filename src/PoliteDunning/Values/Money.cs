using System.Globalization;

namespace PoliteDunning;

/// <summary>An amount in one currency, with no more decimals than that currency has.</summary>
/// <remarks>
/// <c>default(Money)</c> is nought in <see cref="PoliteDunning.Currency.None"/>. Amounts may be negative: a balance may. Money of different
/// currencies is never added or compared.
/// </remarks>
public readonly record struct Money
{
    private readonly Currency? currency;

    // No currency is kept as null, so that default(Money) equals nought in no currency.
    private Money(decimal amount, Currency currency) => (Amount, this.currency) = (amount, currency.Equals(Currency.None) ? null : currency);

    /// <summary>The amount, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency => currency ?? Currency.None;

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In units of the currency, with no more decimals than it has.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return currency.Fits(amount)
            ? new Money(amount, currency)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{amount} has too many decimals: {currency.Code} allows {currency.Decimals}."), nameof(amount));
    }

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In units of the currency, with no more decimals than it has.</param>
    /// <param name="currency">A code of ISO 4217, e.g. <c>EUR</c>.</param>
    /// <exception cref="ArgumentException">There is no such currency, or the amount has more decimals than it.</exception>
    public static Money Of(decimal amount, string currency) => Of(amount, Currency.Of(currency));

    /// <summary>The same currency with another amount, which the caller knows to fit.</summary>
    internal Money With(decimal amount) => new(amount, Currency);

    /// <summary>Amount and code, e.g. <c>EUR 734.50</c>: for logs, never for a client.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Currency.Code} {Amount.ToString("F" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}");
}
