#pragma warning disable RS0030 // The tool's one place that reads files: those it was named, and no other.
using System.Text;

namespace PoliteDunning;

/// <summary>A file that the tool was named, read whole; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";
    private const int MaximumBytes = 20_000_000;

    public static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>The bytes; null and one problem when they cannot be had.</summary>
    public static byte[]? Read(string path, Stream standardInput, List<InputProblem> problems)
    {
        try
        {
            if (path == StandardInput)
                return ReadAll(path, standardInput, problems);
            if (Directory.Exists(path))
                return Refuse(path, "is a folder", "a file", problems);
            using var stream = File.OpenRead(path);
            return ReadAll(path, stream, problems);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(path, "does not exist", "a file", problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(path, "cannot be read", "a file that this user may read", problems);
        }
    }

    /// <summary>The text of a file in UTF-8; null and one problem when it is none.</summary>
    public static string? ReadText(string path, Stream standardInput, List<InputProblem> problems) =>
        Read(path, standardInput, problems) is { } bytes ? Decode(path, bytes, problems) : null;

    /// <summary>Bytes of a file as UTF-8, with or without a mark at its beginning; null and one problem when they are something else.</summary>
    public static string? Decode(string path, byte[] bytes, List<InputProblem> problems)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new InputProblem(path, InputProblem.TheFile, "is not in UTF-8", "JSON in UTF-8"));
            return null;
        }
    }

    private static byte[]? ReadAll(string path, Stream stream, List<InputProblem> problems)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (content.Length + read > MaximumBytes)
                return Refuse(path, "is larger than 20 MB", "a smaller file", problems);
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    private static byte[]? Refuse(string path, string wrong, string right, List<InputProblem> problems)
    {
        problems.Add(new InputProblem(path, InputProblem.TheFile, wrong, right));
        return null;
    }
}
