using System.Globalization;

namespace PoliteDunning;

public class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("GBP", 2)]
    [InlineData("CHF", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KWD", 3)]
    public void Of_ACodeInUse_KnowsItsDecimals(string code, int decimals)
    {
        var currency = Currency.Of(code);
        Assert.Equal((code, decimals, code), (currency.Code, currency.Decimals, currency.ToString()));
        Assert.Same(currency, Currency.Of(code));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("")]
    [InlineData("FRF")]
    [InlineData("XXX")]
    public void Of_NoCodeInUse_Throws(string code)
    {
        Assert.Contains($"'{code}' is no currency: allowed is a code of ISO 4217", Assert.Throws<ArgumentException>(() => Currency.Of(code)).Message, StringComparison.Ordinal);
        Assert.False(Currency.TryOf(code, out var currency));
        Assert.Null(currency);
    }

    [Fact]
    public void TryOf_Nothing_IsNone() => Assert.False(Currency.TryOf(null, out _));

    [Theory]
    [InlineData("2.345", "2.35")]
    [InlineData("-2.345", "-2.35")]
    [InlineData("2.344", "2.34")]
    [InlineData("2.355", "2.36")]
    public void Round_HalfACent_GoesAwayFromZero(string amount, string expected) =>
        Assert.Equal(expected, Currency.Eur.Round(decimal.Parse(amount, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Equals_IsAboutTheCode()
    {
        Assert.True(Currency.Eur.Equals(Currency.Of("EUR")));
        Assert.False(Currency.Eur.Equals((object?)null));
        Assert.False(Currency.Eur.Equals(Currency.None));
    }
}
