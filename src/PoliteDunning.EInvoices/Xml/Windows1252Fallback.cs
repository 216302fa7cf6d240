using System.Text;

namespace PoliteDunning;

/// <summary>
/// Reads bytes that are not UTF-8 as windows-1252. Files that say UTF-8 and hold a name in windows-1252 are met; to refuse them would help nobody, and
/// what is UTF-8 in them stays what it is.
/// </summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string characters = string.Empty;
        private int next;

        public override int Remaining => characters.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            characters = Windows1252.GetString(bytesUnknown);
            next = 0;
            return characters.Length > 0;
        }

        public override char GetNextChar() => next < characters.Length ? characters[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
                return false;
            next--;
            return true;
        }

        public override void Reset() => (characters, next) = (string.Empty, 0);
    }
}
