using Spectre.Console;
using Spectre.Console.Rendering;

namespace PoliteDunning;

/// <summary>
/// What a person reads: coloured in a terminal, plain where the output goes elsewhere or <c>NO_COLOR</c> is set. Nothing that is written here is taken
/// for markup.
/// </summary>
internal sealed class Page
{
    // Lines that are longer are hard to read, however wide the terminal is.
    private const int Widest = 100;

    private readonly TextWriter output;
    private readonly IAnsiConsole console;

    public Page(TextWriter output)
    {
        this.output = output;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Interactive = InteractionSupport.No,
            // Build servers say of themselves that they understand colours; their log files do not.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Min(console.Profile.Width, Widest);
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        if (console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
            console.Profile.Capabilities.Ansi = false;
    }

    /// <summary>A paragraph, wrapped to the width of the page.</summary>
    public void Paragraph(string text, Style? style = null) => console.Write(new Padder(new Text(text, style ?? Style.Plain), new Padding(0, 0)));

    /// <summary>A paragraph behind a dot.</summary>
    public void Bullet(string text)
    {
        var row = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0) });
        console.Write(row.AddRow(new Text("·"), new Text(text)));
    }

    /// <summary>A line across the page, with a title.</summary>
    public void Rule(string title, Style style) => console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = style });

    /// <summary>A line across the page.</summary>
    public void Rule() => console.Write(new Rule { Style = new Style(Color.Grey) });

    /// <summary>Text that is to be copied: exactly as it is, not wrapped.</summary>
    public void Verbatim(string text) => output.Write(text.EndsWith('\n') ? text : text + "\n");

    /// <summary>Labels and what they stand for.</summary>
    public void Facts(IEnumerable<(string Label, string Value)> facts)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0) });
        foreach (var (label, value) in facts)
            grid.AddRow(new Text(label, new Style(Color.Grey)), new Text(value));
        console.Write(grid);
    }

    /// <summary>A table.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        console.Write(table);
    }

    public void EmptyLine() => console.WriteLine();
}
