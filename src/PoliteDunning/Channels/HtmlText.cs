using System.Text;

namespace PoliteDunning;

/// <summary>The same text as HTML: a paragraph for each of its paragraphs, everything escaped, links where the library itself set them.</summary>
internal static class HtmlText
{
    public static string Of(string marked)
    {
        var html = new StringBuilder(marked.Length + 256);
        var open = false;
        foreach (var line in MarkedText.Lines(marked))
        {
            if (line.Length == 0)
            {
                html.Append("</p>\n");
                open = false;
                continue;
            }
            html.Append(open ? "<br>\n" : "<p>");
            open = true;
            Append(line, html);
        }
        return open ? html.Append("</p>").ToString() : html.ToString();
    }

    private static void Append(string line, StringBuilder html)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Marks.LinkBegin && line.IndexOf(Marks.LinkEnd, i) is > 0 and var end)
            {
                var url = MarkedText.Plain(line[i..end]);
                html.Append("<a href=\"");
                Escape(url, html);
                html.Append("\">");
                Escape(url, html);
                html.Append("</a>");
                i = end;
            }
            else if (!Marks.IsMark(line[i]))
            {
                Escape(line[i], html);
            }
        }
    }

    private static void Escape(string text, StringBuilder html)
    {
        foreach (var c in text)
            Escape(c, html);
    }

    // The five signs that mean something in HTML; letters stay letters, so that the source can be read.
    private static void Escape(char c, StringBuilder html) =>
        _ = c switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            _ => html.Append(c),
        };
}
