using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PoliteDunning;

/// <summary>JSON to the letter of RFC 8259: no comments, no comma before a closing bracket, no deep nesting. What is wrong is told with line and column.</summary>
internal static class StrictJson
{
    private const int Deepest = 32;
    private const string Expected = "JSON: names and texts in double quotes, no comments, no comma before a closing bracket";

    /// <summary>The document, or null and one problem. Every name and text in a document can be read.</summary>
    public static JsonDocument? Parse(string json, List<Problem> problems)
    {
        var utf8 = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        if (Fault(utf8) is not { } fault)
            return JsonDocument.Parse(utf8);
        problems.Add(fault);
        return null;
    }

    private static Problem? Fault(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 2 * Deepest });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > Deepest)
                    return new Problem(Place(utf8, (int)reader.TokenStartIndex), "nested too deep", string.Create(CultureInfo.InvariantCulture, $"at most {Deepest} levels"));
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && HasLoneSurrogate(ref reader))
                    return new Problem(Place(utf8, (int)reader.TokenStartIndex), "half a character", "\\u escapes that make whole characters");
            }
            return null;
        }
        catch (JsonException exception)
        {
            var at = Offset(utf8, exception);
            return new Problem(Place(utf8, at), Shown(utf8, at), Expected);
        }
    }

    private static bool HasLoneSurrogate(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static int Offset(byte[] utf8, JsonException exception)
    {
        var start = 0;
        for (var line = 0L; line < exception.LineNumber; line++)
            start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), utf8.Length);
    }

    private static string Place(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");
    }

    private static string Shown(ReadOnlySpan<byte> utf8, int offset)
    {
        if (utf8[offset..].TrimEnd(" \t\r\n"u8).IsEmpty)
            return offset == 0 ? "empty" : "the end, too early";
        Rune.DecodeFromUtf8(utf8[offset..], out var found, out _);
        return Rune.IsControl(found) ? string.Create(CultureInfo.InvariantCulture, $"the control character U+{found.Value:X4}") : $"'{found}'";
    }
}
