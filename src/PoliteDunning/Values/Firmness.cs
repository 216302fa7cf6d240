namespace PoliteDunning;

/// <summary>How clear a message is about the date and about what follows, 0 to 4. Firmer never means ruder.</summary>
public static class Firmness
{
    /// <summary>A service before or on the due date.</summary>
    public const int Lowest = 0;

    /// <summary>The last reminder: the highest that words, not a document, have.</summary>
    public const int Final = 3;

    /// <summary>The formal notice, a document of its own.</summary>
    public const int Highest = 4;
}
