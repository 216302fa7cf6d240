namespace PoliteDunning;

/// <summary>Where the day of a stage moves when nobody may be written to on it.</summary>
public enum DayShift
{
    /// <summary>To the next open day.</summary>
    Forward,

    /// <summary>To the open day before.</summary>
    Backward,
}
