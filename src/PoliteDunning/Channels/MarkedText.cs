namespace PoliteDunning;

/// <summary>Marked text as lines: optional ones that hold nothing disappear, runs of empty lines become one, the ends are trimmed.</summary>
internal static class MarkedText
{
    /// <summary>The lines, each still with the marks around outside text and links; an empty line parts two paragraphs.</summary>
    public static IEnumerable<string> Lines(string marked)
    {
        var any = false;
        var breaks = false;
        for (var start = 0; start <= marked.Length;)
        {
            var end = marked.IndexOf(Marks.Line, start);
            end = end < 0 ? marked.Length : end;
            var isOptional = marked.AsSpan(start, end - start).Contains(Marks.Optional);
            var line = Tidy(marked.AsSpan(start, end - start));
            start = end + 1;
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
        var marks = 0;
        foreach (var c in line)
            marks += Marks.IsMark(c) ? 1 : 0;
        if (marks == 0)
            return line;
        return string.Create(line.Length - marks, line, static (plain, line) =>
        {
            var at = 0;
            foreach (var c in line)
            {
                if (!Marks.IsMark(c))
                    plain[at++] = c;
            }
        });
    }

    // Without optional marks. A field that is empty leaves the spaces on both its sides: the author typed one of them for the field. A name that ends
    // in a full stop, such as "Rossi S.r.l.", brings the stop of its sentence along.
    private static string Tidy(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \u001F");
        var tidy = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            var doubled = length > 0 && c == ' ' && tidy[length - 1] == ' ';
            var stop = c == '.' && length > 1 && tidy[length - 1] == Marks.OutsideEnd && tidy[length - 2] == '.';
            if (!doubled && !stop && c != Marks.Optional)
                tidy[length++] = c;
        }
        return new string(tidy[..length]);
    }
}
