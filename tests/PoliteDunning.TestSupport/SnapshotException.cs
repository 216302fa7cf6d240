namespace PoliteDunning.TestSupport;

/// <summary>A text is not the approved one, or none is approved yet.</summary>
public sealed class SnapshotException : Exception
{
    private SnapshotException(string message)
        : base(message)
    {
    }

    internal static SnapshotException New(SnapshotFile file, string received) =>
        new($"New: nothing is approved yet.\n{Places(file)}\nReceived:\n{received}");

    internal static SnapshotException Different(SnapshotFile file, string verified, string received) =>
        new($"Different from what was approved, first in {SnapshotText.FirstDifference(verified, received)}\n{Places(file)}\nVerified:\n{verified}\nReceived:\n{received}");

    private static string Places(SnapshotFile file) => $"  received file: {file.Received}\n  verified file: {file.Verified}";
}
