namespace PoliteDunning;

/// <summary>English has one you: greeting and closing show the register.</summary>
/// <param name="american">Whether titles take a full stop, a formal greeting a colon and the closings of the United States apply.</param>
internal sealed class EnglishCourtesies(bool american) : Courtesies
{
    protected override string Or => "or";

    protected override string Reply => "reply to this message";

    public override AddressForm Address(Register register, Reader reader) => AddressForm.You;

    public override IReadOnlyList<AddressForm> Addresses(Register register) => [AddressForm.You];

    public override string Greeting(Reader reader, Occasion occasion)
    {
        var familiar = occasion.Register == Register.Familiar && !reader.IsPublicBody ? reader.Only?.GivenName : null;
        // In an SMS the greeting follows the sender's name and a colon.
        if (occasion.Form == MessageForm.Short)
            return familiar is null ? "hello." : $"hi {familiar}.";
        if (familiar is not null)
            return $"Hi {familiar},";
        var formal = occasion.Register == Register.Formal || occasion.OnPaper || occasion.IsFormalNotice;
        var words = Words(reader, occasion, formal);
        return words + (american && formal && occasion.Form == MessageForm.Long && words.StartsWith("Dear", StringComparison.Ordinal) ? ":" : ",");
    }

    public override string Closing(Reader reader, Writer writer, Occasion occasion)
    {
        if (occasion.Register == Register.Familiar && !occasion.IsFormalNotice)
            return "Best wishes,";
        if (occasion.Register == Register.Formal || occasion.OnPaper || occasion.IsFormalNotice)
            return american ? "Sincerely," : Names(reader) is not null ? "Yours sincerely," : "Yours faithfully,";
        return american ? "Best regards," : "Kind regards,";
    }

    public override string Sender(Writer writer) => writer.Someone is { } someone ? $"this is {someone} at {writer.Creditor}" : "this is " + writer.Creditor;

    protected override string Find(Writer writer) => $"reach {(writer.OnePerson ? "me" : "us")} at the address on the invoice";

    protected override string Call(Writer writer, string phone, bool named)
    {
        var at = american ? "at" : "on";
        if (writer.OnePerson)
            return $"call me {at} {phone}";
        return named && writer.Signatory is { } someone ? $"call {someone} {at} {phone}" : $"call us {at} {phone}";
    }

    protected override string Write(string email) => "write to " + email;

    private string Words(Reader reader, Occasion occasion, bool formal)
    {
        var conversational = occasion.Form == MessageForm.Conversational;
        if (Names(reader) is not { } names)
            return formal && !conversational && reader.IsOrganisation ? "Dear Accounts Team" : "Hello";
        var dear = formal || reader.People.Count == 2 || (reader.Only is { } only && IsTitled(only));
        return $"{(dear && !conversational ? "Dear" : "Hello")} {names}";
    }

    // Whom the greeting names, or null: the closing of a letter depends on it too.
    private string? Names(Reader reader)
    {
        if (reader.People.Count == 2 && Named(reader.People[0]) is { } first && Named(reader.People[1]) is { } second)
            return $"{first} and {second}";
        if (reader.Only is { } only)
            return Named(only);
        return reader is { People.Count: 0, IsOrganisation: false, Name: { } client } && client.Contains(' ', StringComparison.Ordinal) ? client : null;
    }

    private static bool IsTitled(Person person) => person.FamilyName is not null && (person.Title is not null || person.Honorific is not null);

    // Ms Patel; Dr Patel; Alex Smith when no title is known; Camille when no surname is; nothing for a surname alone.
    private string? Named(Person person)
    {
        if (person.FamilyName is null)
            return person.GivenName;
        if (person.Honorific is { } honorific)
            return $"{honorific} {person.FamilyName}";
        var stop = american ? "." : "";
        return person.Title switch
        {
            PersonTitle.Ms => $"Ms{stop} {person.FamilyName}",
            PersonTitle.Mr => $"Mr{stop} {person.FamilyName}",
            PersonTitle.Mx => $"Mx{stop} {person.FamilyName}",
            _ => person.FullName,
        };
    }
}
