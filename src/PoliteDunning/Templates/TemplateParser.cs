namespace PoliteDunning;

/// <summary>
/// Reads a template: words, <c>{{field}}</c>, <c>{{#if flag}}</c>, <c>{{#unless flag}}</c>, <c>{{else}}</c> and <c>{{> part}}</c>, whose text is put
/// in its place. Anything else that Handlebars knows is refused, so that a template can reach nothing but documented names.
/// </summary>
internal sealed class TemplateParser
{
    private const int DeepestParts = 8;

    private readonly string template;
    private readonly Func<string, string?> findPart;
    private readonly bool isStatic;

    /// <param name="template">The name of the file, for messages.</param>
    /// <param name="findPart">The text of a part by its name, or null.</param>
    /// <param name="isStatic">Whether the file may have no conditions of its own; its parts may.</param>
    public TemplateParser(string template, Func<string, string?> findPart, bool isStatic = false)
    {
        this.template = template;
        this.findPart = findPart;
        this.isStatic = isStatic;
    }

    /// <summary>The nodes of a text.</summary>
    /// <param name="text">Lines that end with LF.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <exception cref="TemplateException">Something is unknown, not closed or not allowed.</exception>
    public IReadOnlyList<TemplateNode> Parse(string text, int firstLine)
    {
        List<Token> tokens = [];
        Read(text, firstLine, null, tokens, 0);
        var at = 0;
        var nodes = ReadNodes(tokens, ref at, null);
        return nodes;
    }

    private void Read(string text, int firstLine, string? part, List<Token> tokens, int depth)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = firstLine + i;
            // A block that stands alone on its line leaves no line behind.
            if (LoneBlock(lines[i]) is { } block)
            {
                tokens.Add(new Token(block, line, part, IsWords: false));
                continue;
            }
            // A line with a tag on it disappears when nothing of it is left; an empty line stays.
            if (lines[i].Contains("{{", StringComparison.Ordinal))
                tokens.Add(new Token(Marks.Optional.ToString(), line, part, IsWords: true));
            ReadLine(lines[i], line, part, tokens, depth);
            if (i < lines.Length - 1)
                tokens.Add(new Token(Marks.Line.ToString(), line, part, IsWords: true));
        }
    }

    private static string? LoneBlock(string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length < 5 || !trimmed.StartsWith("{{", StringComparison.Ordinal) || trimmed.IndexOf("}}", StringComparison.Ordinal) != trimmed.Length - 2)
            return null;
        var tag = trimmed[2..^2].Trim();
        return tag == "else" || tag.StartsWith('#') || tag.StartsWith('/') ? tag : null;
    }

    private void ReadLine(string line, int number, string? part, List<Token> tokens, int depth)
    {
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf("{{", at, StringComparison.Ordinal);
            var words = open < 0 ? line[at..] : line[at..open];
            if (words.Length > 0)
                tokens.Add(new Token(words, number, part, IsWords: true));
            if (open < 0)
                break;
            // The last words may also be those of a part.
            if (tokens is [.., { IsWords: true } last] && last.Text.EndsWith('\\'))
                throw Error(number, part, "a backslash before '{{' would print the name instead of its value: leave it out.");
            var close = line.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                throw Error(number, part, "'{{' is not closed on its line: allowed is {{name}} on one line.");
            var tag = line[(open + 2)..close].Trim();
            if (tag.StartsWith('{') || (close + 2 < line.Length && line[close + 2] == '}'))
                throw Error(number, part, "'{{{' prints without escaping, which is not allowed: write {{name}}.");
            if (tag.StartsWith('>'))
                Include(tag[1..].Trim(), number, part, tokens, depth);
            else
                tokens.Add(new Token(tag, number, part, IsWords: false));
            at = close + 2;
        }
    }

    private void Include(string name, int number, string? part, List<Token> tokens, int depth)
    {
        if (depth == DeepestParts)
            throw Error(number, part, $"the part '{name}' includes itself, or parts go deeper than {DeepestParts}.");
        var text = findPart(name) ?? throw Error(number, part, $"there is no part '{name}': allowed is the name of a file in the folder parts, without .hbs.");
        Read(text.ReplaceLineEndings("\n").TrimEnd('\n'), 1, name, tokens, depth + 1);
    }

    private List<TemplateNode> ReadNodes(List<Token> tokens, ref int at, Token? opened)
    {
        List<TemplateNode> nodes = [];
        while (at < tokens.Count)
        {
            var token = tokens[at];
            if (!token.IsWords && (token.Text == "else" || token.Text.StartsWith('/')))
            {
                if (opened is null)
                    throw Error(token.Line, token.Part, $"'{{{{{token.Text}}}}}' closes nothing.");
                return nodes;
            }
            at++;
            nodes.Add(token.IsWords ? new TemplateNode.Words(token.Text) : ReadTag(token, tokens, ref at));
        }
        if (opened is not null)
            throw Error(opened.Line, opened.Part, $"'{{{{{opened.Text}}}}}' is never closed.");
        return nodes;
    }

    private TemplateNode ReadTag(Token token, List<Token> tokens, ref int at)
    {
        var words = token.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["#if" or "#unless", var name])
        {
            if (isStatic && token.Part is null)
                throw Error(token.Line, token.Part, $"'{{{{{token.Text}}}}}' is not allowed in a conversation, whose approved template is static: write a file for each variant.");
            if (!TemplateVocabulary.Flags.TryGetValue(name, out var flag))
                throw Unknown(token, "yes-or-no value", name, TemplateVocabulary.Flags.Keys);
            var yes = ReadNodes(tokens, ref at, token);
            List<TemplateNode> no = [];
            if (tokens[at].Text == "else")
            {
                at++;
                no = ReadNodes(tokens, ref at, token);
            }
            if (tokens[at].Text != "/" + words[0][1..])
                throw Error(tokens[at].Line, tokens[at].Part, $"'{{{{{tokens[at].Text}}}}}' does not close '{{{{{token.Text}}}}}' of line {token.Line}.");
            at++;
            return words[0] == "#if" ? new TemplateNode.Choice(flag, yes, no) : new TemplateNode.Choice(flag, no, yes);
        }
        if (words is not [var field] || field.StartsWith('#') || field.StartsWith('&') || field.StartsWith('^') || field.StartsWith('!'))
            throw Error(token.Line, token.Part, $"'{{{{{token.Text}}}}}' is not allowed: allowed are {{{{field}}}}, {{{{#if flag}}}}, {{{{#unless flag}}}}, {{{{else}}}}, {{{{> part}}}}.");
        return TemplateVocabulary.Fields.TryGetValue(field, out var known)
            ? new TemplateNode.Print(known)
            : throw Unknown(token, "field", field, TemplateVocabulary.Fields.Keys);
    }

    private TemplateException Unknown(Token token, string kind, string name, IEnumerable<string> known) =>
        Error(token.Line, token.Part, $"there is no {kind} '{name}': the nearest is '{TemplateVocabulary.Nearest(name, known)}'.");

    private TemplateException Error(int line, string? part, string problem) =>
        new(part is null ? template : $"{template}, in part '{part}'", line, problem);

    private sealed record Token(string Text, int Line, string? Part, bool IsWords);
}
