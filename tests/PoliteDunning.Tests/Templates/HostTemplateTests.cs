using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Templates that a host adds: read and checked when the composer is built.</summary>
public sealed class HostTemplateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_takes_the_place_of_a_less_specific_one_for_its_region_only()
    {
        Write("fr-CH/first-reminder.email.hbs", "Subject: {{number}}\n\nSalut Genève");
        var composer = new PoliteDunningBuilder().AddTemplateFolder(folder).Build();
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        Assert.Equal("Salut Genève", Compose(composer, draft, "fr-CH").Text);
        Assert.Equal(["fr-CH/first-reminder.email.hbs"], Compose(composer, draft, "fr-CH").Templates);
        Assert.NotEqual("Salut Genève", Compose(composer, draft, "fr-FR").Text);
    }

    [Fact]
    public void A_part_takes_the_place_of_the_built_in_one()
    {
        Write("fr/parts/invoice-link.hbs", "Voir là.");
        var composer = new PoliteDunningBuilder().AddTemplateFolder(folder).Build();
        Assert.Contains("Voir là.", Compose(composer, SampleInvoices.BoulangerieMartin.Draft, "fr-FR").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithSeveralWrongFiles_TellsAllOfThem()
    {
        Write("fr/first-reminder.email.hbs", "Subject: x\n\n{{numbr}}");
        Write("it/first-reminder.short.hbs", "ciao\n{{> nothing}}");
        Write("it/first-reminder.whatsapp.hbs", "{{#if consumer}}a{{/if}}");
        var refusal = Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder).Build());
        var lines = refusal.Message.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("fr/first-reminder.email.hbs, line 3: there is no field 'numbr': the nearest is 'number'", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("it/first-reminder.short.hbs, line 2: there is no part 'nothing'", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("it/first-reminder.whatsapp.hbs, line 1: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithAWrongPart_TellsItOnce()
    {
        Write("fr/parts/invoice-link.hbs", "Voir :\n{{invoiceLnk}}");
        var refusal = Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder).Build());
        Assert.EndsWith(", in part 'invoice-link'", refusal.Template, StringComparison.Ordinal);
        Assert.Equal(2, refusal.Line);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("de/first-reminder.email.hbs")]
    [InlineData("fr-ch/first-reminder.email.hbs")]
    [InlineData("fr-DE/first-reminder.email.hbs")]
    [InlineData("FR/parts/news.hbs")]
    public void Build_WithAFolderThatIsNeverLookedInto_Throws(string path)
    {
        Write(path, "Subject: x\n\ny");
        var refusal = Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder).Build());
        Assert.Contains("its folder names no language: allowed is fr, it, en or one of en-CH, ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_no_pattern_a_missing_and_an_empty_folder_are_refused()
    {
        Assert.Contains("no file in it ends in .hbs", Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder)).Message, StringComparison.Ordinal);
        Assert.Contains("there is no such folder", Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder + "x")).Message, StringComparison.Ordinal);
        Write("fr/relance.hbs", "x");
        Assert.Contains("fr/relance.hbs: its name does not follow the pattern", Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateFolder(folder).Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_that_are_not_there_are_refused_with_what_would_be_right() =>
        Assert.Contains("mails/fr/first-reminder.courteous.long.hbs", Assert.Throws<TemplateException>(() => new PoliteDunningBuilder().AddTemplateResources(typeof(HostTemplateTests).Assembly, "mails/")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_words_of_another_assembly_can_be_added_whole() =>
        Assert.Equal(
            Compose(new PoliteDunningBuilder().Build(), SampleInvoices.StudioRossi.Draft, "it").Text,
            Compose(new PoliteDunningBuilder().AddTemplateResources(typeof(IReminderComposer).Assembly).Build(), SampleInvoices.StudioRossi.Draft, "it").Text);

    private static Reminder Compose(IReminderComposer composer, InvoiceDraft draft, string language) =>
        composer.Compose(draft.ToInvoice(), Briefs.Day, options: new ComposeOptions { Language = language, Channel = Channel.Email }).Reminder!;

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
