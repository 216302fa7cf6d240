namespace PoliteDunning;

/// <summary>Supplier (BG-4) and customer (BG-7) of UBL.</summary>
internal static class UblParty
{
    private const string NameExpected = "a name in PartyLegalEntity/RegistrationName or PartyName/Name";

    public static CreditorDraft Creditor(Element root)
    {
        var party = root.Required("AccountingSupplierParty/Party", "the supplier");
        return new CreditorDraft
        {
            Name = NameOf(party),
            Country = CountryOf(party),
            Email = Usable.Email(party.Value("Contact/ElectronicMail")),
            Phone = Usable.Phone(party.Value("Contact/Telephone")),
            Signatory = PersonOf(party)?.FullName,
        };
    }

    public static ClientDraft Client(Element root)
    {
        var party = root.Required("AccountingCustomerParty/Party", "the customer");
        var person = PersonOf(party);
        return new ClientDraft
        {
            Name = NameOf(party),
            Kind = KindOf(party, person),
            Country = CountryOf(party),
            Language = LanguageOf(root, party),
            Contacts = person is null ? [] : [person],
        };
    }

    // The legal name (BT-27, BT-44) before the trading name (BT-28, BT-45). Invoices to private persons have neither, and those of older profiles put
    // the legal name beside the tax number.
    private static string NameOf(Element party) =>
        FirmOf(party) ?? PersonOf(party)?.FullName ?? party.Value("Contact/Name") ?? throw party.Missing("PartyLegalEntity/RegistrationName", NameExpected);

    private static string? FirmOf(Element party) =>
        party.Value("PartyLegalEntity/RegistrationName", "PartyName/Name", "PartyTaxScheme/RegistrationName");

    private static ClientKind KindOf(Element party, Contact? person)
    {
        if (person is null || FirmOf(party) is not null)
            return ClientKind.Business;
        return party.Value("PartyTaxScheme/CompanyID") is null ? ClientKind.Consumer : ClientKind.SoleTrader;
    }

    private static Contact? PersonOf(Element party) =>
        party.Child("Person") is { } person ? Person.Of(person.Value("FirstName"), person.Value("FamilyName"), person.Value("Title")) : null;

    private static string? CountryOf(Element party) =>
        Usable.Country(party.Value("PostalAddress/Country/IdentificationCode", "PartyLegalEntity/RegistrationAddress/Country/IdentificationCode"));

    // The customer's own language, or the one in which the supplier has written to the customer.
    private static string? LanguageOf(Element root, Element party) =>
        Usable.Language(party.Value("Language/LocaleCode", "Language/ID"))
        ?? Usable.Language(root.Child("Note")?.Attribute("languageID"))
        ?? Usable.Language(root.Find("PaymentTerms/Note")?.Attribute("languageID"));
}
