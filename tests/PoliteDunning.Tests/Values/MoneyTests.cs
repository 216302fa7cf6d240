using System.Globalization;

namespace PoliteDunning;

public class MoneyTests
{
    [Theory]
    [InlineData("EUR", "734.5", "EUR 734.50")]
    [InlineData("EUR", "-0.01", "EUR -0.01")]
    [InlineData("JPY", "1200", "JPY 1200")]
    [InlineData("TND", "1.234", "TND 1.234")]
    [InlineData("JPY", "5.00", "JPY 5")]
    public void Of_AnAmountThatFits_IsWrittenWithTheCurrencysDecimals(string currency, string amount, string expected) =>
        Assert.Equal(expected, Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency).ToString());

    [Theory]
    [InlineData("EUR", "0.001", "EUR allows 2")]
    [InlineData("JPY", "0.5", "JPY allows 0")]
    [InlineData("TND", "0.0001", "TND allows 3")]
    public void Of_TooManyDecimals_Throws(string currency, string amount, string allowed) =>
        Assert.Contains(allowed, Assert.Throws<ArgumentException>(() => Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_NoCurrency_Throws()
    {
        Assert.Throws<ArgumentException>(() => Money.Of(1, "EURO"));
        Assert.Throws<ArgumentNullException>(() => Money.Of(1, (Currency)null!));
    }

    [Fact]
    public void Default_IsNoughtInNoCurrency()
    {
        Assert.Equal((0m, Currency.None, "XXX 0"), (default(Money).Amount, default(Money).Currency, default(Money).ToString()));
        Assert.Equal(default, Money.Of(0, Currency.None));
    }

    [Fact]
    public void Equals_IsAboutAmountAndCurrency()
    {
        Assert.Equal(Money.Of(1.50m, "EUR"), Money.Of(1.5m, Currency.Eur));
        Assert.Equal(Money.Of(1.50m, "EUR").GetHashCode(), Money.Of(1.5m, "EUR").GetHashCode());
        Assert.NotEqual(Money.Of(1, "EUR"), Money.Of(1, "CHF"));
        Assert.NotEqual(Money.Of(1, "EUR"), Money.Of(2, "EUR"));
    }
}
