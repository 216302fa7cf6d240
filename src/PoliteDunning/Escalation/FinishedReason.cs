namespace PoliteDunning;

/// <summary>Why nothing more is to be said.</summary>
public enum FinishedReason
{
    /// <summary>Paid or credited in full, or more than that.</summary>
    Settled,

    /// <summary>The creditor gave the claim up.</summary>
    WrittenOff,

    /// <summary>What is left is too little to ask for.</summary>
    BelowMinimum,

    /// <summary>The creditor collects the sum itself.</summary>
    DirectDebit,

    /// <summary>The client has asked not to be reminded.</summary>
    OptedOut,

    /// <summary>The ladder is at its end: a person decides.</summary>
    PolicyExhausted,

    /// <summary>As many messages as the policy allows were sent: a person decides.</summary>
    MaximumReached,

    /// <summary>Only stages firmer than this client is sent are left: a person decides.</summary>
    CeilingReached,
}
