namespace PoliteDunning.TestSupport;

/// <summary>Whether what came out is taken as approved: only when asked for, and never on a build server.</summary>
internal static class SnapshotAcceptance
{
    public const string Variable = "SNAPSHOTS_ACCEPT";

    public static bool FromEnvironment() => Of(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    /// <exception cref="InvalidOperationException">Asked for on a build server.</exception>
    public static bool Of(string? accept, string? ci)
    {
        if (accept is not ("1" or "true"))
            return false;
        return string.IsNullOrEmpty(ci) || ci == "false"
            ? true
            : throw new InvalidOperationException($"{Variable} is refused where CI is set: a build server approves nothing.");
    }
}
