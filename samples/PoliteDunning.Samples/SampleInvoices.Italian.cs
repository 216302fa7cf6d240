using NodaTime;

namespace PoliteDunning.Samples;

public static partial class SampleInvoices
{
    /// <summary>An Italian firm with a contact who has an honorific.</summary>
    public static SampleInvoice StudioRossi { get; } = new(nameof(StudioRossi), Invoice("142/2026", 1234.50m, "EUR", "Manutenzione del sito, settembre 2026", SampleCreditors.StudioLanterna, new ClientDraft
    {
        Name = "Studio Rossi Associati", Country = "IT", Subdivision = "MI", Language = "it-IT", TimeZone = "Europe/Rome", Contacts = [new Contact("Giulia", "Rossi", PersonTitle.Ms, "dott.ssa")],
    }));

    /// <summary>A firm of which no person is known: Voi.</summary>
    public static SampleInvoice FalegnameriaBianchi { get; } = new(nameof(FalegnameriaBianchi), Invoice("143/2026", 980m, "EUR", "Fotografie per il catalogo", SampleCreditors.StudioLanterna, new ClientDraft
    {
        Name = "Falegnameria Bianchi S.n.c.", Country = "IT", Language = "it-IT", Tone = "formal",
    }));

    /// <summary>A private person, written to by one person.</summary>
    public static SampleInvoice AnnaConti { get; } = new(nameof(AnnaConti), Invoice("8", 150m, "EUR", "Traduzione del certificato", SampleCreditors.ElisaFontana, new ClientDraft
    {
        Kind = ClientKind.Consumer, Country = "IT", Language = "it-IT", Tone = "gentle", Contacts = [new Contact("Anna", "Conti", PersonTitle.Ms)],
    }));

    /// <summary>Somebody in business alone, known by first name: tu.</summary>
    public static SampleInvoice MarcoFerri { get; } = new(nameof(MarcoFerri), Invoice("9", 640m, "EUR", "Traduzione del manuale", SampleCreditors.ElisaFontana, new ClientDraft
    {
        Name = "Ferri Progetti", Kind = ClientKind.SoleTrader, Country = "IT", Language = "it-IT", Tone = "familiar", Contacts = [new Contact("Marco", "Ferri", PersonTitle.Mr, "ing.")],
    }));

    /// <summary>A municipality, with an invoice due on 8 November: <c>dell’8 novembre</c>.</summary>
    public static SampleInvoice ComuneDiVallechiara { get; } = new(nameof(ComuneDiVallechiara), Invoice("144/2026", 7200m, "EUR", "Segnaletica del museo", SampleCreditors.StudioLanterna, new ClientDraft
    {
        Name = "Comune di Vallechiara", Kind = ClientKind.PublicBody, Country = "IT", Language = "it-IT", Policy = "patient",
    }) with
    {
        Issued = new LocalDate(2026, 10, 9), Due = new LocalDate(2026, 11, 8),
    });

    /// <summary>After the second reminder a plan in three dates was agreed.</summary>
    public static SampleInvoice CeramicheGallo { get; } = new(
        nameof(CeramicheGallo),
        Invoice("145/2026", 2400m, "EUR", "Nuovo listino", SampleCreditors.StudioLanterna, new ClientDraft
        {
            Name = "Ceramiche Gallo S.r.l.", Country = "IT", Language = "it-IT", Contacts = [new Contact("Piero", "Gallo", PersonTitle.Mr)],
        }),
        new ReminderSent(new LocalDate(2026, 11, 9), "first-reminder", Channel.Email, new LocalDate(2026, 11, 16), "standard", 1),
        new ReminderSent(new LocalDate(2026, 11, 19), "second-reminder", Channel.Email, new LocalDate(2026, 11, 26), "standard", 1),
        new InstalmentPlanAgreed(
            new LocalDate(2026, 11, 24),
            [new Instalment(new LocalDate(2026, 12, 1), 800m), new Instalment(new LocalDate(2027, 1, 4), 800m), new Instalment(new LocalDate(2027, 2, 1), 800m)]));

    /// <summary>Swiss francs, Italian, Ticino.</summary>
    public static SampleInvoice TipografiaVerdi { get; } = new(nameof(TipografiaVerdi), Invoice("OC-512", 1800m, "CHF", "Revisione della macchina da stampa", SampleCreditors.OfficinaCeresio, new ClientDraft
    {
        Name = "Tipografia Verdi Sagl", Country = "CH", Subdivision = "TI", Language = "it-CH", Contacts = [new Contact("Luca", "Verdi", PersonTitle.Mr)],
    }));
}
