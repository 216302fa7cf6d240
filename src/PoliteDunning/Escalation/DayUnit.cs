namespace PoliteDunning;

/// <summary>What an offset counts.</summary>
public enum DayUnit
{
    /// <summary>Every day.</summary>
    Calendar,

    /// <summary>The days on which one may write to the client.</summary>
    Business,
}
