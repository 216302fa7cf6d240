namespace PoliteDunning;

public class TemplateLibraryTests
{
    private static readonly TemplateKey Key = new("first-reminder", "vip", Register.Formal, Channel.Email, MessageForm.Long, AddressForm.Lei, IsGentle: false);

    // Each file takes the place of all that stand below it.
    private static readonly string[] MostSpecificFirst =
    [
        "it-CH/first-reminder.vip.email.lei.hbs", "it-CH/first-reminder.vip.email.hbs", "it-CH/first-reminder.vip.long.lei.hbs", "it-CH/first-reminder.vip.long.hbs",
        "it-CH/first-reminder.formal.email.lei.hbs", "it-CH/first-reminder.formal.email.hbs", "it-CH/first-reminder.formal.long.lei.hbs", "it-CH/first-reminder.formal.long.hbs",
        "it-CH/first-reminder.email.lei.hbs", "it-CH/first-reminder.email.hbs", "it-CH/first-reminder.long.lei.hbs", "it-CH/first-reminder.long.hbs",
        "it/first-reminder.vip.email.lei.hbs", "it/first-reminder.vip.email.hbs", "it/first-reminder.vip.long.lei.hbs", "it/first-reminder.vip.long.hbs",
        "it/first-reminder.formal.email.lei.hbs", "it/first-reminder.formal.email.hbs", "it/first-reminder.formal.long.lei.hbs", "it/first-reminder.formal.long.hbs",
        "it/first-reminder.email.lei.hbs", "it/first-reminder.email.hbs", "it/first-reminder.long.lei.hbs", "it/first-reminder.long.hbs",
    ];

    // None of these is ever a message for the key.
    private static readonly string[] Others =
    [
        "it/first-reminder.vip.email.lei.gentle.hbs", "it/first-reminder.courteous.email.hbs", "it/first-reminder.vip.email.voi.hbs", "it/first-reminder.vip.letter.hbs",
        "it/first-reminder.vip.conversational.hbs", "it/second-reminder.vip.email.hbs", "fr/first-reminder.vip.email.hbs", "it-IT/first-reminder.vip.email.hbs",
    ];

    [Fact]
    public void The_most_specific_file_wins_region_then_tone_then_channel_then_person()
    {
        for (var i = 0; i < MostSpecificFirst.Length; i++)
            Assert.Equal(MostSpecificFirst[i], Library([.. Others, .. MostSpecificFirst[i..].Reverse()]).TrySearch(LanguageTag.Parse("it-CH"), Key)?.ToString());
        Assert.Null(Library(Others).TrySearch(LanguageTag.Parse("it-CH"), Key));
    }

    [Fact]
    public void Gentle_words_are_never_mixed_with_others()
    {
        var library = Library("it/first-reminder.vip.long.hbs", "it/first-reminder.long.gentle.hbs");
        Assert.Equal("it/first-reminder.long.gentle.hbs", library.TrySearch(LanguageTag.Parse("it-IT"), Key with { IsGentle = true })?.ToString());
        Assert.Equal("it/first-reminder.vip.long.hbs", library.TrySearch(LanguageTag.Parse("it-IT"), Key)?.ToString());
        Assert.Null(Library("it/first-reminder.vip.long.hbs").TrySearch(LanguageTag.Parse("it-IT"), Key with { IsGentle = true }));
    }

    [Fact]
    public void A_region_has_parts_of_its_own()
    {
        var source = Source("fr/a.short.hbs");
        source.Add("fr/a.short.hbs", "{{> news}}");
        source.Add("fr/parts/news.hbs", "general");
        source.Add("fr-CH/parts/news.hbs", "Swiss");
        var library = new TemplateLibrary(source);
        string Words(string tag) => string.Concat(library.Read(library.Names.Single(), Spelt.Language(tag)).Body.OfType<TemplateNode.Words>().Select(words => words.Text)).Trim(Marks.Optional);
        Assert.Equal("general", Words("fr-FR"));
        Assert.Equal("Swiss", Words("fr-CH"));
    }

    [Fact]
    public void A_template_is_compiled_once()
    {
        var library = Library("it/first-reminder.short.hbs");
        var key = Key with { Channel = Channel.Sms, Form = MessageForm.Short };
        Assert.Same(library.Find(Spelt.Language("it-IT"), key), library.Find(Spelt.Language("it-IT"), key));
        Assert.Same(library.Find(Spelt.Language("it-IT"), key), library.Find(Spelt.Language("it-IT"), key with { Profile = "another", Address = AddressForm.Voi }));
        Assert.NotSame(library.Find(Spelt.Language("it-IT"), key), library.Find(Spelt.Language("it-CH"), key));
    }

    [Fact]
    public void Find_WithoutAnyFile_NamesWhatIsMissing()
    {
        var refusal = Assert.Throws<TemplateException>(() => Library().Find(Spelt.Language("it-IT"), Key with { IsGentle = true }));
        Assert.Equal("it/first-reminder.formal.long.gentle.hbs", refusal.Template);
        Assert.Null(refusal.Line);
    }

    [Theory]
    [InlineData("fr/first-reminder.hbs")]
    [InlineData("fr/first-reminder.courteous.hbs")]
    [InlineData("fr/first-reminder.courteous.long.nous.hbs")]
    [InlineData("fr/first-reminder.courteous.long.gentle.lei.hbs")]
    [InlineData("fr/first-reminder.courteous.warm.long.hbs")]
    [InlineData("fr/First-Reminder.long.hbs")]
    [InlineData("fr/long.hbs")]
    [InlineData("first-reminder.long.hbs")]
    [InlineData("fr/first-reminder.long.txt")]
    public void A_name_that_follows_no_pattern_is_refused(string path)
    {
        Assert.Null(TemplateName.TryParse(path));
        Assert.Equal(path, Assert.Throws<TemplateException>(() => Library(path)).Template);
    }

    [Fact]
    public void Every_name_is_written_as_it_is_read() =>
        Assert.All(MostSpecificFirst.Concat(Others).Concat(TemplateSource.Builtin().Paths.Where(path => !TemplateSource.IsPart(path))), path => Assert.Equal(path, TemplateName.TryParse(path)?.ToString()));

    private static TemplateLibrary Library(params string[] paths) => new(Source(paths));

    private static TemplateSource Source(params string[] paths)
    {
        var source = new TemplateSource();
        foreach (var path in paths)
            source.Add(path, "text");
        return source;
    }
}
