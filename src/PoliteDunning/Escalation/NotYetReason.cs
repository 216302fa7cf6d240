namespace PoliteDunning;

/// <summary>Why today is not the day.</summary>
public enum NotYetReason
{
    /// <summary>No stage has fallen due.</summary>
    NothingDue,

    /// <summary>A stage has fallen due, and only the day is in the way: a weekend, a public holiday, a day that the host has closed.</summary>
    ClosedDay,

    /// <summary>A message is due today, and only the hour is in the way: it is outside the contact hours.</summary>
    QuietHours,

    /// <summary>A dispute is open.</summary>
    Disputed,

    /// <summary>The host has asked for silence.</summary>
    Paused,

    /// <summary>The client has announced a payment.</summary>
    Promised,

    /// <summary>The client has answered: listen first.</summary>
    Replied,
}
