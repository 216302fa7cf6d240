namespace PoliteDunning;

/// <summary>How much room a channel gives to words.</summary>
internal enum MessageForm
{
    /// <summary>E-mail and letter.</summary>
    Long,

    /// <summary>WhatsApp.</summary>
    Conversational,

    /// <summary>SMS.</summary>
    Short,
}
