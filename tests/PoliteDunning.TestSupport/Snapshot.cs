using System.Runtime.CompilerServices;

namespace PoliteDunning.TestSupport;

/// <summary>Compares text with an approved file: the call shape and the files of Verify.Xunit, for where that package cannot be restored.</summary>
public static class Snapshot
{
    /// <summary>Compares with <c>Snapshots/{Type}.{Method}….verified.txt</c> beside the test.</summary>
    /// <param name="target">The text; line ends are normalised to LF.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <returns>What a test returns or awaits.</returns>
    public static SnapshotTask Verify(string? target, [CallerFilePath] string sourceFile = "") =>
        new(target, CurrentTestAttribute.Method, Path.GetDirectoryName(sourceFile)!, SnapshotAcceptance.FromEnvironment);
}
