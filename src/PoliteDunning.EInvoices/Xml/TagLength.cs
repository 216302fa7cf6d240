namespace PoliteDunning;

/// <summary>
/// Looks for tags of a length that no invoice has. The reader takes all attributes of a tag at once, in a time that grows with the square of their
/// number, before anybody can stop it: twenty megabytes of them would keep it busy for a minute.
/// </summary>
internal static class TagLength
{
    private const int Longest = 50_000;

    /// <exception cref="EInvoiceException">There is such a tag.</exception>
    public static void Check(ReadOnlySpan<char> xml)
    {
        while (xml.IndexOf('<') is >= 0 and var begin)
        {
            xml = xml[begin..];
            var (end, isTag) = EndOf(xml);
            if (isTag && end > Longest)
                throw FileContent.Exception("has a tag of more than 50000 characters", "tags as an invoice has them");
            xml = xml[end..];
        }
    }

    // What is not closed ends with the file; the reader will say so.
    private static (int End, bool IsTag) EndOf(ReadOnlySpan<char> markup)
    {
        if (markup.StartsWith("<!--"))
            return (After(markup, "-->"), false);
        if (markup.StartsWith("<![CDATA["))
            return (After(markup, "]]>"), false);
        return markup.StartsWith("<?") ? (After(markup, "?>"), false) : (EndOfTag(markup), true);
    }

    private static int After(ReadOnlySpan<char> markup, string end) => markup.IndexOf(end) is >= 0 and var at ? at + end.Length : markup.Length;

    // A > within quotes does not end it.
    private static int EndOfTag(ReadOnlySpan<char> tag)
    {
        for (var at = 1; at < tag.Length; at++)
        {
            if (tag[at..].IndexOfAny('>', '"', '\'') is not (>= 0 and var next))
                break;
            at += next;
            if (tag[at] == '>')
                return at + 1;
            if (tag[(at + 1)..].IndexOf(tag[at]) is not (>= 0 and var quoted))
                break;
            at += quoted + 1;
        }
        return tag.Length;
    }
}
