namespace PoliteDunning;

/// <summary>
/// Reads every template that a host adds, and those whose parts it adds, at start-up, so that a wrong one stops the host there. Compiling waits for
/// first use.
/// </summary>
internal static class TemplateScan
{
    /// <exception cref="TemplateException">Something is wrong with one or more of them; all of it is in the message.</exception>
    public static void Check(IEnumerable<string> paths, TemplateLibrary library)
    {
        var found = paths.Order(StringComparer.Ordinal).Select(path => TemplateSource.IsPart(path) ? FaultOfPart(path, library) : Fault(path, library)).OfType<TemplateException>().ToList();
        if (found.Count > 0)
            throw found.Count == 1 ? found[0] : new TemplateException(found);
    }

    private static TemplateException? Fault(string path, TemplateLibrary library) =>
        LanguageOf(path) is { } language ? Fault(TemplateName.TryParse(path)!, language, library) : NoLanguage(path);

    // What is wrong with a part is wrong wherever it is included: it is told once.
    private static TemplateException? FaultOfPart(string path, TemplateLibrary library)
    {
        if (LanguageOf(path) is not { } language)
            return NoLanguage(path);
        var part = path[(path.LastIndexOf('/') + 1)..^".hbs".Length];
        return library.Names
            .Where(name => name.Folder == language.Tag.Language || name.Folder == language.Tag.ToString())
            .OrderBy(name => name.ToString(), StringComparer.Ordinal)
            .Select(name => Fault(name, language, library))
            .FirstOrDefault(fault => fault?.Template.EndsWith($", in part '{part}'", StringComparison.Ordinal) == true);
    }

    private static TemplateException? Fault(TemplateName name, Language language, TemplateLibrary library)
    {
        try
        {
            library.Read(name, language);
            return null;
        }
        catch (TemplateException e)
        {
            return e;
        }
    }

    // A folder of another name, or of a region without a table, would never be looked into.
    private static Language? LanguageOf(string path)
    {
        var folder = path[..path.IndexOf('/', StringComparison.Ordinal)];
        var language = LanguageTag.TryParse(folder, out var tag) ? LanguageTable.Find(tag) : null;
        return language is not null && (folder == language.Tag.Language || folder == language.Tag.ToString()) ? language : null;
    }

    private static TemplateException NoLanguage(string path) =>
        new(path, null, $"its folder names no language: allowed is fr, it, en or one of {string.Join(", ", LanguageTable.Tags)}.");
}
