namespace PoliteDunning;

/// <summary>What a client is in law: it decides subjects, words and what a formal notice may say.</summary>
public enum ClientKind
{
    /// <summary>A firm. The default.</summary>
    Business,

    /// <summary>One person in business: a firm to write to, a person in the eyes of some laws.</summary>
    SoleTrader,

    /// <summary>A private person.</summary>
    Consumer,

    /// <summary>A state, town, school, hospital.</summary>
    PublicBody,
}
