namespace PoliteDunning;

/// <summary>What a host has configured does not fit together. Carries every problem found.</summary>
public sealed class InvalidSetupException : InvalidOperationException
{
    internal InvalidSetupException(IReadOnlyList<Problem> problems)
        : base("PoliteDunning cannot be used as it is configured:\n" + string.Join('\n', problems.Select(problem => "- " + problem))) => Problems = problems;

    /// <summary>All that is wrong, at least one.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
