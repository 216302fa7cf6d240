using System.Globalization;

namespace PoliteDunning;

/// <summary>The invoices of a statement, as lines and as a list of numbers. Empty for a message about one invoice.</summary>
internal sealed class StatementLines(MessageBrief brief, Language language)
{
    public string Count => brief.Statement?.Asked.Count.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>In letters up to ten, for sentences; in digits above.</summary>
    public string CountInWords => brief.Statement is { Asked.Count: >= 2 and <= 10 } statement ? language.Labels.TwoToTen[statement.Asked.Count - 2] : Count;

    /// <summary>2026-0142, 2026-0143 et 2026-0150.</summary>
    public string Numbers => language.Labels.Listed([.. brief.Statement?.Asked.Select(line => Marks.Outside(line.Case.Invoice.Number)) ?? []]);

    public string Asked => Lines(brief.Statement?.Asked);

    public string Open => Lines(brief.Statement?.Open);

    private string Lines(IReadOnlyList<StatementLine>? lines) => lines is null ? string.Empty : string.Join(Marks.Line, lines.Select(Line));

    // Dates in a list always have their year: the list is read apart from the message.
    private string Line(StatementLine line)
    {
        var invoice = line.Case.Invoice;
        var number = Phrase.Of(language.Labels.Number, Marks.Outside(invoice.Number));
        var due = Phrase.Of(language.Labels.ListedDue, language.Dates.Day(line.Due, year: true));
        return $"{number} {language.Dates.Of(invoice.Issued, year: true)}, {due}{language.Labels.Colon} {language.Money.Format(line.Amount)}";
    }
}
