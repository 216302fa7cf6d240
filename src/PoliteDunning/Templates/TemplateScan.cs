namespace PoliteDunning;

/// <summary>Reads every template that a host adds, at start-up, so that a wrong one stops the host there. Compiling waits for first use.</summary>
internal static class TemplateScan
{
    /// <exception cref="TemplateException">Something is wrong with one or more of them; all of it is in the message.</exception>
    public static void Check(IEnumerable<string> paths, TemplateLibrary library)
    {
        List<TemplateException> found = [];
        foreach (var path in paths.Where(path => !TemplateSource.IsPart(path)).Order(StringComparer.Ordinal))
        {
            try
            {
                var name = TemplateName.TryParse(path)!;
                var language = LanguageTag.TryParse(name.Folder, out var tag) ? LanguageTable.Find(tag) : null;
                if (language is null)
                    throw new TemplateException(path, null, $"its folder names no language: allowed is fr, it, en or one of {string.Join(", ", LanguageTable.Tags)}.");
                library.Read(name, language);
            }
            catch (TemplateException e)
            {
                found.Add(e);
            }
        }
        if (found.Count > 0)
            throw found.Count == 1 ? found[0] : new TemplateException(found);
    }
}
