namespace PoliteDunning;

/// <summary>How close creditor and client are. A wish: the addressee decides whether it can be granted.</summary>
public enum Register
{
    /// <summary>vous and letter formulas; Lei or Voi; Dear Ms Patel.</summary>
    Formal,

    /// <summary>vous and Bonjour Madame Martin; Lei or Voi; Hello Alex Smith.</summary>
    Courteous,

    /// <summary>tu and the first name; Hi Anna. Only to one person whose first name is known; else the message falls to courteous.</summary>
    Familiar,
}
