namespace PoliteDunning;

/// <summary>In which person the creditor speaks.</summary>
public enum CreditorVoice
{
    /// <summary>A firm: nous, noi, we. The default.</summary>
    We,

    /// <summary>One person: je, io, I.</summary>
    I,
}
