namespace PoliteDunning;

/// <summary>How much a message says besides what it must.</summary>
public enum Detail
{
    /// <summary>Nothing more.</summary>
    Concise,

    /// <summary>The reason why, an offer of help, a link.</summary>
    Detailed,
}
