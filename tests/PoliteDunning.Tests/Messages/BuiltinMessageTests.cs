using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning.Tests.Messages;

/// <summary>Every built-in message, as its reader gets it. Read each before you accept it (docs/testing.md).</summary>
public class BuiltinMessageTests
{
    private static readonly string[] Stages = ["upcoming", "due-today", "first-reminder", "second-reminder", "final-reminder"];
    private static readonly string[] LateStages = ["first-reminder", "second-reminder", "final-reminder"];
    private static readonly string[] Registers = ["formal", "courteous", "familiar"];
    private static readonly string[] Languages = ["fr", "it", "en"];
    private static readonly string[] Regions = ["fr-BE", "fr-CA", "fr-CH", "fr-LU", "it-CH", "en-CH", "en-IE", "en-US"];
    private static readonly string[] LastWords = ["dernier", "ultimo", "last reminder"];
    private static readonly Channel[] Channels = [Channel.Email, Channel.WhatsApp, Channel.Sms];

    private static readonly Dictionary<string, Func<InvoiceDraft, InvoiceDraft>> Situations = new()
    {
        ["bare"] = draft => draft with { Subject = null, Url = null, PaymentOptions = [], Creditor = new CreditorDraft { Name = draft.Creditor!.Name, Country = draft.Creditor.Country } },
        ["concise"] = draft => draft with { Client = draft.Client! with { Tone = "direct" } },
        ["consumer"] = draft => draft with { Client = draft.Client! with { Kind = ClientKind.Consumer, Name = null } },
        ["instalment"] = draft => draft with { Instalments = [new Instalment(draft.Due!.Value, 617.25m), new Instalment(draft.Due.Value.PlusDays(90), 617.25m)] },
        ["paid-in-part"] = draft => draft,
        ["promise-missed"] = draft => draft,
        ["voice-of-one"] = draft => draft with { Creditor = draft.Creditor! with { Voice = CreditorVoice.I } },
    };

    public static TheoryData<string, string, string, Channel> Messages() => Rows(Stages);

    public static TheoryData<string, string, string, Channel> GentleMessages() => Rows(LateStages);

    public static TheoryData<string, string, Channel> MessagesToFirms()
    {
        var rows = new TheoryData<string, string, Channel>();
        foreach (var stage in Stages)
        {
            foreach (var register in new[] { "formal", "courteous" })
            {
                foreach (var channel in Channels)
                    rows.Add(stage, register, channel);
            }
        }
        return rows;
    }

    public static TheoryData<string, string> InSituations()
    {
        var rows = new TheoryData<string, string>();
        foreach (var language in Languages)
        {
            foreach (var situation in Situations.Keys)
                rows.Add(language, situation);
        }
        return rows;
    }

    public static TheoryData<string, string, ClientKind> Notices()
    {
        var rows = new TheoryData<string, string, ClientKind>();
        foreach (var language in Languages)
        {
            foreach (var register in new[] { "formal", "courteous" })
            {
                foreach (var kind in Enum.GetValues<ClientKind>())
                    rows.Add(language, register, kind);
            }
        }
        return rows;
    }

    public static TheoryData<string> Names() => [.. SampleInvoices.All.Select(sample => sample.Name)];

    public static TheoryData<string> AllRegions() => [.. Regions];

    [Theory]
    [MemberData(nameof(Messages))]
    public Task Message(string language, string stage, string tone, Channel channel) =>
        Verify(Scene.Show(Scene.Of(WithContact(language), stage, tone, channel))).UseParameters(language, stage, tone, channel);

    [Theory]
    [MemberData(nameof(GentleMessages))]
    public Task Gentle_message(string language, string stage, string tone, Channel channel) =>
        Verify(Scene.Show(Scene.Of(WithContact(language), stage, "gentle-" + tone, channel))).UseParameters(language, stage, tone, channel);

    [Theory]
    [MemberData(nameof(MessagesToFirms))]
    public Task Message_to_an_Italian_firm(string stage, string tone, Channel channel) =>
        Verify(Scene.Show(Scene.Of(ToFirm("it"), stage, tone, channel))).UseParameters(stage, tone, channel);

    [Theory]
    [MemberData(nameof(GentleMessages))]
    public void Gentle_message_to_a_firm_is_never_familiar_and_never_the_last(string language, string stage, string tone, Channel channel)
    {
        var reminder = Scene.Of(ToFirm(language), stage, "gentle-" + tone, channel);
        Assert.Equal(tone == "familiar" ? "courteous" : "gentle-" + tone, reminder.Tone);
        Assert.DoesNotContain(LastWords, word => reminder.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(InSituations))]
    public Task Late_messages_in_a_situation(string language, string situation)
    {
        var draft = Situations[situation](WithContact(language));
        var shown = LateStages.SelectMany(stage => Channels, (stage, channel) => Scene.Show(Scene.Of(draft, stage, situation == "concise" ? "direct" : "courteous", channel, Happened(situation))));
        return Verify(string.Join("\n\n————\n\n", shown)).UseParameters(language, situation);
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public Task Formal_notice(string language, string tone, ClientKind kind)
    {
        var draft = WithContact(language);
        return Verify(Scene.Show(Scene.Of(draft with { Client = draft.Client! with { Kind = kind } }, "formal-notice", tone, null))).UseParameters(language, tone, kind);
    }

    [Theory]
    [MemberData(nameof(AllRegions))]
    public Task First_reminder_in_a_region(string language)
    {
        var draft = WithContact(language[..2]);
        var client = draft.Client! with { Country = language[3..], Language = language };
        return Verify(Scene.Show(Scene.Of(draft with { Client = client, Currency = CurrencyOf(language) }, "first-reminder", "courteous", Channel.Email))).UseParameters(language);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task First_message_of_a_sample(string sample)
    {
        var @case = SampleInvoices.Named(sample).ToCase();
        var first = Scene.Composer.Foresee(@case, @case.Invoice.Issued).Messages;
        return Verify(first.Count == 0 ? "nothing" : Scene.Show(Scene.Composer.Compose(@case, first[0].On).Reminder!)).UseParameters(sample);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("it")]
    [InlineData("en")]
    public Task Html(string language) => Verify(Scene.Of(WithContact(language), "first-reminder", "courteous", Channel.Email).Html!).UseParameters(language);

    [Fact]
    public void Every_template_is_in_a_snapshot()
    {
        var composed =
            from row in Rows(Stages).Concat(Rows(LateStages, "gentle-"))
            let language = (string)row[0]
            from draft in new[] { WithContact(language), ToFirm(language) }
            select Scene.Of(draft, (string)row[1], (string)row[2], (Channel)row[3]).Templates[0];
        var notices = from language in Languages from tone in Registers from draft in new[] { WithContact(language), ToFirm(language) } select Scene.Of(draft, "formal-notice", tone, null).Templates[0];
        var regional = from language in Regions from stage in Stages from tone in Registers from channel in Channels select Scene.Of(WithContact(language[..2]), stage, tone, channel, language: language).Templates[0];
        var gentleRegional = from language in Regions from stage in LateStages from tone in Registers from channel in Channels select Scene.Of(WithContact(language[..2]), stage, "gentle-" + tone, channel, language: language).Templates[0];
        var used = composed.Concat(notices).Concat(regional).Concat(gentleRegional).ToHashSet(StringComparer.Ordinal);

        var builtin = TemplateSource.Builtin().Paths.Where(path => !TemplateSource.IsPart(path) && !path.Contains("-statement.", StringComparison.Ordinal));
        Assert.Empty(builtin.Except(used).Order());
    }

    private static TheoryData<string, string, string, Channel> Rows(IEnumerable<string> stages, string prefix = "")
    {
        var rows = new TheoryData<string, string, string, Channel>();
        foreach (var language in Languages)
        {
            foreach (var stage in stages)
            {
                foreach (var register in Registers)
                {
                    foreach (var channel in Channels)
                        rows.Add(language, stage, prefix + register, channel);
                }
            }
        }
        return rows;
    }

    private static InvoiceDraft WithContact(string language) =>
        language switch
        {
            "fr" => SampleInvoices.BoulangerieMartin.Draft,
            "it" => SampleInvoices.StudioRossi.Draft,
            _ => SampleInvoices.PatelBakery.Draft,
        };

    private static InvoiceDraft ToFirm(string language)
    {
        var draft = WithContact(language);
        return draft with { Client = draft.Client! with { Contacts = [] } };
    }

    private static string CurrencyOf(string language) => language[3..] switch { "CH" => "CHF", "CA" => "CAD", "US" => "USD", _ => "EUR" };

    private static Func<LocalDate, IEnumerable<CaseEvent>>? Happened(string situation) =>
        situation switch
        {
            "paid-in-part" => due => [new PaymentReceived(due.PlusDays(-1), 500m)],
            "promise-missed" => due => [new PaymentPromised(due.PlusDays(-5), due.PlusDays(-3))],
            _ => null,
        };
}
