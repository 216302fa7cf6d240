using PoliteDunning.Samples;

namespace PoliteDunning;

public class LetterTextTests
{
    [Fact]
    public void A_French_letter_has_its_subject_before_the_greeting() =>
        Assert.Equal(
            "Atelier Nord\n03 20 55 01 42\ncompta@ateliernord.example\n\nBoulangerie Martin SARL\nCamille Martin\n\nLe 9[NB]novembre 2026\n\nObjet[NB]: Rappel\n\nMadame,\n\ntexte",
            Letter(SampleInvoices.BoulangerieMartin.Draft, "fr-FR"));

    [Fact]
    public void An_Italian_letter_has_its_subject_before_the_greeting() =>
        Assert.Equal(
            "Studio Lanterna S.r.l.\n010 5550142\namministrazione@studiolanterna.example\n\nStudio Rossi Associati\nGiulia Rossi\n\n9[NB]novembre 2026\n\nOggetto: Rappel\n\nGentile dottoressa Rossi,\n\ntexte",
            Letter(SampleInvoices.StudioRossi.Draft, "it-IT"));

    [Theory]
    [InlineData("en-GB", "9[NB]November 2026", "Dear Ms Patel,")]
    [InlineData("en-US", "November[NB]9, 2026", "Dear Ms. Patel:")]
    public void An_English_letter_has_its_subject_after_the_greeting(string language, string date, string greeting) =>
        Assert.Equal(
            $"Harbour Lane Design Ltd\n0117 555 0142\naccounts@harbourlane.example\n\nPatel Bakery Ltd\nAsha Patel\n\n{date}\n\n{greeting}\n\nRappel\n\ntexte",
            Letter(SampleInvoices.PatelBakery.Draft, language));

    [Fact]
    public void A_name_that_is_both_is_printed_once_and_what_is_unknown_leaves_no_line()
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Creditor = new CreditorDraft { Name = "Hugo" }, Client = new ClientDraft { Name = "Lucas Bernard", Contacts = [new Contact("Lucas", "Bernard")] } };
        Assert.StartsWith("Hugo\n\nLucas Bernard\n\nLe 9", Letter(draft, "fr-FR"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "Rappel : facture {{number}}", "Objet[NB]: Rappel, facture a[NB]: b")]
    [InlineData("fr-FR", "{{number}} : rappel", "Objet[NB]: a[NB]: b[NB]: rappel")]
    [InlineData("it-IT", "Sollecito: fattura {{number}}", "Oggetto: Sollecito, fattura a[NB]: b")]
    [InlineData("en-GB", "Reminder: invoice {{number}}", "Reminder: invoice a[NB]: b")]
    public void A_subject_with_a_label_has_one_colon_of_ours(string language, string subject, string expected)
    {
        var brief = Briefs.Of(SampleInvoices.BoulangerieMartin.Draft with { Number = "a\u00A0: b" }, Channel.Letter);
        Assert.Contains("\n" + expected + "\n", Spelt.Out(Briefs.Shape($"Subject: {subject}\n\n{{{{greeting}}}}\n\nx", brief, language).Text), StringComparison.Ordinal);
    }

    private static string Letter(InvoiceDraft draft, string language)
    {
        var shape = Briefs.Shape("Subject: Rappel\n\n{{greeting}}\n\ntexte", Briefs.Of(draft, Channel.Letter), language);
        Assert.Equal("Rappel", shape.Subject);
        Assert.Null(shape.Html);
        return Spelt.Out(shape.Text);
    }
}
