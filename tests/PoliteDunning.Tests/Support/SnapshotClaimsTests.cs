namespace PoliteDunning.Support;

public sealed class SnapshotClaimsTests : IDisposable
{
    private readonly string project = Directory.CreateTempSubdirectory("claims-").FullName;

    public void Dispose() => Directory.Delete(project, recursive: true);

    [Fact]
    public void Files_of_tests_and_of_their_rows_are_claimed()
    {
        WriteSource("Letters");
        Write("Letters/Snapshots/Letters.Plain.verified.txt");
        Write("Letters/Snapshots/Letters.Rows_language=fr.verified.txt");
        Write("Letters/Snapshots/Letters.Rows_language=it_days=7.verified.txt");

        Assert.Empty(Unclaimed());
    }

    [Theory]
    [InlineData("Letters/Snapshots/Letters.Gone.verified.txt")]
    [InlineData("Letters/Snapshots/Gone.Plain.verified.txt")]
    [InlineData("Letters/Snapshots/Letters.Rows.verified.txt")]
    [InlineData("Letters/Snapshots/Letters.Rows_language=de.verified.txt")]
    [InlineData("Letters/Snapshots/Letters.Rows_language=fr_days=8.verified.txt")]
    [InlineData("Letters/Snapshots/Letters.NoTest.verified.txt")]
    [InlineData("Letters/Snapshots/Letters.Plain.verified.html")]
    [InlineData("Elsewhere/Snapshots/Letters.Plain.verified.txt")]
    public void Files_of_no_test_are_named(string file)
    {
        WriteSource("Letters");
        Write(file);

        Assert.Equal([file], Unclaimed());
    }

    [Fact]
    public void A_test_class_that_compares_nothing_claims_nothing()
    {
        Write("Letters/LettersTests.cs", "public sealed class Letters { }");
        Write("Letters/Snapshots/Letters.Plain.verified.txt");

        Assert.Equal(["Letters/Snapshots/Letters.Plain.verified.txt"], Unclaimed());
    }

    [Fact]
    public void What_was_built_or_received_is_not_looked_at()
    {
        WriteSource("Letters");
        Write("bin/Letters.Gone.verified.txt");
        Write("Letters/Snapshots/Letters.Gone.received.txt");

        Assert.Empty(Unclaimed());
    }

    private IReadOnlyList<string> Unclaimed() => SnapshotClaims.Unclaimed([typeof(Letters)], project);

    private void WriteSource(string folder) => Write($"{folder}/LettersTests.cs", "public sealed class Letters { public Task Plain() => Verify(text); }");

    private void Write(string file, string text = "x")
    {
        var path = Path.Combine(project, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

#pragma warning disable xUnit1000 // A class to look at, never to run.
internal sealed class Letters
{
    [Fact]
    public void Plain() => Assert.Fail("Never run.");

    [Theory]
    [InlineData("fr", 7)]
    [InlineData("it", 7)]
    public void Rows(string language, int days) => Assert.Fail($"Never run: {language}, {days}.");

    public static void NoTest() => Assert.Fail("Never run.");
}
