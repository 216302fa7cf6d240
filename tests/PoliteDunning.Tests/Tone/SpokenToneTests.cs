using PoliteDunning.Samples;
using PoliteDunning.Tests.Messages;

namespace PoliteDunning;

/// <summary>Tone as it is really spoken: what stage and reader allow.</summary>
public class SpokenToneTests
{
    private static readonly Contact[] One = [new("Camille", "Martin", PersonTitle.Ms)];

    [Theory]
    [InlineData("first-reminder", "firm")]
    [InlineData("first-reminder", "two")]
    [InlineData("first-reminder", "public body")]
    [InlineData("first-reminder", "family name")]
    [InlineData("first-reminder", "consumer without contact")]
    [InlineData("formal-notice", "one")]
    public void Familiar_falls_to_courteous_where_nobody_can_be_called_tu(string stage, string reader)
    {
        foreach (var (tag, draft) in Drafts())
        {
            var reminder = Scene.Of(draft with { Client = Client(draft.Client!, reader) }, stage, "familiar", null, language: tag);
            var same = Scene.Of(draft with { Client = Client(draft.Client!, reader) }, stage, "courteous", null, language: tag);
            Assert.Equal("courteous", reminder.Tone);
            Assert.Equal((same.Subject, same.Text, same.Templates[0]), (reminder.Subject, reminder.Text, reminder.Templates[0]));
        }
    }

    [Theory]
    [InlineData("fr-FR", "fr/first-reminder.familiar.long.hbs", "Bonjour Camille,")]
    [InlineData("it-IT", "it/first-reminder.familiar.long.hbs", "Ciao Camille,")]
    [InlineData("en-GB", "en/first-reminder.familiar.long.hbs", "Hi Camille,")]
    public void Familiar_is_granted_to_one_person_with_a_first_name(string tag, string template, string greeting)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        var reminder = Scene.Of(draft, "first-reminder", "familiar", Channel.Email, language: tag);
        Assert.Equal("familiar", reminder.Tone);
        Assert.Equal([template], reminder.Templates);
        Assert.StartsWith(greeting, reminder.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first-reminder", 1, false)]
    [InlineData("second-reminder", 1, true)]
    [InlineData("final-reminder", 1, true)]
    public void A_ceiling_changes_the_words_and_neither_stage_nor_key(string stage, int firmness, bool isGentle)
    {
        var capped = Scene.Of(SampleInvoices.BoulangerieMartin.Draft, stage, "gentle", Channel.Email);
        var plain = Scene.Of(SampleInvoices.BoulangerieMartin.Draft, stage, "courteous", Channel.Email);
        Assert.Equal((plain.Id, plain.Stage.Name, plain.On, plain.Deadline), (capped.Id, capped.Stage.Name, capped.On, capped.Deadline));
        Assert.Equal(isGentle, capped.Templates[0].EndsWith(".gentle.hbs", StringComparison.Ordinal));
        var tone = SpokenTone.Of(ToneProfile.Gentle, plain.Stage, SampleInvoices.BoulangerieMartin.Draft.ToInvoice().Client);
        Assert.Equal((firmness, isGentle), (tone.Firmness, tone.IsGentle));
    }

    [Fact]
    public void A_formal_notice_is_never_softened()
    {
        var notice = EscalationPolicy.Standard.Stages[^1];
        var tone = SpokenTone.Of(ToneProfile.Gentle, notice, SampleInvoices.BoulangerieMartin.Draft.ToInvoice().Client);
        Assert.Equal((4, false), (tone.Firmness, tone.IsGentle));
    }

    [Theory]
    [InlineData(Register.Courteous, ClientKind.Business, Channel.Email, "first-reminder", true)]
    [InlineData(Register.Familiar, ClientKind.Consumer, Channel.Email, "upcoming", true)]
    [InlineData(Register.Formal, ClientKind.Business, Channel.Email, "first-reminder", false)]
    [InlineData(Register.Courteous, ClientKind.PublicBody, Channel.Email, "first-reminder", false)]
    [InlineData(Register.Courteous, ClientKind.Business, Channel.Letter, "first-reminder", false)]
    [InlineData(Register.Courteous, ClientKind.Business, Channel.Email, "second-reminder", false)]
    public void One_emoji_at_most_where_it_can_be_taken_kindly(Register register, ClientKind kind, Channel channel, string stage, bool expected)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Client = new ClientDraft { Name = "Martin", Kind = kind, Contacts = One } };
        var composer = new PoliteDunningBuilder().AddToneProfile(ToneProfile.Of("smiling", register, emoji: true)).Build();
        var on = composer.Foresee(InvoiceCase.Of(draft), draft.Issued!.Value).Messages.First(due => due.Stage.Name == stage);
        var before = composer.Foresee(InvoiceCase.Of(draft), draft.Issued.Value).Messages.TakeWhile(due => due.Stage.Name != stage).Select(due => due.AsSent(Channel.Email));
        var text = composer.Compose(InvoiceCase.Of(draft, before), on.On, new ComposeOptions { Tone = "smiling", Channel = channel, Language = "fr-FR" }).Reminder!.Text;
        Assert.Equal(expected ? 2 : 1, text.Split("🙂").Length);
    }

    private static IEnumerable<(string Tag, InvoiceDraft Draft)> Drafts() => [("fr-FR", SampleInvoices.BoulangerieMartin.Draft), ("it-IT", SampleInvoices.StudioRossi.Draft), ("en-GB", SampleInvoices.PatelBakery.Draft)];

    private static ClientDraft Client(ClientDraft client, string reader) =>
        reader switch
        {
            "firm" => client with { Contacts = [] },
            "two" => client with { Contacts = [.. One, new Contact("Paul", "Roy", PersonTitle.Mr)] },
            "public body" => client with { Kind = ClientKind.PublicBody, Contacts = One },
            "family name" => client with { Contacts = [new Contact(FamilyName: "Martin")] },
            "consumer without contact" => client with { Kind = ClientKind.Consumer, Name = "Camille Martin", Contacts = [] },
            _ => client with { Contacts = One },
        };
}
