namespace PoliteDunning.Support;

public sealed class SnapshotAcceptanceTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("", null, false)]
    [InlineData("0", null, false)]
    [InlineData("no", "true", false)]
    [InlineData(null, "true", false)]
    [InlineData("1", null, true)]
    [InlineData("true", "", true)]
    [InlineData("1", "false", true)]
    public void Of_Variables_AcceptsOnlyWhenAskedFor(string? accept, string? ci, bool accepted) => Assert.Equal(accepted, SnapshotAcceptance.Of(accept, ci));

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    public void Of_AskedForOnABuildServer_IsRefused(string ci) => Assert.Throws<InvalidOperationException>(() => SnapshotAcceptance.Of("1", ci));
}
