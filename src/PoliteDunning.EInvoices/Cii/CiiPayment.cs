using NodaTime;

namespace PoliteDunning;

/// <summary>By when and how a CII invoice is to be paid: payment terms and payment means (BG-16).</summary>
internal sealed record CiiPayment(PaymentPlan Plan, bool IsCollected, Account? Account)
{
    public static CiiPayment Of(Element settlement, decimal total, string currency)
    {
        var terms = settlement.All("SpecifiedTradePaymentTerms").ToList();
        var means = settlement.All("SpecifiedTradeSettlementPaymentMeans").ToList();
        return new CiiPayment(PlanOf(terms, total, currency), IsCollectedBy(means, terms), means.Select(AccountOf).FirstOrDefault(account => account is not null));
    }

    private static PaymentPlan PlanOf(List<Element> terms, decimal total, string currency)
    {
        var parts = new List<PaymentPart>();
        foreach (var term in terms)
        {
            if (term.Amount("PartialPaymentAmount") is { } amount && DueOf(term) is { } due)
                parts.Add(new PaymentPart(due, Usable.Rounded(amount, currency)));
        }
        var plan = PaymentPlan.Of(parts, total);
        if (plan.Instalments.Count > 0)
            return plan;
        // Of several terms, those with a discount say by when one has to pay to have it.
        var withoutDiscount = terms.Where(term => term.Child("ApplicableTradePaymentDiscountTerms") is null).Max(DueOf);
        return PaymentPlan.On(withoutDiscount ?? terms.Max(DueOf));
    }

    // BT-9
    private static LocalDate? DueOf(Element term) => CiiDate.Of(term.Child("DueDateDateTime"));

    // UNTDID 4461: 49 direct debit, 59 SEPA direct debit. A mandate (BT-89) says the same where no means is given.
    private static bool IsCollectedBy(List<Element> means, List<Element> terms) =>
        means.Count > 0
            ? means.TrueForAll(m => m.Value("TypeCode") is "49" or "59")
            : terms.Exists(term => term.Value("DirectDebitMandateID") is not null);

    // BT-84 and BT-86
    private static Account? AccountOf(Element means) =>
        Account.Of(
            means.Value("PayeePartyCreditorFinancialAccount/IBANID", "PayeePartyCreditorFinancialAccount/ProprietaryID"),
            means.Value("PayeeSpecifiedCreditorFinancialInstitution/BICID"),
            reference: null);
}
