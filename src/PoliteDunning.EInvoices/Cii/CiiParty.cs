namespace PoliteDunning;

/// <summary>Seller (BG-4) and buyer (BG-7) of CII. Contacts are names in one piece here, perhaps of a department, and are therefore not taken for persons.</summary>
internal static class CiiParty
{
    private const string Contact = "DefinedTradeContact";

    public static CreditorDraft Creditor(Element agreement)
    {
        var party = agreement.Required("SellerTradeParty", "the seller");
        return new CreditorDraft
        {
            Name = NameOf(party),
            Country = CountryOf(party),
            Email = Usable.Email(party.Value($"{Contact}/EmailURIUniversalCommunication/URIID", $"{Contact}/EmailURIUniversalCommunication/CompleteNumber")),
            Phone = Usable.Phone(party.Value($"{Contact}/TelephoneUniversalCommunication/CompleteNumber")),
        };
    }

    public static ClientDraft Client(Element agreement)
    {
        var party = agreement.Required("BuyerTradeParty", "the buyer");
        return new ClientDraft { Name = NameOf(party), Country = CountryOf(party) };
    }

    // BT-27 and BT-44, else BT-28 and BT-45; an invoice to a private person may name only the contact.
    private static string NameOf(Element party) =>
        party.Value("Name", "SpecifiedLegalOrganization/TradingBusinessName", $"{Contact}/PersonName") ?? throw party.Missing("Name", "a name");

    private static string? CountryOf(Element party) => Usable.Country(party.Value("PostalTradeAddress/CountryID"));
}
