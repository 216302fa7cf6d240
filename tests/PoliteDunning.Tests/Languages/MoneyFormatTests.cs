using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

/// <summary>The rulings on amounts, to the code point. [NN] is U+202F, [NB] U+00A0.</summary>
public class MoneyFormatTests
{
    [Theory]
    [InlineData("fr-FR fr-BE", "EUR", "1234.5", "1[NN]234,50[NB]€")]
    [InlineData("fr-FR fr-BE", "EUR", "0.5", "0,50[NB]€")]
    [InlineData("fr-FR fr-BE", "EUR", "-1234.5", "-1[NN]234,50[NB]€")]
    [InlineData("fr-FR fr-BE", "EUR", "999999999999999.99", "999[NN]999[NN]999[NN]999[NN]999,99[NB]€")]
    [InlineData("fr-FR fr-BE", "CHF", "1234.5", "1[NN]234,50[NB]CHF")]
    [InlineData("fr-FR fr-BE", "GBP", "1234.5", "1[NN]234,50[NB]£GB")]
    [InlineData("fr-FR fr-BE", "USD", "1234.5", "1[NN]234,50[NB]$US")]
    [InlineData("fr-FR fr-BE", "CAD", "1234.5", "1[NN]234,50[NB]$CA")]
    [InlineData("fr-FR fr-BE", "JPY", "1234", "1[NN]234[NB]JPY")]
    [InlineData("fr-FR fr-BE", "TND", "1234.567", "1[NN]234,567[NB]TND")]
    [InlineData("fr-LU", "EUR", "1234.5", "1.234,50[NB]€")]
    [InlineData("fr-LU", "EUR", "-1234567.89", "-1.234.567,89[NB]€")]
    [InlineData("fr-LU", "CHF", "1234.5", "1.234,50[NB]CHF")]
    [InlineData("fr-LU", "TND", "0.001", "0,001[NB]TND")]
    [InlineData("fr-CA", "CAD", "1234.5", "1[NB]234,50[NB]$")]
    [InlineData("fr-CA", "CAD", "-1234567.89", "-1[NB]234[NB]567,89[NB]$")]
    [InlineData("fr-CA", "USD", "1234.5", "1[NB]234,50[NB]$[NB]US")]
    [InlineData("fr-CA", "EUR", "1234.5", "1[NB]234,50[NB]€")]
    [InlineData("fr-CA", "GBP", "0.5", "0,50[NB]£")]
    [InlineData("fr-CA", "CHF", "1234.5", "1[NB]234,50[NB]CHF")]
    [InlineData("fr-CH it-CH en-CH", "CHF", "1234.5", "CHF[NB]1'234.50")]
    [InlineData("fr-CH it-CH en-CH", "CHF", "-1234567.89", "-CHF[NB]1'234'567.89")]
    [InlineData("fr-CH it-CH en-CH", "CHF", "0.5", "CHF[NB]0.50")]
    [InlineData("fr-CH it-CH en-CH", "EUR", "1234.5", "EUR[NB]1'234.50")]
    [InlineData("fr-CH it-CH en-CH", "JPY", "1234", "JPY[NB]1'234")]
    [InlineData("fr-CH it-CH en-CH", "TND", "1234.567", "TND[NB]1'234.567")]
    [InlineData("it-IT", "EUR", "1234.5", "1.234,50[NB]€")]
    [InlineData("it-IT", "EUR", "999.99", "999,99[NB]€")]
    [InlineData("it-IT", "EUR", "1000", "1.000,00[NB]€")]
    [InlineData("it-IT", "EUR", "-1234567.89", "-1.234.567,89[NB]€")]
    [InlineData("it-IT", "CHF", "1234.5", "1.234,50[NB]CHF")]
    [InlineData("it-IT", "GBP", "1234.5", "1.234,50[NB]£")]
    [InlineData("it-IT", "USD", "1234.5", "1.234,50[NB]USD")]
    [InlineData("it-IT", "JPY", "1234", "1.234[NB]JPY")]
    [InlineData("it-IT", "TND", "1234.567", "1.234,567[NB]TND")]
    [InlineData("en-GB en-IE", "GBP", "1234.5", "£1,234.50")]
    [InlineData("en-GB en-IE", "EUR", "1234.5", "€1,234.50")]
    [InlineData("en-GB en-IE", "CHF", "1234.5", "CHF[NB]1,234.50")]
    [InlineData("en-GB en-IE", "USD", "1234.5", "US$1,234.50")]
    [InlineData("en-GB en-IE", "CAD", "1234.5", "CA$1,234.50")]
    [InlineData("en-GB en-IE", "JPY", "1234", "JP¥1,234")]
    [InlineData("en-GB en-IE", "TND", "1234.567", "TND[NB]1,234.567")]
    [InlineData("en-GB en-IE", "GBP", "-1234.5", "-£1,234.50")]
    [InlineData("en-GB en-IE", "GBP", "999999999999999.99", "£999,999,999,999,999.99")]
    [InlineData("en-US", "USD", "1234.5", "$1,234.50")]
    [InlineData("en-US", "USD", "-0.5", "-$0.50")]
    [InlineData("en-US", "EUR", "1234.5", "€1,234.50")]
    [InlineData("en-US", "CHF", "1234.5", "CHF[NB]1,234.50")]
    [InlineData("en-US", "JPY", "1234567", "¥1,234,567")]
    [InlineData("en-US", "TND", "1234.567", "TND[NB]1,234.567")]
    public void An_amount_is_written_as_the_region_writes_it(string tags, string currency, string amount, string expected) =>
        Assert.All(tags.Split(' '), tag => Assert.Equal(expected, Spelt.Out(Spelt.Language(tag).Money.Format(Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)))));

    [Fact]
    public void Any_amount_keeps_its_digits_in_groups_of_three_and_never_breaks_over_a_line() =>
        Prop.ForAll(
            Gen.Elements(LanguageTable.All.ToArray()).ToArbitrary(),
            Gen.Elements("EUR", "CHF", "USD", "CAD", "GBP", "JPY", "TND", "XPF").ToArbitrary(),
            Gen.Choose(int.MinValue, int.MaxValue).SelectMany(_ => Gen.Choose(0, 12), (whole, zeros) => whole * (decimal)Math.Pow(10, zeros)).ToArbitrary(),
            (language, currency, whole) =>
            {
                var decimals = Currency.Of(currency).Decimals;
                var amount = decimals == 0 ? decimal.Truncate(whole / 1000) : decimal.Round(whole / 1000, decimals);
                var written = language.Money.Format(Money.Of(amount, currency));
                var format = language.Money;
                var number = new string([.. written.SkipWhile(c => !char.IsDigit(c)).TakeWhile(c => char.IsDigit(c) || c == format.Group || c == format.Point)]).TrimEnd(format.Group);
                var parts = number.Split(format.Point);
                var groups = parts[0].Split(format.Group);
                return !written.Contains(' ')
                    && written.StartsWith('-') == (amount < 0)
                    && string.Concat(groups) + (decimals > 0 ? "." + parts[1] : "") == Math.Abs(amount).ToString("F" + decimals, CultureInfo.InvariantCulture)
                    && groups[0].Length is >= 1 and <= 3
                    && groups.Skip(1).All(group => group.Length == 3);
            }).QuickCheckThrowOnFailure();
}
