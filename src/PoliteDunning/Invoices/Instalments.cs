using System.Globalization;

namespace PoliteDunning;

/// <summary>The check of instalments, whether an invoice's own or a plan's.</summary>
internal static class Instalments
{
    public static void Check(string member, IReadOnlyList<Instalment> instalments, Currency? currency, Problems problems)
    {
        for (var i = 0; i < instalments.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]");
            DateRange.Check($"{at}.{nameof(Instalment.Due)}", instalments[i].Due, problems);
            Amounts.CheckPositive($"{at}.{nameof(Instalment.Amount)}", instalments[i].Amount, currency, problems);
        }
    }
}
