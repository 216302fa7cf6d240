namespace PoliteDunning.Shared;

/// <summary>Runs in every test project, over the snapshots of that project.</summary>
public sealed class SnapshotFilesTests
{
    [Fact]
    public void Every_approved_file_belongs_to_a_test()
    {
        var tests = typeof(SnapshotFilesTests).Assembly;
        var project = Repository.PathOf($"tests/{tests.GetName().Name}");

        Assert.Empty(SnapshotClaims.Unclaimed(tests.GetTypes(), project));
    }
}
