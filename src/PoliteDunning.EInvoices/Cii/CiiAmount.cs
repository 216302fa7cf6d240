namespace PoliteDunning;

/// <summary>The amount to pay of CII (BT-115).</summary>
internal static class CiiAmount
{
    public static decimal Payable(Element settlement, string currency)
    {
        const string Summation = "SpecifiedTradeSettlementHeaderMonetarySummation";
        var sums = settlement.Child("SpecifiedTradeSettlementMonetarySummation") ?? settlement.Required(Summation, "the amount to pay");
        if (In(sums, "DuePayableAmount", currency) is { } payable)
            return payable.ToAmount();
        // ZUGFeRD 1.0 may leave it out; then it is the total (BT-112) less what was paid (BT-113).
        if (In(sums, "GrandTotalAmount", currency) is { } total)
            return total.ToAmount() - (In(sums, "TotalPrepaidAmount", currency)?.ToAmount() ?? 0);
        throw sums.Missing("DuePayableAmount", $"the amount to pay in {Shown.Short(currency)}");
    }

    // Amounts may be given again in the currency of the VAT.
    private static Element? In(Element sums, string name, string currency) =>
        sums.All(name).FirstOrDefault(amount => amount.Text.Length > 0 && (amount.Attribute("currencyID") is not { Length: > 0 } own || own.Equals(currency, StringComparison.OrdinalIgnoreCase)));
}
