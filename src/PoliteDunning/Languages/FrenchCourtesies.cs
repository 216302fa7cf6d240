namespace PoliteDunning;

/// <summary>French: a formal salutation carries no surname and no abbreviation, and the closing repeats its words; a courteous one names the person.</summary>
internal sealed class FrenchCourtesies : Courtesies
{
    protected override string Or => "ou";

    protected override string Reply => "répondre à ce message";

    public override AddressForm Address(Register register, Reader reader) =>
        register == Register.Familiar && reader.IsKnownByFirstName ? AddressForm.Tu : AddressForm.Vous;

    public override IReadOnlyList<AddressForm> Addresses(Register register) => register == Register.Familiar ? [AddressForm.Tu] : [AddressForm.Vous];

    public override string Greeting(Reader reader, Occasion occasion)
    {
        if (occasion.Register == Register.Familiar && reader.Only?.GivenName is { } given)
            return $"Bonjour {given},";
        if (occasion.Form == MessageForm.Conversational && occasion.Register == Register.Formal)
            return reader.Only is { } only && Salutation(only) is { } title ? $"Bonjour {title}," : "Bonjour,";
        if (occasion.OnPaper || occasion.IsFormalNotice || (occasion.Register == Register.Formal && occasion.Form == MessageForm.Long))
            return Salutation(reader) + ",";
        return Courteous(reader);
    }

    public override string Closing(Reader reader, Writer writer, Occasion occasion)
    {
        if (occasion.Register == Register.Familiar && !occasion.IsFormalNotice)
            return occasion.Firmness <= 1 ? "À bientôt," : "Bien à toi,";
        if (occasion.OnPaper || occasion.IsFormalNotice)
        {
            return writer.OnePerson
                ? $"Je vous prie d’agréer, {Salutation(reader)}, mes salutations distinguées."
                : $"Nous vous prions d’agréer, {Salutation(reader)}, nos salutations distinguées.";
        }
        if (occasion.Register == Register.Formal)
            return writer.OnePerson ? "Je vous adresse mes salutations distinguées." : "Nous vous adressons nos salutations distinguées.";
        return occasion.Firmness <= 1 ? "Bien cordialement," : "Cordialement,";
    }

    public override string Sender(Writer writer) => writer.Someone is { } someone ? $"ici {someone} ({writer.Creditor})" : "ici " + writer.Creditor;

    protected override string Find(Writer writer) => (writer.OnePerson ? "me" : "nous") + " joindre aux coordonnées indiquées sur la facture";

    protected override string Call(Writer writer, string phone, bool named)
    {
        if (writer.OnePerson)
            return "m’appeler au " + phone;
        return named && writer.Signatory is { } someone ? $"appeler {someone} au {phone}" : "nous appeler au " + phone;
    }

    protected override string Write(string email) => "écrire à l’adresse " + email;

    private static string Courteous(Reader reader)
    {
        if (reader.People.Count == 2 && Named(reader.People[0]) is { } first && Named(reader.People[1]) is { } second)
            return $"Bonjour {first}, bonjour {second},";
        if (reader.Only is { } only)
            return Named(only) is { } name ? $"Bonjour {name}," : "Bonjour,";
        return reader is { People.Count: 0, IsOrganisation: false, Name: { } client } && !client.Any(char.IsDigit) && client.Contains(' ', StringComparison.Ordinal)
            ? $"Bonjour {client},"
            : "Bonjour,";
    }

    // Madame Martin; Maître Martin; Camille Martin when no title is known; Camille when no surname is.
    private static string? Named(Person person)
    {
        if (person.FamilyName is null)
            return person.GivenName;
        return Salutation(person) is { } title ? $"{title} {person.FamilyName}" : person.FullName;
    }

    private static string Salutation(Reader reader)
    {
        var titles = reader.People.Select(Salutation).ToList();
        return titles.Count is 0 or > 1 || titles[0] is null ? "Madame, Monsieur" : titles[0]!;
    }

    private static string? Salutation(Person person) =>
        person.Honorific is { } honorific ? Spelt(honorific)
        : person.Title switch
        {
            PersonTitle.Ms => "Madame",
            PersonTitle.Mr => "Monsieur",
            _ => null,
        };

    // Titles are spelt out in a salutation.
    private static string Spelt(string honorific) =>
        honorific switch
        {
            "Me" or "Mᵉ" => "Maître",
            "Dr" or "Dr." => "Docteur",
            "Pr" or "Pr." => "Professeur",
            "M." => "Monsieur",
            "Mme" => "Madame",
            _ => honorific,
        };
}
