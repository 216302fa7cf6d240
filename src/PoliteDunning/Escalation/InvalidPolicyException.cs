namespace PoliteDunning;

/// <summary>An escalation policy that was given is not usable. Carries every problem found.</summary>
public sealed class InvalidPolicyException : ArgumentException
{
    internal InvalidPolicyException(string? policy, IReadOnlyList<Problem> problems)
        : base($"The escalation policy '{policy}' cannot be used:\n{string.Join('\n', problems.Select(p => "- " + p))}") => (Policy, Problems) = (policy, problems);

    /// <summary>The name of the policy, as it was given.</summary>
    public string? Policy { get; }

    /// <summary>All that is wrong, at least one.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
