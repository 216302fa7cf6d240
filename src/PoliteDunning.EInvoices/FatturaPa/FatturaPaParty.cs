namespace PoliteDunning;

/// <summary>Supplier (1.2) and customer (1.4) of FatturaPA.</summary>
internal static class FatturaPaParty
{
    private const string NameExpected = "Denominazione, or Nome and Cognome";

    // A person's tax code has 16 characters, that of any other body 11 digits.
    private const int LengthOfPersonsTaxCode = 16;

    public static CreditorDraft Creditor(Element header)
    {
        var party = header.Required("CedentePrestatore", "the supplier");
        var person = PersonOf(party);
        return new CreditorDraft
        {
            Name = NameOf(party, person),
            Country = Usable.Country(party.Value("Sede/Nazione")),
            // A professional who invoices in person speaks in person.
            Voice = person is null ? CreditorVoice.We : CreditorVoice.I,
            Email = Usable.Email(party.Value("Contatti/Email")),
            Phone = Usable.Phone(party.Value("Contatti/Telefono")),
            Signatory = person?.FullName,
        };
    }

    public static ClientDraft Client(Element header)
    {
        var party = header.Required("CessionarioCommittente", "the customer");
        var person = PersonOf(party);
        var country = Usable.Country(party.Value("Sede/Nazione"));
        return new ClientDraft
        {
            Name = NameOf(party, person),
            Kind = KindOf(header, party, person is not null),
            Country = country,
            Subdivision = country == "IT" && party.Value("Sede/Provincia") is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] province ? province : null,
            Language = country == "IT" ? "it" : null,
            Contacts = person is null ? [] : [person],
        };
    }

    private static string NameOf(Element party, Contact? person) =>
        party.Value("DatiAnagrafici/Anagrafica/Denominazione") ?? person?.FullName ?? throw party.Missing("DatiAnagrafici/Anagrafica", NameExpected);

    private static Contact? PersonOf(Element party)
    {
        var names = party.Find("DatiAnagrafici/Anagrafica");
        return names is null || names.Value("Denominazione") is not null ? null : Person.Of(names.Value("Nome"), names.Value("Cognome"), names.Value("Titolo"));
    }

    // 1.1.3: FPR12 is for private customers; FPA12, and all versions before 1.2, for public administration.
    private static ClientKind KindOf(Element header, Element party, bool isPerson)
    {
        if (header.Value("DatiTrasmissione/FormatoTrasmissione") is "FPA12" or "SDI11" or "SDI10")
            return ClientKind.PublicBody;
        if (!isPerson && party.Value("DatiAnagrafici/CodiceFiscale")?.Length != LengthOfPersonsTaxCode)
            return ClientKind.Business;
        return party.Value("DatiAnagrafici/IdFiscaleIVA/IdCodice") is null ? ClientKind.Consumer : ClientKind.SoleTrader;
    }
}
