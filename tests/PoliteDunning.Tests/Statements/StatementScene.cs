using NodaTime;
using PoliteDunning.Samples;
using PoliteDunning.Tests.Messages;

namespace PoliteDunning.Tests.Statements;

/// <summary>Two invoices of one client on the day on which both are due for a stage, and a third that is not yet due.</summary>
internal static class StatementScene
{
    public static Statement Of(string language, string stage, bool toFirm, ComposeOptions options)
    {
        var draft = language switch
        {
            "fr" => SampleInvoices.BoulangerieMartin.Draft,
            "it" => SampleInvoices.StudioRossi.Draft,
            _ => SampleInvoices.PatelBakery.Draft,
        };
        if (toFirm)
            draft = draft with { Client = draft.Client! with { Contacts = [] } };
        var (first, _) = Reach(draft, stage);
        var (second, on) = Reach(draft with { Number = "2026-0150", Total = 350m, Reference = null, Due = draft.Due!.Value.PlusDays(5) }, stage);
        var open = InvoiceCase.Of(draft with { Number = "2026-0161", Total = 120m, Reference = null, Issued = on.PlusDays(-2), Due = on.PlusDays(30) });
        return Assert.Single(Scene.Composer.ComposeStatement([first, second, open], on, options).Statements);
    }

    /// <summary>The case with all messages before a stage recorded, and the stage's day.</summary>
    public static (InvoiceCase Case, LocalDate On) Reach(InvoiceDraft draft, string stage)
    {
        var @case = InvoiceCase.Of(draft);
        foreach (var message in Scene.Composer.Foresee(@case, @case.Invoice.Issued).Messages)
        {
            if (message.Stage.Name == stage)
                return (@case, message.On);
            @case = @case.With(message.AsSent(Channel.Email));
        }
        throw new InvalidOperationException($"{stage} never falls due.");
    }
}
