using System.Collections.Concurrent;
using System.Text;

namespace PoliteDunning.TestSupport;

/// <summary>An approved file and the one that holds what came out.</summary>
internal sealed class SnapshotFile(string folder, string name)
{
    private static readonly ConcurrentDictionary<string, bool> Claimed = new(StringComparer.OrdinalIgnoreCase);
    private static readonly UTF8Encoding WithPreamble = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public string Verified { get; } = Path.Combine(folder, name + ".verified.txt");

    public string Received { get; } = Path.Combine(folder, name + ".received.txt");

    /// <summary>One comparison a file and run: of two, the second would hide the first.</summary>
    /// <exception cref="InvalidOperationException">Another comparison of this run has the same file.</exception>
    public void Claim()
    {
        if (!Claimed.TryAdd(Path.GetFullPath(Verified), true))
            throw new InvalidOperationException($"{Path.GetFileName(Verified)} was compared with twice in one run: tell the two apart with UseParameters.");
    }

    /// <exception cref="SnapshotException">There is no approved file, or it says something else.</exception>
    public void Compare(string text, bool accept)
    {
        var approved = Approved();
        if (text == approved)
        {
            File.Delete(Received);
            return;
        }
        Directory.CreateDirectory(folder);
        if (accept)
        {
            Write(Verified, text);
            File.Delete(Received);
            return;
        }
        Write(Received, text);
        throw approved is null ? SnapshotException.New(this, text) : SnapshotException.Different(this, approved, text);
    }

    // An empty file is what an editor leaves behind; an approved empty text reads `emptyString`.
    private string? Approved() =>
        File.Exists(Verified) && new FileInfo(Verified).Length > 0 ? SnapshotText.WithLineFeeds(File.ReadAllText(Verified, WithPreamble)) : null;

    private static void Write(string path, string text) => File.WriteAllText(path, text, WithPreamble);
}
