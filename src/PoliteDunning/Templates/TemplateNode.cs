namespace PoliteDunning;

/// <summary>A piece of a template: words, a field or a condition.</summary>
internal abstract record TemplateNode
{
    public sealed record Words(string Text) : TemplateNode;

    public sealed record Print(Field Field) : TemplateNode;

    public sealed record Choice(Flag Flag, IReadOnlyList<TemplateNode> Yes, IReadOnlyList<TemplateNode> No) : TemplateNode;
}
