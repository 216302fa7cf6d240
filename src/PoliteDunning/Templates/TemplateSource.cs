using System.Reflection;

namespace PoliteDunning;

/// <summary>The texts of templates and parts by their path: <c>fr/first-reminder.courteous.long.hbs</c>, <c>fr/parts/news.hbs</c>.</summary>
internal sealed class TemplateSource
{
    private readonly Dictionary<string, Func<string>> texts = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => texts.Keys;

    /// <summary>The built-in words, read from the assembly when they are asked for.</summary>
    public static TemplateSource Builtin()
    {
        var source = new TemplateSource();
        var assembly = typeof(TemplateSource).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".hbs", StringComparison.Ordinal)))
            source.texts[name] = () => ReadResource(assembly, name);
        return source;
    }

    /// <summary>Whether a path is that of a part rather than of a message.</summary>
    public static bool IsPart(string path) => path.Contains("/parts/", StringComparison.Ordinal);

    /// <summary>Texts that are embedded in a host's assembly, by their path behind a prefix of their resource name.</summary>
    /// <exception cref="TemplateException">There are none.</exception>
    public static IReadOnlyDictionary<string, string> Embedded(Assembly assembly, string prefix)
    {
        var embedded = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".hbs", StringComparison.Ordinal))
            .ToDictionary(name => name[prefix.Length..].Replace('\\', '/'), name => ReadResource(assembly, name), StringComparer.Ordinal);
        return embedded.Count > 0 ? embedded : throw new TemplateException(assembly.GetName().Name!, null, $"no embedded resource begins with '{prefix}' and ends in .hbs: give each a LogicalName such as {prefix}fr/first-reminder.courteous.long.hbs.");
    }

    /// <summary>Adds a text, or puts it in the place of one with the same path.</summary>
    public void Add(string path, string text) => texts[path] = () => text;

    public string? Find(string path) => texts.TryGetValue(path, out var read) ? read() : null;

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
