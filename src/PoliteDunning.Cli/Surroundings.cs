using NodaTime;

namespace PoliteDunning;

/// <summary>All that the tool has to do with besides its files.</summary>
/// <param name="Input">What a file named <c>-</c> is read from.</param>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where problems and notes go.</param>
internal sealed record Surroundings(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether <see cref="Output"/> is a terminal, in front of which somebody sits.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The clock that says what today is. The only one in the product.</summary>
#pragma warning disable RS0030 // A person at a terminal means today. Every other date comes from the caller.
    public IClock Clock { get; init; } = SystemClock.Instance;
#pragma warning restore RS0030
}
