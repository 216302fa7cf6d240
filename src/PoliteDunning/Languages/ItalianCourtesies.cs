namespace PoliteDunning;

/// <summary>Italian: one named person is Lei, a firm, an office or several readers are Voi; a profession goes before Signor or Signora.</summary>
internal sealed class ItalianCourtesies : Courtesies
{
    protected override string Or => "o";

    protected override string Reply => "rispondere a questo messaggio";

    public override AddressForm Address(Register register, Reader reader)
    {
        if (register == Register.Familiar && reader.IsKnownByFirstName)
            return AddressForm.Tu;
        if (reader.IsPublicBody || reader.People.Count > 1)
            return AddressForm.Voi;
        return reader.Only is null && reader.IsOrganisation ? AddressForm.Voi : AddressForm.Lei;
    }

    public override IReadOnlyList<AddressForm> Addresses(Register register) => register == Register.Familiar ? [AddressForm.Tu] : [AddressForm.Lei, AddressForm.Voi];

    public override string Greeting(Reader reader, Occasion occasion)
    {
        if (occasion.Register == Register.Familiar && reader.Only?.GivenName is { } given)
            return $"Ciao {given},";
        var formal = occasion.Register == Register.Formal || occasion.OnPaper || occasion.IsFormalNotice;
        // An office is Voi, also when one of its people is known: the greeting must not turn to that one.
        if (reader.IsPublicBody && reader.People.Count > 0)
            return Greeting(reader with { People = [] }, occasion);
        if (reader.People.Count == 2 && Titled(reader.People[0], formal) is { } first && Titled(reader.People[1], formal) is { } second)
            return occasion.Form == MessageForm.Conversational ? $"Buongiorno {first}, buongiorno {second}," : $"Gentile {first}, gentile {second},";
        if (reader.Only is { } only)
            return ToOne(only, occasion, formal);
        if (reader is { People.Count: 0, IsOrganisation: false, Name: { } client } && client.Contains(' ', StringComparison.Ordinal))
            return formal && occasion.Form == MessageForm.Long ? $"Gentile {client}," : $"Buongiorno {client},";
        if (occasion.Form == MessageForm.Conversational || !reader.IsOrganisation)
            return "Buongiorno,";
        return formal && reader.Name is { } firm ? $"Spett.le {firm}," : "Gentili Signori,";
    }

    public override string Closing(Reader reader, Writer writer, Occasion occasion)
    {
        if (occasion.Register == Register.Familiar && !occasion.IsFormalNotice)
            return occasion.Firmness <= 1 ? "A presto" : "Grazie e buona giornata";
        if (occasion.Register == Register.Formal || occasion.IsFormalNotice)
            return "Distinti saluti";
        return occasion.Firmness <= 1 ? "Un cordiale saluto" : "Cordiali saluti";
    }

    public override string Sender(Writer writer)
    {
        if (writer.Someone is { } someone)
            return $"sono {someone} ({writer.Creditor})";
        return (writer.OnePerson || writer.Signatory is not null ? "sono " : "siamo ") + writer.Creditor;
    }

    protected override string Find(Writer writer) => (writer.OnePerson ? "contattarmi" : "contattarci") + " ai recapiti indicati sulla fattura";

    protected override string Call(Writer writer, string phone, bool named)
    {
        if (writer.OnePerson)
            return "chiamarmi al numero " + phone;
        return named && writer.Signatory is { } someone ? $"chiamare {someone} al numero {phone}" : "chiamarci al numero " + phone;
    }

    protected override string Write(string email) => "scrivere all’indirizzo " + email;

    private static string ToOne(Person person, Occasion occasion, bool formal)
    {
        if (Titled(person, formal) is { } titled)
        {
            var hello = occasion.Form == MessageForm.Conversational || (!formal && person is { Title: null, Honorific: null });
            return $"{(hello ? "Buongiorno" : "Gentile")} {titled},";
        }
        return "Buongiorno,";
    }

    // dott.ssa Rossi; Signora Rossi; Andrea Rossi when no title is known; Camilla when no surname is; nothing for a surname alone.
    private static string? Titled(Person person, bool formal)
    {
        if (person.FamilyName is null)
            return person.GivenName;
        if (person.Honorific is { } honorific)
            return formal ? $"{Spelt(honorific)} {person.FamilyName}" : $"{honorific}{(honorific.Contains('.', StringComparison.Ordinal) ? Spaces.NoBreak : ' ')}{person.FamilyName}";
        return person.Title switch
        {
            PersonTitle.Ms => "Signora " + person.FamilyName,
            PersonTitle.Mr => "Signor " + person.FamilyName,
            _ => person.FullName,
        };
    }

    // Masculine titles in -e lose it before a name.
    private static string Spelt(string honorific) =>
        honorific.ToLowerInvariant() switch
        {
            "dott." or "dr." or "dott" => "dottor",
            "dott.ssa" or "dr.ssa" => "dottoressa",
            "ing." => "ingegner",
            "avv." => "avvocato",
            "arch." => "architetto",
            "prof." => "professor",
            "prof.ssa" => "professoressa",
            "rag." => "ragionier",
            "geom." => "geometra",
            _ => honorific,
        };
}
