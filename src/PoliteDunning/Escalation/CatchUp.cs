namespace PoliteDunning;

/// <summary>What happens to stages whose day has gone by, because the host was down or the invoice came late.</summary>
public enum CatchUp
{
    /// <summary>No stage after the due date is skipped, and the spacing holds. The default.</summary>
    OneStepAtATime,

    /// <summary>The latest stage whose day has come; those before it are passed over.</summary>
    LatestDue,

    /// <summary>A stage that was not sent on its first open day is dropped.</summary>
    SkipMissed,
}
