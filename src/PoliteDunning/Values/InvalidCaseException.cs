namespace PoliteDunning;

/// <summary>An invoice, a history or an option that was given is not usable. Carries every problem found.</summary>
public sealed class InvalidCaseException : ArgumentException
{
    internal InvalidCaseException(string what, IReadOnlyList<Problem> problems)
        : base($"{what} cannot be used:{LineEnd}{string.Join(LineEnd, problems.Select(p => "- " + p))}") => Problems = problems;

    /// <summary>All that is wrong, at least one.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private const string LineEnd = "\n";
}
