using HandlebarsDotNet;

namespace PoliteDunning;

/// <summary>A template ready to be filled, any number of times and from any thread.</summary>
internal sealed class CompiledTemplate(TemplateName name, HandlebarsTemplate<TextWriter, object, object>? subject, HandlebarsTemplate<TextWriter, object, object> body)
{
    [ThreadStatic]
    private static StringWriter? pooled;

    public TemplateName Name { get; } = name;

    /// <summary>Fills it: text that still carries its <see cref="Marks"/>.</summary>
    public MarkedMessage Render(FieldValues values) => new(subject is null ? null : Fill(subject, values), Fill(body, values));

    private static string Fill(HandlebarsTemplate<TextWriter, object, object> template, FieldValues values)
    {
        var writer = pooled ?? new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        pooled = null;
        template(writer, values, null!);
        var text = writer.ToString();
        writer.GetStringBuilder().Clear();
        pooled = writer;
        return text;
    }
}
