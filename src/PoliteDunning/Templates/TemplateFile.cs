namespace PoliteDunning;

/// <summary>One template as it was read: its name and its nodes, subject and body apart.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Subject">The subject line; null for forms that have none.</param>
/// <param name="Body">The text.</param>
internal sealed record TemplateFile(TemplateName Name, IReadOnlyList<TemplateNode>? Subject, IReadOnlyList<TemplateNode> Body)
{
    private const string SubjectMark = "Subject:";

    /// <summary>Reads a file.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findPart">The text of a part by its name, or null.</param>
    /// <exception cref="TemplateException">Something in it is unknown, missing or not allowed.</exception>
    public static TemplateFile Read(TemplateName name, string text, Func<string, string?> findPart)
    {
        var parser = new TemplateParser(name.ToString(), findPart, isStatic: name.Room is "conversational" or "whatsapp");
        text = text.ReplaceLineEndings("\n").TrimEnd('\n');
        var hasSubject = name.Room is "long" or "email" or "letter";
        if (!hasSubject)
            return new TemplateFile(name, null, parser.Parse(text, 1));
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || !text.StartsWith(SubjectMark, StringComparison.Ordinal))
            throw new TemplateException(name.ToString(), 1, $"it begins with '{text[..Math.Min(20, text.Length)].Split('\n')[0]}': allowed is a line '{SubjectMark} …', an empty line and the text.");
        if (!text[end..].StartsWith("\n\n", StringComparison.Ordinal))
            throw new TemplateException(name.ToString(), 2, "the line after the subject is not empty: allowed is an empty line, then the text.");
        return new TemplateFile(name, parser.Parse(text[SubjectMark.Length..end].Trim(), 1), parser.Parse(text[(end + 2)..], 3));
    }
}
