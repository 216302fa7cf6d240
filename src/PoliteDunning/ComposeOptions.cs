namespace PoliteDunning;

/// <summary>What a caller may wish for one message. Everything left out is chosen from client, creditor and defaults.</summary>
public sealed record ComposeOptions
{
    /// <summary>The channel; null for the first that the stage wants and the client has. A formal notice goes by letter all the same.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The language, a tag such as <c>fr</c> or <c>it-CH</c>; null for the client's.</summary>
    public string? Language { get; init; }

    /// <summary>The name of a tone profile; null for the client's.</summary>
    public string? Tone { get; init; }

    /// <summary>The name of an escalation policy; null for the invoice's, the client's or the default one.</summary>
    public string? Policy { get; init; }
}
