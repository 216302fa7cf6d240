namespace PoliteDunning;

/// <summary>What greeting and closing depend on besides reader and writer.</summary>
/// <param name="Register">How close the two are.</param>
/// <param name="Form">How much room there is.</param>
/// <param name="OnPaper">Whether it is a letter.</param>
/// <param name="Firmness">The firmness of the words, 0 to 4.</param>
internal readonly record struct Occasion(Register Register, MessageForm Form, bool OnPaper, int Firmness)
{
    public bool IsFormalNotice => Firmness == PoliteDunning.Firmness.Highest;
}
