using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>How many SMS a text takes. Source: 3GPP TS 23.038 and 23.040: 160 septets alone, 153 a part; 70 UTF-16 units alone, 67 a part.</summary>
internal static class SmsSegments
{
    private static readonly FrozenSet<char> Basic =
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").ToFrozenSet();

    private static readonly FrozenSet<char> Extended = "\f^{}\\[~]|€".ToFrozenSet();

    public static int Count(string text)
    {
        if (text.Length == 0)
            return 0;
        return text.All(c => Basic.Contains(c) || Extended.Contains(c)) ? Parts(text, 160, 153, c => Basic.Contains(c) ? 1 : 2) : Parts(text, 70, 67, _ => 1);
    }

    // A pair, whether of an escape and its sign or of two surrogates, is never split over two parts.
    private static int Parts(string text, int alone, int part, Func<char, int> width)
    {
        if (text.Sum(width) <= alone)
            return 1;
        var parts = 1;
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length;
            var taken = width(text[i]) + (pair ? 1 : 0);
            if (used + taken > part)
            {
                parts++;
                used = 0;
            }
            used += taken;
            i += pair ? 1 : 0;
        }
        return parts;
    }
}
