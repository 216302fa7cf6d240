#pragma warning disable RS0030 // The one exemption from the file-system ban: a host's folder of templates, read once, at start-up.
namespace PoliteDunning;

/// <summary>A host's folder of templates: <c>fr/first-reminder.courteous.long.hbs</c>, <c>fr/parts/news.hbs</c>.</summary>
internal static class TemplateFolder
{
    /// <summary>All files in it that end in <c>.hbs</c>, by their path within it.</summary>
    /// <exception cref="TemplateException">There is no such folder, or nothing in it.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new TemplateException(folder, null, "there is no such folder.");
        var texts = Directory.EnumerateFiles(folder, "*.hbs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return texts.Count > 0 ? texts : throw new TemplateException(folder, null, "no file in it ends in .hbs.");
    }
}
