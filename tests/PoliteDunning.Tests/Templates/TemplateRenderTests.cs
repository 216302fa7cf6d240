using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>From the text of a file to the text of a message: conditions, parts, lines that disappear.</summary>
public class TemplateRenderTests
{
    [Theory]
    [InlineData("{{#if business}}firm{{else}}person{{/if}}", "firm")]
    [InlineData("{{#if consumer}}person{{else}}firm{{/if}}", "firm")]
    [InlineData("{{#unless consumer}}firm{{/unless}}", "firm")]
    [InlineData("{{#unless business}}person{{else}}firm{{/unless}}", "firm")]
    [InlineData("{{#if business}}{{#if consumer}}a{{else}}{{#unless iSpeak}}we{{/unless}}{{/if}}{{/if}}", "we")]
    [InlineData("{{ number }} {{#if  business }}b{{ / if}}", null)]
    [InlineData("{{ number }} {{#if  business }}b{{ /if }}", "2026-0142 b")]
    public void A_condition_chooses(string body, string? expected)
    {
        if (expected is null)
            Assert.Throws<TemplateException>(() => Briefs.Fill(body));
        else
            Assert.Equal(expected, Briefs.Fill(body));
    }

    [Theory]
    [InlineData("a\n{{#if consumer}}\nb\n{{/if}}\nc", "a\nc")]
    [InlineData("a\n{{#if business}}\nb\n{{/if}}\nc", "a\nb\nc")]
    [InlineData("a\n\n{{#if consumer}}b{{/if}}\n\nc", "a\n\nc")]
    [InlineData("a\n{{#if consumer}}b{{/if}}\nc", "a\nc")]
    [InlineData("a\n\n\n\nc", "a\n\nc")]
    [InlineData("{{#if consumer}}\na\n\n{{/if}}\nb", "b")]
    [InlineData("a\n\n{{#if consumer}}\nb\n{{/if}}", "a")]
    [InlineData("a {{#if consumer}}b{{/if}} c", "a c")]
    [InlineData("{{#if consumer}}b{{/if}} c", "c")]
    [InlineData("a\n  {{#if business}}  \n b \n\t{{/if}}\nc", "a\nb\nc")]
    [InlineData("a{{#if business}}\nb{{/if}}", "a\nb")]
    public void A_line_of_which_nothing_is_left_disappears(string body, string expected) => Assert.Equal(expected, Briefs.Fill(body));

    [Fact]
    public void A_field_without_a_value_leaves_neither_line_nor_gap()
    {
        var bare = Briefs.Of(SampleInvoices.BoulangerieMartin.Draft with { Subject = null, Url = null });
        Assert.Equal("a\n\nb c", Briefs.Fill("a\n\n{{what}}\n{{invoiceLink}}\n\nb {{what}} c", bare));
        Assert.Equal("a", Briefs.Fill("a\n\n{{lastWroteOn}}{{paidOn}}{{promisedDate}}{{earlierMessages}}", bare));
    }

    [Theory]
    [InlineData("inner", "a inner b")]
    [InlineData("one\ntwo\n", "a one\ntwo b")]
    [InlineData("one\r\ntwo\r\n", "a one\ntwo b")]
    [InlineData("{{#if consumer}}x{{/if}}", "a b")]
    [InlineData("{{> deep}}!", "a deep! b")]
    public void A_part_is_put_in_its_place(string part, string expected) => Assert.Equal(expected, Briefs.Fill("a {{> part}} b", parts: [("part", part), ("deep", "deep")]));

    [Fact]
    public void A_part_that_is_empty_leaves_no_line() => Assert.Equal("a\nb", Briefs.Fill("a\n{{> part}}\nb", parts: ("part", "{{#if consumer}}x{{/if}}\n")));

    [Fact]
    public void Line_ends_of_any_system_are_the_same()
    {
        const string Text = "Subject: Facture {{number}}\n\n{{#if business}}\nBonjour\n{{/if}}\nfin\n";
        var shapes = new[] { "\n", "\r\n", "\r" }.Select(end => Briefs.Shape(Text.Replace("\n", end, StringComparison.Ordinal), Briefs.French())).ToList();
        Assert.All(shapes, shape => Assert.Equal(shapes[0], shape));
        Assert.Equal("Bonjour\nfin", shapes[0].Text);
    }

    [Theory]
    [InlineData("Facture {{number}}", "Facture 2026-0142")]
    [InlineData("{{#if consumer}}a{{/if}} Facture {{what}} {{number}}", "Facture Refonte du site 2026-0142")]
    [InlineData("{{#if wroteBefore}}Encore :{{/if}} n° {{number}} ?", "n°[NB]2026-0142[NN]?")]
    [InlineData("{{> two}} b", "one two b")]
    [InlineData("{{howToPay}}", "Par virement[NB]: IBAN[NB]FR76 3000 6000 0112 3456 7890 189, BIC[NB]AGRIFRPP, référence RF18539007547034 Par carte[NB]: https://pay.example/2026-0142")]
    public void A_subject_is_one_line(string subject, string expected) =>
        Assert.Equal(expected, Spelt.Out(Briefs.Shape($"Subject: {subject}\n\nx", Briefs.French(), parts: ("two", "one\ntwo")).Subject!));

    [Theory]
    [InlineData("a } b { c }} d", "a } b { c }} d")]
    [InlineData("50 \\ 50, <b>, &amp; \"q\"", "50 \\ 50, <b>, &amp; \"q\"")]
    [InlineData("# else /if {#if}", "# else /if {#if}")]
    public void Signs_that_are_no_tags_are_words(string body, string expected) => Assert.Equal(expected, Briefs.Fill(body));

    [Fact]
    public void A_date_of_another_year_says_its_year_and_paper_always_does()
    {
        var past = Briefs.Nothing with { Reminders = [new LocalDate(2025, 12, 30), new LocalDate(2026, 1, 2)] };
        Assert.Equal("le 2[NB]janvier · les 30[NB]décembre 2025 et 2[NB]janvier 2026 · du 31[NB]octobre", Spelt.Out(Briefs.Fill("{{lastWroteOn}} · {{earlierMessages}} · {{dueOf}}", Briefs.French(past))));
        var letter = Briefs.Of(SampleInvoices.BoulangerieMartin.Draft, Channel.Letter);
        Assert.EndsWith("\n\nau plus tard le lundi 16[NB]novembre 2026", Spelt.Out(Briefs.Fill("{{byDeadline}}", letter)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_flag_is_asked_for_by_its_name()
    {
        var brief = Briefs.Of(SampleInvoices.BoulangerieMartin.Draft, past: Briefs.Nothing with { Paid = 5, Payment = (5, new LocalDate(2026, 11, 3)), MissedPromise = new LocalDate(2026, 11, 1), Reminders = [new LocalDate(2026, 11, 2)] });
        var body = string.Join(' ', TemplateVocabulary.Flags.Keys.Order(StringComparer.Ordinal).Select(flag => $"{{{{#if {flag}}}}}{flag}{{{{/if}}}}"));
        Assert.Equal("business detailed formalNoticeFollows hasIban hasInvoiceLink hasLink hasPaid hasWhat inFR promiseMissed thanksDue toVous weSpeak wroteBefore", Briefs.Fill(body, brief));
    }

    [Theory]
    [InlineData("it-IT", "toLei")]
    [InlineData("en-GB", "")]
    public void The_person_is_that_of_the_language(string language, string expected) =>
        Assert.Equal(expected, Briefs.Fill("{{#if toTu}}toTu{{/if}}{{#if toVous}}toVous{{/if}}{{#if toLei}}toLei{{/if}}{{#if toVoi}}toVoi{{/if}}", Briefs.French(), language));

    [Theory]
    [InlineData(ClientKind.Business, "business")]
    [InlineData(ClientKind.SoleTrader, "soleTrader")]
    [InlineData(ClientKind.Consumer, "consumer")]
    [InlineData(ClientKind.PublicBody, "publicBody")]
    public void Exactly_one_kind_of_client_is_true(ClientKind kind, string expected)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        var brief = Briefs.Of(draft with { Client = draft.Client! with { Kind = kind } });
        Assert.Equal(expected, Briefs.Fill("{{#if business}}business{{/if}}{{#if soleTrader}}soleTrader{{/if}}{{#if consumer}}consumer{{/if}}{{#if publicBody}}publicBody{{/if}}", brief));
    }

    [Fact]
    public void Every_field_prints_text_in_every_language() =>
        Assert.All(LanguageTable.All, language => Assert.All(TemplateVocabulary.Fields.Keys, field =>
        {
            var text = Briefs.Fill($"a {{{{{field}}}}} b", Briefs.French(), language.Tag.ToString());
            Assert.StartsWith("a ", text, StringComparison.Ordinal);
            Assert.EndsWith(" b", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, Marks.IsMark);
        }));
}
