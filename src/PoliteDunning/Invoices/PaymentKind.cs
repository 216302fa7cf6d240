namespace PoliteDunning;

/// <summary>A way to pay.</summary>
public enum PaymentKind
{
    /// <summary>A transfer to the creditor's account.</summary>
    BankTransfer,

    /// <summary>By card, on a page of the creditor's.</summary>
    Card,

    /// <summary>By PayPal, on a page of the creditor's.</summary>
    PayPal,

    /// <summary>By cheque.</summary>
    Cheque,
}
