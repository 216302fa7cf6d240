using System.Globalization;

namespace PoliteDunning;

/// <summary>The check of an amount that was given.</summary>
internal static class Amounts
{
    // Far above any invoice, far below where sums of decimals lose their cents.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Decimals and size. An unknown currency is reported elsewhere.</summary>
    public static bool Check(string member, decimal amount, Currency? currency, Problems problems)
    {
        if (Math.Abs(amount) >= Largest)
        {
            problems.Add(member, amount, "an amount of less than a thousand million million");
            return false;
        }
        if (currency is null || currency.Fits(amount))
            return true;
        problems.Add(member, amount, string.Create(CultureInfo.InvariantCulture, $"an amount with at most {currency.Decimals} decimals ({currency.Code})"));
        return false;
    }

    /// <summary>As <see cref="Check"/>, and above zero.</summary>
    public static void CheckPositive(string member, decimal amount, Currency? currency, Problems problems)
    {
        if (Check(member, amount, currency, problems) && amount <= 0)
            problems.Add(member, amount, "an amount above zero");
    }
}
