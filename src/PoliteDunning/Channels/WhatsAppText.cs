using System.Text;

namespace PoliteDunning;

/// <summary>
/// Text for WhatsApp, where <c>* _ ~ `</c> make formats at the edges of words. In what came from outside a zero-width space beside such a sign takes
/// that meaning away; links are left as they are.
/// </summary>
internal static class WhatsAppText
{
    private const char Apart = '\u200B';

    public static string Of(string marked) => string.Join('\n', MarkedText.Lines(marked).Select(Line));

    private static string Line(string line)
    {
        var text = new StringBuilder(line.Length);
        var outside = false;
        foreach (var c in line)
        {
            if (Marks.IsMark(c))
            {
                outside = c switch
                {
                    Marks.OutsideBegin => true,
                    Marks.OutsideEnd => false,
                    _ => outside,
                };
                continue;
            }
            if (outside && c is ('*' or '_' or '~' or '`'))
                text.Append(Apart).Append(c).Append(Apart);
            else
                text.Append(c);
        }
        return text.ToString();
    }
}
