using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;

namespace PoliteDunning;

/// <summary>
/// Compiles templates with Handlebars.Net. Every field and every flag is a registered helper that asks the <see cref="FieldValues"/> in the context:
/// no reflection, so that a trimmed host gets the same words, and nothing else can be reached from a template.
/// </summary>
internal sealed class HandlebarsEngine
{
    private readonly IHandlebars handlebars;

    public HandlebarsEngine()
    {
        // Shapes escape what they must; here everything is plain text.
        var configuration = new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true };
        foreach (var (name, field) in TemplateVocabulary.Fields)
            configuration.Helpers[name] = new PrintField(name, field);
        foreach (var (name, flag) in TemplateVocabulary.Flags)
            configuration.BlockHelpers[name] = new AskFlag(name, flag);
        handlebars = Handlebars.CreateSharedEnvironment(configuration);
    }

    public CompiledTemplate Compile(TemplateFile file, Language language)
    {
        var subject = file.Subject is null ? null : Compile(HandlebarsSource.Of(file.Subject, language.Typography), file.Name);
        return new CompiledTemplate(file.Name, subject, Compile(HandlebarsSource.Of(file.Body, language.Typography), file.Name));
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile(string text, TemplateName name)
    {
        try
        {
            using var reader = new StringReader(text);
            return handlebars.Compile(reader);
        }
        catch (Exception e) when (e is HandlebarsException or InvalidOperationException)
        {
            throw new TemplateException(name.ToString(), null, e.Message);
        }
    }

    private sealed class PrintField(string name, Field field) : IHelperDescriptor<HelperOptions>
    {
        public HandlebarsDotNet.PathStructure.PathInfo Name { get; } = name;

        public object Invoke(in HelperOptions options, in Context context, in Arguments arguments) => ((FieldValues)context.Value!)[field];

        public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments) =>
            output.Write(((FieldValues)context.Value!)[field]);
    }

    private sealed class AskFlag(string name, Flag flag) : IHelperDescriptor<BlockHelperOptions>
    {
        public HandlebarsDotNet.PathStructure.PathInfo Name { get; } = name;

        public object Invoke(in BlockHelperOptions options, in Context context, in Arguments arguments) =>
            ((FieldValues)context.Value!).Is(flag) ? options.Template() : options.Inverse();

        public void Invoke(in EncodedTextWriter output, in BlockHelperOptions options, in Context context, in Arguments arguments)
        {
            if (((FieldValues)context.Value!).Is(flag))
                options.Template(output, context);
            else
                options.Inverse(output, context);
        }
    }
}
