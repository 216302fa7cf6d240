using System.Text;

namespace PoliteDunning;

/// <summary>
/// Writes a template for Handlebars on one line: its words with the typography of their language, a condition as the block helper of its flag. Line
/// ends are marks, so that no rule about white space can move them.
/// </summary>
internal static class HandlebarsSource
{
    public static string Of(IReadOnlyList<TemplateNode> nodes, Typography typography)
    {
        var source = new StringBuilder();
        Write(nodes, typography, source);
        return source.ToString();
    }

    private static void Write(IReadOnlyList<TemplateNode> nodes, Typography typography, StringBuilder source)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Words words:
                    source.Append(typography.Apply(words.Text));
                    break;
                case TemplateNode.Print print:
                    source.Append("{{").Append(TemplateVocabulary.CamelCase(print.Field.ToString())).Append("}}");
                    break;
                case TemplateNode.Choice choice:
                    var flag = TemplateVocabulary.CamelCase(choice.Flag.ToString());
                    source.Append("{{#").Append(flag).Append("}}");
                    Write(choice.Yes, typography, source);
                    source.Append("{{else}}");
                    Write(choice.No, typography, source);
                    source.Append("{{/").Append(flag).Append("}}");
                    break;
            }
        }
    }
}
