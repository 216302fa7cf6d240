namespace PoliteDunning;

/// <summary>A way to reach a client.</summary>
public enum Channel
{
    /// <summary>Subject, text and HTML.</summary>
    Email,

    /// <summary>A short text of 7-bit characters, counted in segments.</summary>
    Sms,

    /// <summary>A conversational text.</summary>
    WhatsApp,

    /// <summary>A letter on paper.</summary>
    Letter,

    /// <summary>A script for a colleague who calls.</summary>
    Phone,

    /// <summary>An entry in a calendar.</summary>
    Calendar,
}
