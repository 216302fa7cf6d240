// Which engine compares the snapshots is decided here and nowhere else: no test knows (docs/testing.md).
#pragma warning disable IDE0005 // Shared by all test projects, and not every one of them needs every line.
#if USE_VERIFY
global using static VerifyXunit.Verifier;
#else
global using static PoliteDunning.TestSupport.Snapshot;
#endif
global using PoliteDunning.TestSupport;
global using Xunit;

[assembly: CurrentTest]

#if USE_VERIFY
internal static class SnapshotFolder
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Use() => UseSourceFileRelativeDirectory("Snapshots");
}
#endif
