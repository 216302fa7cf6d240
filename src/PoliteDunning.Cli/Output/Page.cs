using Spectre.Console;

namespace PoliteDunning;

/// <summary>
/// What a person reads: coloured in a terminal, plain where the output goes elsewhere or <c>NO_COLOR</c> is set. Nothing that is written here is taken
/// for markup.
/// </summary>
internal sealed class Page
{
    // Lines that are longer are hard to read, however wide the terminal is.
    private const int Widest = 100;
    private const int PlainWidth = 80;

    private readonly TextWriter output;
    private readonly IAnsiConsole console;

    public Page(TextWriter output, bool isTerminal)
    {
        this.output = output;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // Build servers say of themselves that they understand colours; their log files do not.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isTerminal ? Math.Min(console.Profile.Width, Widest) : PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        if (console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
            console.Profile.Capabilities.Ansi = false;
    }

    /// <summary>A paragraph, wrapped to the width of the page.</summary>
    public void Paragraph(string text, Style? style = null) => Paragraph(text, style, string.Empty, string.Empty);

    /// <summary>A paragraph behind a dot.</summary>
    public void Bullet(string text) => Paragraph(text, null, "· ", "  ");

    /// <summary>A line across the page, with a title.</summary>
    public void Rule(string title, Style style) => console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = style });

    /// <summary>A line across the page.</summary>
    public void Rule(Style style) => console.Write(new Rule { Style = style });

    /// <summary>Text that is to be copied: exactly as it is, not wrapped.</summary>
    public void Verbatim(string text) => output.Write(text.EndsWith('\n') ? text : text + "\n");

    /// <summary>A label and what it stands for.</summary>
    public void Fact(string label, string value, Style style)
    {
        console.Write(new Text(label.PadRight(10), style));
        console.Write(new Text(value + "\n"));
    }

    /// <summary>A table.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    public void EmptyLine() => console.WriteLine();

    // Breaks at spaces only: what a no-break space holds together stays together.
    private void Paragraph(string text, Style? style, string first, string others)
    {
        var line = first;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > first.Length && line.Length + 1 + word.Length > console.Profile.Width)
            {
                console.Write(new Text(line + "\n", style));
                line = others;
            }
            line += line.Length > first.Length ? " " + word : word;
        }
        console.Write(new Text(line + "\n", style));
    }
}
