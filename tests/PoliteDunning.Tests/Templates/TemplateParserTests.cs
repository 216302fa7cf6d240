namespace PoliteDunning;

public class TemplateParserTests
{
    [Theory]
    [InlineData("a\nb {{amuontDue}}", 4, "there is no field 'amuontDue': the nearest is 'amountDue'.")]
    [InlineData("{{Greeting}}", 3, "there is no field 'Greeting': the nearest is 'greeting'.")]
    [InlineData("{{consumer}}", 3, "there is no field 'consumer': the nearest is 'number'.")]
    [InlineData("{{this}}", 3, "there is no field 'this'")]
    [InlineData("{{../number}}", 3, "there is no field '../number': the nearest is 'number'.")]
    [InlineData("{{@root}}", 3, "there is no field '@root'")]
    [InlineData("{{invoice.number}}", 3, "there is no field 'invoice.number'")]
    [InlineData("\n{{#if consumr}}x{{/if}}", 4, "there is no yes-or-no value 'consumr': the nearest is 'consumer'.")]
    [InlineData("{{#unless amountDue}}x{{/unless}}", 3, "there is no yes-or-no value 'amountDue'")]
    [InlineData("{{> nows}}", 3, "there is no part 'nows'")]
    [InlineData("{{> itself}}", 1, "the part 'itself' includes itself")]
    [InlineData("a {{number", 3, "'{{' is not closed on its line")]
    [InlineData("a {{\nnumber}}", 3, "'{{' is not closed on its line")]
    [InlineData("{{{number}}}", 3, "'{{{' prints without escaping")]
    [InlineData("{{number}}}", 3, "'{{{' prints without escaping")]
    [InlineData("{{&number}}", 3, "'{{&number}}' is not allowed")]
    [InlineData("\\{{number}}", 3, "a backslash before '{{'")]
    [InlineData("{{> path}}{{number}}", 3, "a backslash before '{{'")]
    [InlineData("{{/if}}", 3, "'{{/if}}' closes nothing.")]
    [InlineData("a {{else}} b", 3, "'{{else}}' closes nothing.")]
    [InlineData("{{#if consumer}}a\nb", 3, "'{{#if consumer}}' is never closed.")]
    [InlineData("{{#if consumer}}\na\n{{else}}\nb", 3, "'{{#if consumer}}' is never closed.")]
    [InlineData("{{#if consumer}}\na\n{{/unless}}", 5, "'{{/unless}}' does not close '{{#if consumer}}' of line 3.")]
    [InlineData("{{#if consumer}}a{{else}}b{{else}}c{{/if}}", 3, "'{{else}}' does not close '{{#if consumer}}' of line 3.")]
    [InlineData("{{#if consumer}}a{{else if business}}b{{/if}}", 3, "'{{else if business}}' is not allowed: allowed are {{field}}, {{#if flag}}, {{#unless flag}}, {{else}}, {{> part}}.")]
    [InlineData("{{#if}}a{{/if}}", 3, "'{{#if}}' is not allowed")]
    [InlineData("{{#if consumer business}}a{{/if}}", 3, "'{{#if consumer business}}' is not allowed")]
    [InlineData("{{#each numbers}}a{{/each}}", 3, "'{{#each numbers}}' is not allowed")]
    [InlineData("{{#consumer}}a{{/consumer}}", 3, "'{{#consumer}}' is not allowed")]
    [InlineData("{{^consumer}}a{{/consumer}}", 3, "'{{^consumer}}' is not allowed")]
    [InlineData("{{! a note}}", 3, "'{{! a note}}' is not allowed")]
    [InlineData("{{lookup invoice number}}", 3, "'{{lookup invoice number}}' is not allowed")]
    [InlineData("{{}}", 3, "'{{}}' is not allowed")]
    public void What_a_template_may_not_say_is_refused_with_its_line(string body, int line, string problem)
    {
        var refusal = Assert.Throws<TemplateException>(() => Briefs.Read("fr/test.long.hbs", $"Subject: x\n\n{body}", ("itself", "{{> itself}}"), ("path", "C:\\")));
        Assert.StartsWith("fr/test.long.hbs", refusal.Template, StringComparison.Ordinal);
        Assert.Equal(line, refusal.Line);
        Assert.StartsWith(problem, refusal.Problem, StringComparison.Ordinal);
        Assert.Equal($"{refusal.Template}, line {line}: {refusal.Problem}", refusal.Message);
    }

    [Theory]
    [InlineData("ok\n{{numbr}}", 2, "there is no field 'numbr'")]
    [InlineData("{{#if consumer}}", 1, "'{{#if consumer}}' is never closed.")]
    [InlineData("a\n\n{{/if}}", 3, "'{{/if}}' closes nothing.")]
    [InlineData("{{> deeper}}", 1, "there is no part 'deeper'")]
    public void What_is_wrong_in_a_part_is_told_with_the_line_of_the_part(string part, int line, string problem)
    {
        var refusal = Assert.Throws<TemplateException>(() => Briefs.Read("fr/test.short.hbs", "a\n{{> news}}\nb", ("news", part)));
        Assert.Equal("fr/test.short.hbs, in part 'news'", refusal.Template);
        Assert.Equal(line, refusal.Line);
        Assert.StartsWith(problem, refusal.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{greeting}}\n\nText", 1, "it begins with '{{greeting}}': allowed is a line 'Subject: …', an empty line and the text.")]
    [InlineData("", 1, "it begins with ''")]
    [InlineData("Subject: x\nText", 2, "the line after the subject is not empty")]
    [InlineData("Subject: {{numbr}}\n\nText", 1, "there is no field 'numbr'")]
    public void A_long_text_begins_with_its_subject(string text, int line, string problem)
    {
        foreach (var room in new[] { "long", "email", "letter" })
        {
            var refusal = Assert.Throws<TemplateException>(() => Briefs.Read($"fr/test.{room}.hbs", text));
            Assert.Equal(line, refusal.Line);
            Assert.StartsWith(problem, refusal.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("conversational")]
    [InlineData("whatsapp")]
    public void A_conversation_has_no_conditions_but_those_of_its_parts(string room)
    {
        var refusal = Assert.Throws<TemplateException>(() => Briefs.Read($"fr/test.{room}.hbs", "a\n{{#if consumer}}b{{/if}}"));
        Assert.Equal(2, refusal.Line);
        Assert.Contains("is not allowed in a conversation", refusal.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(Briefs.Read($"fr/test.{room}.hbs", "a\n{{> news}}", ("news", "{{#if consumer}}b{{/if}}")).Body);
    }

    [Theory]
    [InlineData("amountdue", "amountDue")]
    [InlineData("total", "total")]
    [InlineData("byDeadlin", "byDeadline")]
    [InlineData("greting", "greeting")]
    public void The_nearest_name_is_the_one_with_the_fewest_changes(string unknown, string nearest) => Assert.Equal(nearest, TemplateVocabulary.Nearest(unknown, TemplateVocabulary.Fields.Keys));
}
