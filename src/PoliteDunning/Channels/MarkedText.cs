namespace PoliteDunning;

/// <summary>Marked text as lines: optional ones that hold nothing disappear, runs of empty lines become one, the ends are trimmed.</summary>
internal static class MarkedText
{
    // A name that ends in a full stop, such as "Rossi S.r.l.", brings the stop of its sentence along.
    private static readonly string TwoStops = $".{Marks.OutsideEnd}.";
    private static readonly string OneStop = $".{Marks.OutsideEnd}";

    /// <summary>The lines, each still with the marks around outside text and links; an empty line parts two paragraphs.</summary>
    public static IEnumerable<string> Lines(string marked)
    {
        var any = false;
        var breaks = false;
        foreach (var raw in marked.Split(Marks.Line))
        {
            var isOptional = raw.Contains(Marks.Optional, StringComparison.Ordinal);
            var line = Tidy(isOptional ? raw.Replace(Marks.Optional.ToString(), string.Empty, StringComparison.Ordinal) : raw);
            if (line.Length == 0)
            {
                breaks |= !isOptional;
                continue;
            }
            if (any && breaks)
                yield return string.Empty;
            (any, breaks) = (true, false);
            yield return line;
        }
    }

    /// <summary>All of it without marks on one line: a subject.</summary>
    public static string OneLine(string marked) => string.Join(' ', Lines(marked).Where(line => line.Length > 0).Select(Plain));

    /// <summary>A line without any marks.</summary>
    public static string Plain(string line)
    {
        foreach (var c in line)
        {
            if (Marks.IsMark(c))
                return string.Concat(line.Where(kept => !Marks.IsMark(kept)));
        }
        return line;
    }

    // A field that is empty leaves the spaces on both its sides: the author typed one of them for the field.
    private static string Tidy(string line)
    {
        line = line.Trim(' ').Replace(TwoStops, OneStop, StringComparison.Ordinal);
        while (line.Contains("  ", StringComparison.Ordinal))
            line = line.Replace("  ", " ", StringComparison.Ordinal);
        return line;
    }
}
