using NodaTime;

namespace PoliteDunning.Samples;

/// <summary>
/// Invoices with a name. Most were issued on Thursday 2026-10-01 and are due on Saturday 2026-10-31, so that all of them meet the same weekends and
/// the end of the year. Names, addresses and numbers are made up; account numbers are the public examples of their countries.
/// </summary>
public static partial class SampleInvoices
{
    // Worked out at each call, like All: the samples stand in several files, and nobody can say which of these is initialised first.
    private static LocalDate Issued => new(2026, 10, 1);

    private static LocalDate Due => new(2026, 10, 31);

    /// <summary>The day from which <see cref="OverdueBy"/> counts back: Thursday 2026-12-10.</summary>
    public static LocalDate Today => new(2026, 12, 10);

    /// <summary>All of them, in a fixed order, each with its own name.</summary>
    public static IReadOnlyList<SampleInvoice> All =>
    [
        BoulangerieMartin, GarageDupuis, CabinetLefevre, ClaireMoreau, LucasBernard, MairieDeBrignac, AtelierRoux, BrasserieLenoir, PapeterieLambert, HotelDuLac,
        StudioRossi, FalegnameriaBianchi, AnnaConti, MarcoFerri, ComuneDiVallechiara, CeramicheGallo, TipografiaVerdi,
        PatelBakery, HarborBooks, AlexSmith, AoifeOBrien, LochsideCouncil, ThornburyPottery, MillsAndCarter,
    ];

    /// <summary>The sample with that name.</summary>
    /// <param name="name">The name of a member, e.g. <c>PatelBakery</c>.</param>
    /// <exception cref="ArgumentException">No sample has that name.</exception>
    public static SampleInvoice Named(string name) =>
        All.FirstOrDefault(sample => sample.Name == name)
        ?? throw new ArgumentException($"'{name}' is no sample: allowed is one of {string.Join(", ", All)}.", nameof(name));

    /// <summary>The invoice of <see cref="BoulangerieMartin"/>, late by so many days on <see cref="Today"/>, and nothing said about it yet.</summary>
    /// <param name="days">Whole days after the due date; negative for an invoice that is not yet due.</param>
    public static SampleInvoice OverdueBy(int days) =>
        new($"OverdueBy{days}", BoulangerieMartin.Draft with { Issued = Today.PlusDays(-days - 30), Due = Today.PlusDays(-days) });

    private static InvoiceDraft Invoice(string number, decimal total, string currency, string? subject, CreditorDraft creditor, ClientDraft client) =>
        new() { Number = number, Issued = Issued, Due = Due, Total = total, Currency = currency, Subject = subject, Creditor = creditor, Client = client };
}
