namespace PoliteDunning;

/// <summary>From a brief to a message in its shape: which words, filled, shaped.</summary>
internal sealed class MessageWriter(TemplateLibrary templates)
{
    public (ShapedMessage Message, TemplateName Template) Write(MessageBrief brief, Language language)
    {
        var values = new FieldValues(brief, language);
        // A capped statement takes the words of the firmness that is left, of a late invoice at least the first; a capped reminder has gentle words of its own.
        var (message, gentle) = brief.Statement is null ? (brief.Stage.Message, brief.Tone.IsGentle) : (StatementBrief.Message(Math.Max(brief.Tone.Firmness, brief.Stage.IsAfterDue ? 1 : 0)), false);
        var key = new TemplateKey(message, brief.Tone.Name, brief.Tone.Register, brief.Channel, brief.Form, values.Address, gentle);
        var template = templates.Find(language, key);
        return (ShapedMessage.Of(template.Render(values), brief, language), template.Name);
    }
}
