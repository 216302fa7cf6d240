namespace PoliteDunning;

/// <summary>How channel, tone, language and template were chosen, as the last steps of an explanation.</summary>
internal static class Wording
{
    public static IReadOnlyList<ExplanationStep> Explain(MessageBrief brief, Language language, string chosenBy, TemplateName template) =>
    [
        new("channel", ("channel", TemplateVocabulary.CamelCase(brief.Channel.ToString())), ("formalNotice", brief.Stage.IsFormalNotice)),
        new("tone", ("profile", brief.Tone.Profile.Name), ("register", TemplateVocabulary.CamelCase(brief.Tone.Register.ToString())), ("fellBack", brief.Tone.FellBack), ("softened", brief.Tone.IsGentle)),
        new("language", ("language", language.Tag.ToString()), ("chosenBy", chosenBy)),
        new("template", ("template", template.ToString())),
    ];
}
