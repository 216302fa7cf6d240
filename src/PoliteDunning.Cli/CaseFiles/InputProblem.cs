namespace PoliteDunning;

/// <summary>One thing that is wrong with the input: where, what was found, and what would be right.</summary>
/// <param name="File">The file as it was named; null for an option.</param>
/// <param name="Place">The place in it, or the option.</param>
/// <param name="Wrong">What is wrong, as a phrase that follows the place: <c>is missing</c>.</param>
/// <param name="Right">What would be right, as a phrase that follows "expected".</param>
internal sealed record InputProblem(string? File, string Place, string Wrong, string Right)
{
    public const string TheFile = "the file";

    /// <summary>A problem that the library found.</summary>
    public static InputProblem Of(string? file, string place, Problem problem) =>
        new(file, place, problem.Value == "nothing" ? "is missing" : "is " + problem.Value, problem.Allowed);

    /// <summary>One line.</summary>
    public override string ToString() => OneLine.Of(File is null ? $"{Place}: {Wrong}; expected {Right}" : $"{File}: {Place}: {Wrong}; expected {Right}");
}
