using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>
/// Collects what a host wants and makes a composer of it. Everything is optional: a builder without a word gives the built-in policies, profiles and
/// templates.
/// </summary>
/// <remarks>Not thread-safe; the composers it builds are, and do not change with it any more.</remarks>
public sealed class PoliteDunningBuilder
{
    private readonly List<EscalationPolicy> policies = [.. EscalationPolicy.Builtin];
    private readonly Dictionary<string, ToneProfile> tones = ToneProfile.Builtin.ToDictionary(profile => profile.Name, StringComparer.Ordinal);
    private readonly List<ClosedSeason> closed = [];
    private readonly Dictionary<string, string> templates = new(StringComparer.Ordinal);
    private ContactHours hours = ContactHours.Office;
    private string defaultPolicy = EscalationPolicy.Standard.Name;
    private string defaultTone = ToneProfile.Courteous.Name;
    private string defaultLanguage = "en-GB";

    /// <summary>Adds a policy. One of the same name and version takes the place of the earlier one; another version stands beside it.</summary>
    /// <param name="policy">The policy.</param>
    public PoliteDunningBuilder AddPolicy(EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        policies.Add(policy);
        return this;
    }

    /// <summary>Adds a tone profile. One of the same name takes the place of the earlier one.</summary>
    /// <param name="profile">The profile.</param>
    public PoliteDunningBuilder AddToneProfile(ToneProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        tones[profile.Name] = profile;
        return this;
    }

    /// <summary>Closes days on which nobody is to be written to, besides weekends and public holidays.</summary>
    /// <param name="season">The days.</param>
    public PoliteDunningBuilder AddClosedSeason(ClosedSeason season)
    {
        ArgumentNullException.ThrowIfNull(season);
        closed.Add(season);
        return this;
    }

    /// <summary>
    /// Adds the templates of a folder, which is read once, now. A file takes the place of the built-in one of the same name, and of less specific ones;
    /// what the host does not change it need not copy. docs/templates.md says how files are named.
    /// </summary>
    /// <param name="folder">A folder with a folder for each language: <c>fr/first-reminder.courteous.long.hbs</c>.</param>
    /// <exception cref="TemplateException">There is no such folder, or no template in it. The templates themselves are checked by <see cref="Build"/>.</exception>
    public PoliteDunningBuilder AddTemplateFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return AddTemplates(TemplateFolder.Read(folder));
    }

    /// <summary>Adds the templates that are embedded in an assembly, as <see cref="AddTemplateFolder"/> does those of a folder.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What their resource names begin with, before the folder of the language; the default is nothing.</param>
    /// <exception cref="TemplateException">There are none. The templates themselves are checked by <see cref="Build"/>.</exception>
    public PoliteDunningBuilder AddTemplateResources(System.Reflection.Assembly assembly, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        return AddTemplates(TemplateSource.Embedded(assembly, prefix));
    }

    /// <summary>The hours in which clients may be written to. Without this call they are 9:00 to 18:00.</summary>
    /// <param name="contactHours">The hours, by the client's clock.</param>
    public PoliteDunningBuilder UseContactHours(ContactHours contactHours)
    {
        ArgumentNullException.ThrowIfNull(contactHours);
        hours = contactHours;
        return this;
    }

    /// <summary>The policy for invoices and clients that name none. Without this call it is <c>standard</c>.</summary>
    /// <param name="name">The name of a built-in or added policy.</param>
    public PoliteDunningBuilder UseDefaultPolicy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        defaultPolicy = name;
        return this;
    }

    /// <summary>The tone profile for clients that name none. Without this call it is <c>courteous</c>.</summary>
    /// <param name="name">The name of a built-in or added profile.</param>
    public PoliteDunningBuilder UseDefaultTone(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        defaultTone = name;
        return this;
    }

    /// <summary>The language for clients of whom nothing tells one. Without this call it is <c>en-GB</c>.</summary>
    /// <param name="tag">A tag of a language that is built in, such as <c>fr</c> or <c>it-CH</c>.</param>
    public PoliteDunningBuilder UseDefaultLanguage(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        defaultLanguage = tag;
        return this;
    }

    /// <summary>Checks everything and makes a composer.</summary>
    /// <exception cref="InvalidSetupException">Something that was given is unknown or does not fit; every problem is in it.</exception>
    /// <exception cref="TemplateException">A template of the host's cannot be used; all that is wrong with any of them is in the message.</exception>
    public IReminderComposer Build()
    {
        var problems = new Problems();
        var book = new PolicyBook(policies);
        if (book.Find(defaultPolicy) is null)
            problems.Add("DefaultPolicy", defaultPolicy, "one of " + string.Join(", ", book.Names));
        if (!tones.TryGetValue(defaultTone, out var tone))
            problems.Add("DefaultTone", defaultTone, "one of " + string.Join(", ", tones.Keys));
        var language = LanguageTag.TryParse(defaultLanguage, out var tag) ? LanguageTable.Find(tag) : null;
        if (language is null)
            problems.Add("DefaultLanguage", defaultLanguage, "a language that is built in: one of " + string.Join(", ", LanguageTable.Tags));
        var source = TemplateSource.Builtin();
        foreach (var (path, text) in templates)
            source.Add(path, text);
        var library = new TemplateLibrary(source);
        TemplateScan.Check(templates.Keys, library);
        TemplateCoverage.Check(book, tones.Values, library, problems);
        return problems.Any
            ? throw new InvalidSetupException(problems.Found)
            : new ReminderComposer(new Choices(book, defaultPolicy, tones.ToFrozenDictionary(StringComparer.Ordinal), tone!, language!), new MessageWriter(library), [.. closed], hours);
    }

    private PoliteDunningBuilder AddTemplates(IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (path, text) in texts)
            templates[path] = text;
        return this;
    }
}
