using NodaTime;

namespace PoliteDunning.Samples;

public static partial class SampleInvoices
{
    /// <summary>The plain case: a French firm, a contact with a title, one due date.</summary>
    public static SampleInvoice BoulangerieMartin { get; } = new(nameof(BoulangerieMartin), Invoice("2026-0142", 1234.50m, "EUR", "Refonte du site", SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Boulangerie Martin SARL", Country = "FR", Language = "fr-FR", TimeZone = "Europe/Paris", Contacts = [new Contact("Camille", "Martin", PersonTitle.Ms)],
    }) with
    {
        Reference = "RF18539007547034", Url = "https://ateliernord.example/f/2026-0142",
        PaymentOptions = [new PaymentOption(PaymentKind.BankTransfer), new PaymentOption(PaymentKind.Card, "https://pay.example/2026-0142")],
    });

    /// <summary>A firm of which no person is known.</summary>
    public static SampleInvoice GarageDupuis { get; } = new(nameof(GarageDupuis), Invoice("2026-0143", 89.90m, "EUR", null, SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Garage Dupuis", Country = "FR", Language = "fr-FR", Tone = "direct",
    }));

    /// <summary>A lawyer's office in Lorraine, which has two holidays more; an honorific takes the place of the title.</summary>
    public static SampleInvoice CabinetLefevre { get; } = new(nameof(CabinetLefevre), Invoice("2026-0144", 12480m, "EUR", "Identité visuelle", SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Cabinet Lefèvre & Associés", Country = "FR", Subdivision = "57", Language = "fr-FR", Tone = "formal", Contacts = [new Contact("Camille", "Lefèvre", Honorific: "Maître")],
    }));

    /// <summary>A private person, written to by one person.</summary>
    public static SampleInvoice ClaireMoreau { get; } = new(nameof(ClaireMoreau), Invoice("M-77", 320m, "EUR", "Photos de famille du 12 septembre", SampleCreditors.HugoMarchand, new ClientDraft
    {
        Kind = ClientKind.Consumer, Country = "FR", Language = "fr-FR", Tone = "gentle", Contacts = [new Contact("Claire", "Moreau", PersonTitle.Ms)],
    }));

    /// <summary>Somebody in business alone, known by first name: tu.</summary>
    public static SampleInvoice LucasBernard { get; } = new(nameof(LucasBernard), Invoice("M-78", 450m, "EUR", "Portraits", SampleCreditors.HugoMarchand, new ClientDraft
    {
        Name = "Lucas Bernard", Kind = ClientKind.SoleTrader, Country = "FR", Language = "fr-FR", Tone = "familiar", Contacts = [new Contact("Lucas", "Bernard", PersonTitle.Mr)],
    }));

    /// <summary>A town hall: a public body with patience.</summary>
    public static SampleInvoice MairieDeBrignac { get; } = new(nameof(MairieDeBrignac), Invoice("2026-0145", 5600m, "EUR", "Affiches de la fête du livre", SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Mairie de Brignac", Kind = ClientKind.PublicBody, Country = "FR", Language = "fr-FR", Tone = "formal", Policy = "patient",
    }));

    /// <summary>An invoice that was to be paid in three instalments from the beginning.</summary>
    public static SampleInvoice AtelierRoux { get; } = new(nameof(AtelierRoux), Invoice("2026-0146", 3000m, "EUR", "Catalogue d’automne", SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Atelier Roux", Country = "FR", Language = "fr-FR", Contacts = [new Contact("Inès", "Roux", PersonTitle.Ms), new Contact("Paul", "Roux", PersonTitle.Mr)],
    }) with
    {
        Instalments = [new Instalment(Due, 1000m), new Instalment(new LocalDate(2026, 11, 30), 1000m), new Instalment(new LocalDate(2026, 12, 31), 1000m)],
    });

    /// <summary>A first reminder went out, a part was paid and the rest was promised, and the promise was not kept.</summary>
    public static SampleInvoice BrasserieLenoir { get; } = new(
        nameof(BrasserieLenoir),
        Invoice("2026-0147", 734.50m, "EUR", "Carte des vins", SampleCreditors.AtelierNord, new ClientDraft
        {
            Name = "Brasserie Lenoir", Country = "FR", Language = "fr-FR", Contacts = [new Contact("Julien", "Lenoir", PersonTitle.Mr)],
        }),
        new ReminderSent(new LocalDate(2026, 11, 9), "first-reminder", Channel.Email, new LocalDate(2026, 11, 16), "standard", 1),
        new PaymentReceived(new LocalDate(2026, 11, 12), 300m),
        new PaymentPromised(new LocalDate(2026, 11, 13), new LocalDate(2026, 11, 20), 434.50m));

    /// <summary>A Belgian firm whose balance the host keeps itself.</summary>
    public static SampleInvoice PapeterieLambert { get; } = new(nameof(PapeterieLambert), Invoice("2026-0148", 1500m, "EUR", "Boutique en ligne", SampleCreditors.AtelierNord, new ClientDraft
    {
        Name = "Papeterie Lambert SRL", Country = "BE", Language = "fr-BE", Policy = "prompt", Contacts = [new Contact(FamilyName: "Lambert", Title: PersonTitle.Mr)],
    }) with
    {
        Balance = 900m, BalanceOn = new LocalDate(2026, 10, 20),
    });

    /// <summary>Swiss francs, French, Geneva.</summary>
    public static SampleInvoice HotelDuLac { get; } = new(nameof(HotelDuLac), Invoice("AL-2026-31", 12345.65m, "CHF", "Campagne d’été", SampleCreditors.AgenceLeman, new ClientDraft
    {
        Name = "Hôtel du Lac SA", Country = "CH", Subdivision = "GE", Language = "fr-CH", Contacts = [new Contact("Chantal", "Rochat", PersonTitle.Ms)],
    }));
}
