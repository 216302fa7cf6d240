using System.Globalization;

namespace PoliteDunning;

/// <summary>Reads a case in JSON, or all invoices of an e-invoice in XML: by what the file holds, whatever it is called.</summary>
internal static class CaseFile
{
    private const string Expected = "a case in JSON or an e-invoice in XML";

    /// <summary>The cases, not yet checked; none when the file cannot be read at all. What is wrong is noted.</summary>
    public static IReadOnlyList<CaseDraft> Read(string file, Stream standardInput, List<InputProblem> problems)
    {
        if (InputFile.Read(file, standardInput, problems) is not { } bytes)
            return [];
        var text = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
            return Refuse(file, "is empty", problems);
        return text[0] switch
        {
            (byte)'{' or (byte)'[' => ReadJson(file, bytes, problems),
            _ when IsJsonInUtf16(text) => ReadJson(file, bytes, problems),
            _ when IsKnownToBeSomethingElse(text) => ReadXml(file, bytes, problems),
            _ => Refuse(file, "is neither JSON nor XML", problems),
        };
    }

    // It is read as JSON all the same: then it is told that JSON must be in UTF-8.
    private static bool IsJsonInUtf16(ReadOnlySpan<byte> text) => text is [0xFF, 0xFE, (byte)'{' or (byte)'[', ..] or [0xFE, 0xFF, 0, (byte)'{' or (byte)'[', ..];

    // The reader of e-invoices knows UTF-16, and what to say of a PDF, a ZIP archive and a signed envelope.
    private static bool IsKnownToBeSomethingElse(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'<' or < 0x20 or 0x30 or >= 0x7F || text.StartsWith("%PDF"u8) || text.StartsWith("PK"u8) || text.StartsWith("MI"u8);

    private static List<CaseDraft> ReadJson(string file, byte[] bytes, List<InputProblem> problems) =>
        InputFile.Decode(file, bytes, problems) is { } json && CaseJson.Read(file, json, problems) is { } draft ? [draft] : [];

    private static List<CaseDraft> ReadXml(string file, byte[] bytes, List<InputProblem> problems)
    {
        using var stream = new MemoryStream(bytes);
        if (EInvoice.TryRead(stream, out var drafts, out var problem))
            return [.. drafts.Select(draft => new CaseDraft(file, draft, []) { Prefix = drafts.Count > 1 ? $"{draft.Number} " : string.Empty })];
        var place = problem!.Place == "The file" ? InputProblem.TheFile : problem.Place;
        problems.Add(new InputProblem(file, problem.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{place} (line {line})") : place, problem.Found, problem.Expected));
        return [];
    }

    private static List<CaseDraft> Refuse(string file, string wrong, List<InputProblem> problems)
    {
        problems.Add(new InputProblem(file, InputProblem.TheFile, wrong, Expected));
        return [];
    }
}
