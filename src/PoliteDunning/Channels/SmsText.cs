using System.Text;

namespace PoliteDunning;

/// <summary>
/// Text for SMS: signs that 7-bit messages lack are replaced by ones that they have, where no meaning is lost. Source: 3GPP TS 23.038 (GSM 03.38).
/// </summary>
internal static class SmsText
{
    public static string Of(string marked)
    {
        var text = new StringBuilder(marked.Length);
        foreach (var line in MarkedText.Lines(marked))
        {
            if (text.Length > 0)
                text.Append(line.Length == 0 || text[^1] == '\n' ? "" : "\n");
            foreach (var c in MarkedText.Plain(line))
                Append(c, text);
        }
        return text.ToString();
    }

    private static void Append(char c, StringBuilder text) =>
        _ = c switch
        {
            '’' or '‘' => text.Append('\''),
            '«' or '»' or '“' or '”' => text.Append('"'),
            '–' or '—' => text.Append('-'),
            '…' => text.Append("..."),
            'œ' => text.Append("oe"),
            'Œ' => text.Append("OE"),
            '°' or 'º' => text.Append('o'),
            Spaces.NoBreak or Spaces.Narrow => text.Append(' '),
            'ç' => text.Append('c'),
            'â' or 'ã' or 'á' => text.Append('a'),
            'ê' or 'ë' => text.Append('e'),
            'î' or 'ï' or 'í' => text.Append('i'),
            'ô' or 'ó' or 'õ' => text.Append('o'),
            'û' or 'ú' => text.Append('u'),
            'ÿ' => text.Append('y'),
            'À' or 'Â' or 'Á' => text.Append('A'),
            'È' or 'Ê' or 'Ë' => text.Append('E'),
            'Ì' or 'Î' or 'Ï' or 'Í' => text.Append('I'),
            'Ò' or 'Ô' or 'Ó' => text.Append('O'),
            'Ù' or 'Û' or 'Ú' => text.Append('U'),
            _ => text.Append(c),
        };
}
