namespace PoliteDunning;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Better said otherwise.</summary>
    Warning,

    /// <summary>Not fit to be sent.</summary>
    Error,
}
