namespace PoliteDunning;

/// <summary>How a person is addressed. It is never guessed from a first name.</summary>
public enum PersonTitle
{
    /// <summary>Monsieur, Signor, Mr.</summary>
    Mr,

    /// <summary>Madame, Signora, Ms.</summary>
    Ms,

    /// <summary>A title without gender, where the language has one (English); elsewhere the full name alone.</summary>
    Mx,
}
