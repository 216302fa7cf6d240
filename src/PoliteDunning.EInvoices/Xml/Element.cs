using System.Globalization;

namespace PoliteDunning;

/// <summary>
/// An element with its place in the file. Names are compared without namespace: real files have any prefix, and put namespaces where the schema has
/// none; within one invoice the names of elements are clear without.
/// </summary>
internal sealed class Element(string name, string @namespace, int line, Element? parent)
{
    private List<Element>? children;
    private Dictionary<string, string>? attributes;

    public string Name => name;

    public string Namespace => @namespace;

    public int Line => line;

    public Element? Parent => parent;

    public IReadOnlyList<Element> Children => children ?? [];

    /// <summary>The text, trimmed and with single spaces, when there are no children; else empty.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>How many lines of the invoice it has, kept or not.</summary>
    public int InvoiceLines { get; set; }

    public void Add(Element child) => (children ??= []).Add(child);

    public void AddAttribute(string attribute, string value) => (attributes ??= new(StringComparer.Ordinal))[attribute] = value;

    public string? Attribute(string attribute) => attributes?.GetValueOrDefault(attribute);

    public Element? Child(string child) => children?.Find(c => c.Name == child);

    public IEnumerable<Element> All(string child) => children?.Where(c => c.Name == child) ?? [];

    /// <summary>All elements on a path of names such as <c>Party/PartyName/Name</c>, in the order of the file.</summary>
    public IEnumerable<Element> Many(string path) =>
        path.Split('/').Aggregate<string, IEnumerable<Element>>([this], (found, step) => found.SelectMany(element => element.All(step)));

    /// <summary>The first element on a path, or null.</summary>
    public Element? Find(string path) => Many(path).FirstOrDefault();

    /// <summary>The first element on a path that has text, or null.</summary>
    public Element? FindText(string path) => Many(path).FirstOrDefault(element => element.Text.Length > 0);

    /// <summary>The first text on the first of some paths that has one, or null.</summary>
    public string? Value(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (FindText(path) is { } element)
                return element.Text;
        }
        return null;
    }

    /// <summary>The element on a path that every invoice has.</summary>
    public Element Required(string path, string expected) => Find(path) ?? throw Missing(path, expected);

    /// <summary>The element with text on a path that every invoice has.</summary>
    public Element RequiredText(string path, string expected) => FindText(path) ?? throw Missing(path, expected);

    /// <summary>What is to be said when something that every invoice has is not there.</summary>
    public EInvoiceException Missing(string path, string expected) =>
        new(new EInvoiceProblem($"{Path()}/{path}", Find(path)?.Line ?? line, Find(path) is null ? "is missing" : "is empty", expected));

    public EInvoiceException Exception(string found, string expected) => new(Problem(found, expected));

    public EInvoiceProblem Problem(string found, string expected) => new(Path(), line, found, expected);

    private string Path()
    {
        var path = Step();
        for (var above = parent; above is not null; above = above.Parent)
            path = $"{above.Step()}/{path}";
        return path;
    }

    private string Step()
    {
        var alike = parent?.All(name).ToList();
        return alike is { Count: > 1 } ? string.Create(CultureInfo.InvariantCulture, $"{Shown.Short(name)}[{alike.IndexOf(this) + 1}]") : Shown.Short(name);
    }
}
