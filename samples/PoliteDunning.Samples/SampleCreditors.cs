namespace PoliteDunning.Samples;

/// <summary>The creditors in whose name the sample invoices are written: for each country a firm (we) or one person (I).</summary>
public static class SampleCreditors
{
    /// <summary>A French studio with an accounts department.</summary>
    public static CreditorDraft AtelierNord { get; } = new()
    {
        Name = "Atelier Nord", Country = "FR", Email = "compta@ateliernord.example", Phone = "03 20 55 01 42", Signatory = "Léa Petit", SignatoryTitle = "Comptabilité",
        Iban = "FR76 3000 6000 0112 3456 7890 189", Bic = "AGRIFRPP",
    };

    /// <summary>A French photographer who works alone.</summary>
    public static CreditorDraft HugoMarchand { get; } = new()
    {
        Name = "Hugo Marchand", Country = "FR", Voice = CreditorVoice.I, Email = "hugo@marchand-photo.example", Phone = "06 55 50 14 20", Signatory = "Hugo Marchand",
        Iban = "FR7630006000011234567890189",
    };

    /// <summary>An agency in French-speaking Switzerland.</summary>
    public static CreditorDraft AgenceLeman { get; } = new()
    {
        Name = "Agence Léman Sàrl", Country = "CH", Email = "facturation@agence-leman.example", Signatory = "Nora Favre", Iban = "CH93 0076 2011 6238 5295 7",
    };

    /// <summary>An Italian studio with an accounts department.</summary>
    public static CreditorDraft StudioLanterna { get; } = new()
    {
        Name = "Studio Lanterna S.r.l.", Country = "IT", Email = "amministrazione@studiolanterna.example", Phone = "010 5550142", Signatory = "Paola Neri",
        SignatoryTitle = "Amministrazione", Iban = "IT60X0542811101000000123456",
    };

    /// <summary>An Italian translator who works alone.</summary>
    public static CreditorDraft ElisaFontana { get; } = new()
    {
        Name = "Elisa Fontana", Country = "IT", Voice = CreditorVoice.I, Email = "elisa@fontana-traduzioni.example", Signatory = "Elisa Fontana",
        Iban = "IT60X0542811101000000123456",
    };

    /// <summary>A firm in Ticino.</summary>
    public static CreditorDraft OfficinaCeresio { get; } = new()
    {
        Name = "Officina Ceresio SA", Country = "CH", Email = "conti@officina-ceresio.example", Phone = "091 555 01 42", Signatory = "Sara Bernasconi",
        Iban = "CH9300762011623852957",
    };

    /// <summary>A British design firm.</summary>
    public static CreditorDraft HarbourLane { get; } = new()
    {
        Name = "Harbour Lane Design Ltd", Country = "GB", Email = "accounts@harbourlane.example", Phone = "0117 555 0142", Signatory = "Tom Ashford", SignatoryTitle = "Accounts",
        Iban = "GB29NWBK60161331926819", Bic = "NWBKGB2L",
    };

    /// <summary>An Irish illustrator who works alone, and has no number to call.</summary>
    public static CreditorDraft NiamhByrne { get; } = new()
    {
        Name = "Niamh Byrne", Country = "IE", Voice = CreditorVoice.I, Email = "niamh@byrne-illustration.example", Signatory = "Niamh Byrne", Iban = "IE29AIBK93115212345678",
    };

    /// <summary>An American firm that is paid on a page of its own: it has no IBAN.</summary>
    public static CreditorDraft FieldNotes { get; } = new()
    {
        Name = "Field Notes LLC", Country = "US", Email = "billing@fieldnotes.example", Phone = "(503) 555-0142", Signatory = "Dana Whitfield",
    };
}
