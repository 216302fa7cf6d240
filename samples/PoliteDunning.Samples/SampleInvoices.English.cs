using NodaTime;

namespace PoliteDunning.Samples;

public static partial class SampleInvoices
{
    /// <summary>A British firm, pounds, a contact with a title.</summary>
    public static SampleInvoice PatelBakery { get; } = new(nameof(PatelBakery), Invoice("INV-2026-0142", 1234.50m, "GBP", "Website refresh, September 2026", SampleCreditors.HarbourLane, new ClientDraft
    {
        Name = "Patel Bakery Ltd", Country = "GB", Language = "en-GB", TimeZone = "Europe/London", Contacts = [new Contact("Asha", "Patel", PersonTitle.Ms)],
    }) with
    {
        Reference = "HLD-2026-0142",
    });

    /// <summary>An American firm of which no person is known; dollars, and no account to pay to.</summary>
    public static SampleInvoice HarborBooks { get; } = new(nameof(HarborBooks), Invoice("FN-3021", 2950m, "USD", "Spring catalog", SampleCreditors.FieldNotes, new ClientDraft
    {
        Name = "Harbor Books Inc.", Country = "US", Language = "en-US", Tone = "direct",
    }) with
    {
        Url = "https://fieldnotes.example/i/FN-3021", PaymentOptions = [new PaymentOption(PaymentKind.Card, "https://pay.example/FN-3021"), new PaymentOption(PaymentKind.Cheque)],
    });

    /// <summary>A private person with a title that names no gender, written to by one person.</summary>
    public static SampleInvoice AlexSmith { get; } = new(nameof(AlexSmith), Invoice("NB-19", 85m, "GBP", "Pet portrait", SampleCreditors.NiamhByrne, new ClientDraft
    {
        Kind = ClientKind.Consumer, Country = "GB", Subdivision = "NIR", Language = "en-GB", Tone = "gentle", Contacts = [new Contact("Alex", "Smith", PersonTitle.Mx)],
    }));

    /// <summary>Somebody in business alone in Ireland, known by first name, with an honorific.</summary>
    public static SampleInvoice AoifeOBrien { get; } = new(nameof(AoifeOBrien), Invoice("NB-20", 1100m, "EUR", "Practice leaflet", SampleCreditors.NiamhByrne, new ClientDraft
    {
        Name = "O’Brien Veterinary", Kind = ClientKind.SoleTrader, Country = "IE", Language = "en-IE", Tone = "familiar", Contacts = [new Contact("Aoife", "O’Brien", PersonTitle.Ms, "Dr")],
    }));

    /// <summary>A Scottish council: a public body with holidays of its own.</summary>
    public static SampleInvoice LochsideCouncil { get; } = new(nameof(LochsideCouncil), Invoice("INV-2026-0143", 18250m, "GBP", "Visitor centre signage", SampleCreditors.HarbourLane, new ClientDraft
    {
        Name = "Lochside Council", Kind = ClientKind.PublicBody, Country = "GB", Subdivision = "SCT", Language = "en-GB", Tone = "formal", Policy = "patient",
    }));

    /// <summary>An invoice in two instalments; the first was paid.</summary>
    public static SampleInvoice ThornburyPottery { get; } = new(
        nameof(ThornburyPottery),
        Invoice("INV-2026-0144", 900m, "GBP", "Product photography", SampleCreditors.HarbourLane, new ClientDraft
        {
            Name = "Thornbury Pottery", Country = "GB", Language = "en-GB", Contacts = [new Contact("Owen", "Hale", PersonTitle.Mr)],
        }) with
        {
            Instalments = [new Instalment(Due, 450m), new Instalment(new LocalDate(2026, 11, 30), 450m)],
        },
        new PaymentReceived(new LocalDate(2026, 10, 29), 450m));

    /// <summary>Several readers, and a policy with short steps.</summary>
    public static SampleInvoice MillsAndCarter { get; } = new(nameof(MillsAndCarter), Invoice("INV-2026-0145", 640m, "GBP", null, SampleCreditors.HarbourLane, new ClientDraft
    {
        Name = "Mills & Carter LLP", Country = "GB", Language = "en-GB", Policy = "prompt",
        Contacts = [new Contact("Grace", "Mills", PersonTitle.Ms), new Contact("Daniel", "Carter", PersonTitle.Mr)],
    }));
}
