namespace PoliteDunning;

/// <summary>The built-in files pass the same checks as a host's.</summary>
public class BuiltinTemplateTests
{
    private static readonly TemplateSource Source = TemplateSource.Builtin();
    private static readonly TemplateLibrary Library = new(Source);

    [Fact]
    public void Every_file_can_be_read_for_every_region_of_its_language() =>
        Assert.All(Library.Names, name => Assert.All(Regions(name.Folder), language => Assert.NotEmpty(Library.Read(name, language).Body)));

    [Fact]
    public void Every_part_is_included_somewhere()
    {
        var texts = Source.Paths.ToDictionary(path => path, path => Source.Find(path)!, StringComparer.Ordinal);
        Assert.All(texts.Keys.Where(TemplateSource.IsPart), part =>
        {
            var (folder, name) = (part[..part.IndexOf('/', StringComparison.Ordinal)], Path.GetFileNameWithoutExtension(part));
            Assert.Contains(texts, text => text.Key.StartsWith(folder, StringComparison.Ordinal) && text.Value.Contains($"{{{{> {name}}}}}", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Files_are_typed_as_authors_are_told_to() =>
        Assert.All(Source.Paths, path =>
        {
            var text = Source.Find(path)!;
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\u00A0', text);
            Assert.DoesNotContain('\u202F', text);
            Assert.DoesNotContain('’', text);
            Assert.DoesNotContain('\uFEFF', text);
            Assert.DoesNotContain('\t', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_built_in_policy_has_words() => Assert.NotNull(new PoliteDunningBuilder().Build());

    private static IEnumerable<Language> Regions(string folder) => LanguageTable.All.Where(language => language.Tag.Language == folder || language.Tag.ToString() == folder);
}
