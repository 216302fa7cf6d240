using NodaTime;
using PoliteDunning.Samples;
using PoliteDunning.Tests.Messages;

namespace PoliteDunning;

/// <summary>A first reminder on a day on which it is due everywhere, to fill templates of our own with.</summary>
internal static class Briefs
{
    /// <summary>Monday 2026-11-09: the first reminder about what was due on 2026-10-31, in every country that the samples are in.</summary>
    public static readonly LocalDate Day = new(2026, 11, 9);

    /// <summary>Nothing has happened.</summary>
    public static readonly Recollection Nothing = new([], null, null, 0, 0);

    public static MessageBrief Of(InvoiceDraft draft, Channel channel = Channel.Email, ToneProfile? tone = null, Recollection? past = null)
    {
        var @case = InvoiceCase.Of(draft);
        var due = (DueDecision)Scene.Composer.Decide(@case, Day);
        return new MessageBrief(@case, due, channel, SpokenTone.Of(tone ?? ToneProfile.Courteous, due.Stage, @case.Invoice.Client), past ?? Nothing);
    }

    public static MessageBrief French(Recollection? past = null) => Of(SampleInvoices.BoulangerieMartin.Draft, past: past);

    /// <summary>An e-mail made from a body alone.</summary>
    public static string Fill(string body, MessageBrief? brief = null, string language = "fr-FR", params (string Name, string Text)[] parts) =>
        Shape($"Subject: x\n\n{body}", brief ?? French(), language, parts).Text;

    public static ShapedMessage Shape(string text, MessageBrief brief, string language = "fr-FR", params (string Name, string Text)[] parts)
    {
        var file = Read("fr/test.email.hbs", text, parts);
        var spoken = Spelt.Language(language);
        return ShapedMessage.Of(new HandlebarsEngine().Compile(file, spoken).Render(new FieldValues(brief, spoken)), brief, spoken);
    }

    public static TemplateFile Read(string path, string text, params (string Name, string Text)[] parts) =>
        TemplateFile.Read(TemplateName.TryParse(path)!, text, name => parts.Where(part => part.Name == name).Select(part => part.Text).FirstOrDefault());
}
