using System.Collections.Concurrent;

namespace PoliteDunning;

/// <summary>
/// Finds the most specific template and compiles it on first use, once: region over language, tone over none, channel over form, a grammatical person
/// over any.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class TemplateLibrary
{
    private readonly TemplateSource source;
    private readonly HandlebarsEngine engine = new();
    private readonly Dictionary<TemplateName, string> names;
    private readonly ConcurrentDictionary<(LanguageTag, TemplateKey), CompiledTemplate> found = new();
    private readonly ConcurrentDictionary<(LanguageTag, TemplateName), Lazy<CompiledTemplate>> compiled = new();

    public TemplateLibrary(TemplateSource source)
    {
        this.source = source;
        names = source.Paths
            .Where(path => !TemplateSource.IsPart(path))
            .Select(path => (Name: TemplateName.TryParse(path) ?? throw new TemplateException(path, null, $"its name does not follow the pattern: allowed is {TemplateName.Allowed}."), Path: path))
            .ToDictionary(entry => entry.Name, entry => entry.Path);
    }

    public IEnumerable<TemplateName> Names => names.Keys;

    /// <exception cref="TemplateException">There is no such template, or it cannot be used.</exception>
    public CompiledTemplate Find(Language language, TemplateKey key) =>
        found.TryGetValue((language.Tag, key), out var template)
            ? template
            : found.GetOrAdd((language.Tag, key), _ => Compiled(Search(language.Tag, key), language));

    /// <summary>The name of the most specific template, or null.</summary>
    public TemplateName? TrySearch(LanguageTag tag, TemplateKey key)
    {
        string[] folders = tag.Region is null ? [tag.Language] : [tag.ToString(), tag.Language];
        string?[] tones = [key.Profile, Lower(key.Register), null];
        string[] rooms = [Lower(key.Channel), Lower(key.Form)];
        string?[] persons = [Lower(key.Address), null];
        foreach (var folder in folders)
        {
            foreach (var tone in tones)
            {
                foreach (var room in rooms)
                {
                    foreach (var person in persons)
                    {
                        var name = new TemplateName(folder, key.Message, tone, room, person, key.IsGentle);
                        if (names.ContainsKey(name))
                            return name;
                    }
                }
            }
        }
        return null;
    }

    /// <summary>Reads a template whole.</summary>
    /// <exception cref="TemplateException">It cannot be used.</exception>
    public TemplateFile Read(TemplateName name, Language language) => TemplateFile.Read(name, source.Find(names[name])!, part => FindPart(part, language.Tag));

    // Many keys find the same file, and many threads may ask for it first: compiling is what costs time.
    private CompiledTemplate Compiled(TemplateName name, Language language) =>
        compiled.GetOrAdd((language.Tag, name), _ => new Lazy<CompiledTemplate>(() => engine.Compile(Read(name, language), language))).Value;

    private TemplateName Search(LanguageTag tag, TemplateKey key) =>
        TrySearch(tag, key) ?? throw new TemplateException($"{tag.Language}/{key.Message}.{Lower(key.Register)}.{Lower(key.Form)}{(key.IsGentle ? ".gentle" : "")}.hbs", null, "there is no such template, and none that could take its place.");

    private string? FindPart(string part, LanguageTag tag) => source.Find($"{tag}/parts/{part}.hbs") ?? source.Find($"{tag.Language}/parts/{part}.hbs");

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
