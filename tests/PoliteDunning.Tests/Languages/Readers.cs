namespace PoliteDunning;

/// <summary>Readers of whom more or less is known, by name.</summary>
internal static class Readers
{
    /// <summary>The reader of that name, with the names that its language is tested with.</summary>
    /// <param name="kind">What is known.</param>
    /// <param name="given">A given name.</param>
    /// <param name="family">A family name.</param>
    /// <param name="firm">The name of a firm.</param>
    public static Reader Named(string kind, string given, string family, string firm)
    {
        Reader One(Person person, bool organisation = true) => new([person], organisation ? firm : null, organisation, IsPublicBody: false);
        var ms = new Person(PersonTitle.Ms, null, given, family);
        var mr = new Person(PersonTitle.Mr, null, "Paul", "Roy");
        return kind switch
        {
            "firm" => new Reader([], firm, IsOrganisation: true, IsPublicBody: false),
            "public body" => new Reader([], firm, IsOrganisation: true, IsPublicBody: true),
            "public body, Ms" => new Reader([ms], firm, IsOrganisation: true, IsPublicBody: true),
            "sole trader" => new Reader([], null, IsOrganisation: false, IsPublicBody: false),
            "consumer" => new Reader([], $"{given} {family}", IsOrganisation: false, IsPublicBody: false),
            "consumer, one word" => new Reader([], family, IsOrganisation: false, IsPublicBody: false),
            "consumer, Ms" => One(ms, organisation: false),
            "consumer, family name" => One(new Person(null, null, null, family), organisation: false),
            "Ms" => One(ms),
            "Mr" => One(mr),
            "Mx" => One(new Person(PersonTitle.Mx, null, given, family)),
            "no title" => One(new Person(null, null, given, family)),
            "given name" => One(new Person(null, null, given, null)),
            "Ms, given name" => One(new Person(PersonTitle.Ms, null, given, null)),
            "family name" => One(new Person(null, null, null, family)),
            "Ms, family name" => One(new Person(PersonTitle.Ms, null, null, family)),
            "two" => new Reader([ms, mr], firm, IsOrganisation: true, IsPublicBody: false),
            "two, one unnamed" => new Reader([ms, new Person(null, null, null, "Roy")], firm, IsOrganisation: true, IsPublicBody: false),
            "three" => new Reader([ms, mr, new Person(PersonTitle.Ms, null, "Inès", "Roux")], firm, IsOrganisation: true, IsPublicBody: false),
            _ => One(new Person(PersonTitle.Ms, kind, given, family)),
        };
    }

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "firm", "public body", "public body, Ms", "sole trader", "consumer", "consumer, one word", "consumer, Ms", "consumer, family name", "Ms", "Mr", "Mx", "no title",
        "given name", "Ms, given name", "family name", "Ms, family name", "two", "two, one unnamed", "three", "Maître", "dott.ssa", "Dr",
    ];

    public static Occasion Email(Register register, int firmness = 1) => new(register, MessageForm.Long, OnPaper: false, firmness);

    public static Occasion Chat(Register register, int firmness = 1) => new(register, MessageForm.Conversational, OnPaper: false, firmness);

    public static Occasion Letter(Register register, int firmness = 1) => new(register, MessageForm.Long, OnPaper: true, firmness);

    public static Occasion Notice(Register register) => Letter(register, Firmness.Highest);
}
