namespace PoliteDunning;

/// <summary>How a client is spoken to. Five are built in; a host adds its own by name.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ToneProfile
{
    private ToneProfile(string name, Register register, Detail detail, bool emoji, int ceiling) =>
        (Name, Register, Detail, Emoji, Ceiling) = (name, register, detail, emoji, ceiling);

    /// <summary>Letter formulas and the formal address.</summary>
    public static ToneProfile Formal { get; } = new("formal", Register.Formal, Detail.Detailed, emoji: false, Firmness.Highest);

    /// <summary>Polite and warm between firms. The default.</summary>
    public static ToneProfile Courteous { get; } = new("courteous", Register.Courteous, Detail.Detailed, emoji: false, Firmness.Highest);

    /// <summary>tu and the first name, where there is one.</summary>
    public static ToneProfile Familiar { get; } = new("familiar", Register.Familiar, Detail.Detailed, emoji: false, Firmness.Highest);

    /// <summary>Courteous and concise.</summary>
    public static ToneProfile Direct { get; } = new("direct", Register.Courteous, Detail.Concise, emoji: false, Firmness.Highest);

    /// <summary>Courteous and detailed, and never firmer than a first reminder.</summary>
    public static ToneProfile Gentle { get; } = new("gentle", Register.Courteous, Detail.Detailed, emoji: false, ceiling: 1);

    /// <summary>The built-in profiles.</summary>
    public static IReadOnlyList<ToneProfile> Builtin { get; } = [Formal, Courteous, Familiar, Direct, Gentle];

    /// <summary>The name by which a client chooses it: small letters, digits and hyphens.</summary>
    public string Name { get; }

    /// <summary>How close creditor and client are.</summary>
    public Register Register { get; }

    /// <summary>How much is said.</summary>
    public Detail Detail { get; }

    /// <summary>Whether a message up to firmness 1 may hold one emoji. Never in a letter, a formal message or one to a public body.</summary>
    public bool Emoji { get; }

    /// <summary>The firmest wording this client is sent, 0 to 4. A firmer stage keeps its name and uses gentler words.</summary>
    public int Ceiling { get; }

    /// <summary>A profile of the host's own.</summary>
    /// <param name="name">Small letters, digits and hyphens, beginning with a letter.</param>
    /// <param name="register">How close creditor and client are.</param>
    /// <param name="detail">How much is said.</param>
    /// <param name="emoji">Whether one emoji is allowed up to firmness 1.</param>
    /// <param name="ceiling">The firmest wording, 0 to 4.</param>
    /// <exception cref="ArgumentException">The name or the ceiling is not allowed.</exception>
    public static ToneProfile Of(string name, Register register = Register.Courteous, Detail detail = Detail.Detailed, bool emoji = false, int ceiling = Firmness.Highest)
    {
        if (!Names.IsValid(name))
            throw new ArgumentException($"'{name}' is no name of a tone profile: allowed are {Names.Allowed}.", nameof(name));
        if (!Enum.IsDefined(register))
            throw new ArgumentOutOfRangeException(nameof(register), register, "Allowed is Formal, Courteous or Familiar.");
        if (!Enum.IsDefined(detail))
            throw new ArgumentOutOfRangeException(nameof(detail), detail, "Allowed is Concise or Detailed.");
        if (ceiling is < Firmness.Lowest or > Firmness.Highest)
            throw new ArgumentOutOfRangeException(nameof(ceiling), ceiling, "Allowed is a firmness from 0 to 4.");
        return new ToneProfile(name, register, detail, emoji, ceiling);
    }
}
