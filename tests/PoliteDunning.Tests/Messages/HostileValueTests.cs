using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>What comes from outside is text, never code: it changes nothing but itself.</summary>
public class HostileValueTests
{
    private static readonly IReminderComposer Composer = new PoliteDunningBuilder().Build();
    private static readonly string[] Tags = ["p", "br", "a"];
    private static readonly InvoiceDraft[] Firms = [SampleInvoices.BoulangerieMartin.Draft, SampleInvoices.StudioRossi.Draft, SampleInvoices.PatelBakery.Draft];
    private static readonly InvoiceDraft[] Drafts = [.. Firms, .. Firms.Select(draft => draft with { Client = draft.Client! with { Kind = ClientKind.Consumer } })];

    public static TheoryData<string> Members() => [.. HostileValues.Members];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_value_changes_nothing_but_itself(string member) =>
        Assert.All(Drafts, draft => Assert.All(HostileValues.All, value => AssertChangesNothingElse(member, value, draft)));

    [Fact]
    public void No_value_at_all_changes_anything_but_itself() =>
        Prop.ForAll(Gen.Elements(HostileValues.Members.ToArray()).ToArbitrary(), Garbage, Gen.Elements(Drafts).ToArbitrary(), AssertChangesNothingElse).QuickCheckThrowOnFailure();

    [Fact]
    public void Garbage_in_every_member_at_once_never_throws_and_never_adds_a_line() =>
        Prop.ForAll(Garbage, Gen.Elements(Drafts).ToArbitrary(), Gen.Elements("courteous", "formal", "familiar", "direct", "gentle").ToArbitrary(), (value, draft, tone) =>
        {
            var (hostile, harmless) = (draft, draft);
            foreach (var member in HostileValues.Members)
                (hostile, harmless) = (HostileValues.With(member, value, hostile), HostileValues.With(member, HostileValues.Harmless, harmless));
            foreach (var channel in ChannelChoice.Composed)
            {
                var (actual, expected) = (Compose(hostile, channel, tone), Compose(harmless, channel, tone));
                Assert.Equal(expected.Text.Split('\n').Length, actual.Text.Split('\n').Length);
                Assert.Equal(expected.Templates, actual.Templates);
                Assert.DoesNotContain('\n', actual.Subject ?? "");
                Assert.DoesNotContain(actual.Text, c => char.IsControl(c) && c != '\n');
                Assert.DoesNotContain(actual.Findings, finding => finding.Rule == "placeholder");
                if (actual.Html is { } html)
                    AssertHtml(html, expected.Html!);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("*x*@b.example")]
    [InlineData("<b>@b.example")]
    [InlineData("{{number}}@b.example")]
    public void An_address_is_text_too(string address)
    {
        var draft = Drafts[0] with { Creditor = Drafts[0].Creditor! with { Email = address } };
        var harmless = Drafts[0] with { Creditor = Drafts[0].Creditor! with { Email = "x@b.example" } };
        Assert.Equal(Compose(harmless, Channel.Email).Text.Replace("x@b.example", address, StringComparison.Ordinal), Compose(draft, Channel.Email).Text);
        AssertHtml(Compose(draft, Channel.Email).Html!, Compose(harmless, Channel.Email).Html!);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://pay.example/\"onclick=x")]
    [InlineData("https://pay.example/<b>?a=1&b='2'")]
    [InlineData("https://pay.example/{{number}}")]
    public void A_link_is_a_web_address_or_refused_and_is_escaped(string url)
    {
        var draft = Drafts[0] with { Url = null, PaymentOptions = [new PaymentOption(PaymentKind.Card, url)] };
        if (!url.StartsWith("https", StringComparison.Ordinal))
        {
            Assert.Equal("PaymentOptions[0].Url", Assert.Single(Assert.Throws<InvalidCaseException>(() => draft.ToInvoice()).Problems).Member);
            return;
        }
        var link = Assert.Single(Parse(Compose(draft, Channel.Email).Html!).Descendants("a"));
        Assert.Equal(url, link.Attribute("href")!.Value);
        Assert.Equal(url, link.Value);
        Assert.Single(link.Attributes());
        Assert.Contains(url, Compose(draft, Channel.WhatsApp).Text, StringComparison.Ordinal);
    }

    // Strings of any characters, and of those that mean something somewhere. A final stop takes the place of the sentence's own (MarkedTextTests).
    private static Arbitrary<string> Garbage =>
        Gen.OneOf(
            ArbMap.Default.ArbFor<string>().Generator.Select(text => "a" + text),
            Gen.Elements([.. "{}<>&\"'\\/#*_~`|\n\r\t\0\u0001\u0002\u0003\u0004\u001E\u001F\u200B\u200D\u202E\u2028\uFEFF\uFFFE\uD83D\uDE42 \u00A0éa1"]).ListOf().Select(signs => "a" + new string([.. signs])))
        .Where(text => !Text.Clean(text)!.EndsWith('.')).ToArbitrary();

    private static void AssertChangesNothingElse(string member, string value, InvoiceDraft draft)
    {
        var like = value.Contains('.') ? HostileValues.HarmlessShort : HostileValues.Harmless;
        var (hostile, harmless) = (HostileValues.With(member, value, draft), HostileValues.With(member, like, draft));
        string With(string text, string replacement) => text.Replace(like, replacement, StringComparison.Ordinal);
        var clean = Text.Clean(value)!;
        var (actual, expected) = (Compose(hostile, Channel.Email), Compose(harmless, Channel.Email));
        Assert.Equal(With(expected.Subject!, clean), actual.Subject);
        Assert.Equal(With(expected.Text, clean), actual.Text);
        Assert.Equal(With(expected.Html!, Escaped(clean)), actual.Html);
        AssertHtml(actual.Html!, expected.Html!);
        Assert.Equal(With(Compose(harmless, Channel.Letter).Text, clean), Compose(hostile, Channel.Letter).Text);
        Assert.Equal(With(Compose(harmless, Channel.WhatsApp).Text, WhatsAppText.Of(Marks.Outside(clean))), Compose(hostile, Channel.WhatsApp).Text);
        Assert.Equal(With(Compose(harmless, Channel.Sms).Text, SmsText.Of(clean)), Compose(hostile, Channel.Sms).Text);
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    private static void AssertHtml(string html, string expected)
    {
        var (actual, shape) = (Parse(html), Parse(expected));
        Assert.All(actual.Descendants(), element => Assert.Contains(element.Name.LocalName, Tags));
        Assert.Equal(shape.Descendants().Select(element => element.Name), actual.Descendants().Select(element => element.Name));
        Assert.Equal(shape.Descendants("a").Select(link => link.Attribute("href")!.Value), actual.Descendants("a").Select(link => link.Attribute("href")!.Value));
        Assert.All(actual.Descendants().Where(element => element.Name != "a"), element => Assert.Empty(element.Attributes()));
    }

    private static XElement Parse(string html) => XDocument.Parse($"<html>{html.Replace("<br>", "<br/>", StringComparison.Ordinal)}</html>").Root!;

    private static Reminder Compose(InvoiceDraft draft, Channel channel, string? tone = null) =>
        Composer.Compose(draft.ToInvoice(), Briefs.Day, options: new ComposeOptions { Channel = channel, Tone = tone }).Reminder!;
}
