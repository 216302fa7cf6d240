using NodaTime;

namespace PoliteDunning;

/// <summary>By when and how a UBL invoice is to be paid: payment means (BG-16) and payment terms.</summary>
internal sealed record UblPayment(PaymentPlan Plan, bool IsCollected, Account? Account, string? Reference)
{
    public static UblPayment Of(Element root, decimal total, string currency)
    {
        var means = root.All("PaymentMeans").ToList();
        var accounts = means.Select(AccountOf).OfType<Account>().ToList();
        // The reference that belongs to the account (BT-83), else the first one.
        var account = accounts.Find(a => a.Reference is not null) ?? accounts.FirstOrDefault();
        return new UblPayment(
            PlanOf(root, total, currency),
            means.Count > 0 && means.TrueForAll(IsDirectDebit),
            account,
            account?.Reference ?? root.Value("PaymentMeans/PaymentID"));
    }

    private static PaymentPlan PlanOf(Element root, decimal total, string currency)
    {
        var plan = PaymentPlan.Of(InstalmentsOf(root, currency), total);
        // BT-9 is the due date, whatever the terms say besides.
        if ((root.Date("DueDate") ?? root.All("PaymentMeans").Max(means => means.Date("PaymentDueDate"))) is { } due)
            return plan with { Due = due };
        return plan.Due is not null ? plan : PaymentPlan.On(root.All("PaymentTerms").Max(DueOf));
    }

    private static IEnumerable<PaymentPart> InstalmentsOf(Element root, string currency)
    {
        foreach (var terms in root.All("PaymentTerms"))
        {
            if (terms.Amount("Amount") is { } amount && DueOf(terms) is { } due)
                yield return new PaymentPart(due, Usable.Rounded(amount, currency));
        }
    }

    // A settlement period beside a discount is the time in which the discount is granted, not the time to pay.
    private static LocalDate? DueOf(Element terms) =>
        terms.Date("PaymentDueDate")
        ?? terms.Date("InstallmentDueDate")
        ?? (terms.Value("SettlementDiscountPercent", "SettlementDiscountAmount") is null ? terms.Date("SettlementPeriod/EndDate") : null);

    // UNTDID 4461: 49 direct debit, 59 SEPA direct debit.
    private static bool IsDirectDebit(Element means) => means.Value("PaymentMeansCode") is "49" or "59";

    // BT-84 and BT-86; before EN 16931 the bank stood one element deeper.
    private static Account? AccountOf(Element means)
    {
        var account = means.Child("PayeeFinancialAccount");
        return Account.Of(
            account?.Value("ID"),
            account?.Value("FinancialInstitutionBranch/ID", "FinancialInstitutionBranch/FinancialInstitution/ID"),
            means.Value("PaymentID"));
    }
}
