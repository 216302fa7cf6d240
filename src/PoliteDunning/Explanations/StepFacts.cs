using NodaTime;

namespace PoliteDunning;

/// <summary>The facts of a step by their type.</summary>
internal static class StepFacts
{
    /// <summary>Whether a fact is told and true.</summary>
    public static bool Is(this ExplanationStep step, string fact) => step[fact] is true;

    public static string? Name(this ExplanationStep step, string fact) => step[fact] as string;

    public static int? Number(this ExplanationStep step, string fact) => step[fact] as int?;

    public static LocalDate? Day(this ExplanationStep step, string fact) => step[fact] as LocalDate?;

    /// <summary>A fact that every step of this code has.</summary>
    /// <exception cref="ArgumentException">This one does not have it.</exception>
    public static T Always<T>(this ExplanationStep step, string fact) =>
        step[fact] is T value ? value : throw new ArgumentException($"The step '{step.Rule}' has no fact '{fact}' that is a {typeof(T).Name}.", nameof(step));
}
