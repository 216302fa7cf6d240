using System.Text;

namespace PoliteDunning.Support;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots-").FullName;
    private readonly SnapshotFile file;

    public SnapshotFileTests() => file = new SnapshotFile(Path.Combine(folder, "Snapshots"), "Letters.First_reminder");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_text_without_an_approved_file_fails_as_new_and_leaves_what_came_out()
    {
        var failure = Assert.Throws<SnapshotException>(() => file.Compare("Bonjour", accept: false));

        Assert.StartsWith("New:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Bonjour", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Bonjour", File.ReadAllText(file.Received));
        Assert.False(File.Exists(file.Verified));
    }

    [Fact]
    public void A_different_text_fails_with_both_and_touches_only_the_received_file()
    {
        Approve("Bonjour\nMadame");

        var failure = Assert.Throws<SnapshotException>(() => file.Compare("Bonjour\nMonsieur", accept: false));

        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Madame", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Monsieur", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Bonjour\nMonsieur", File.ReadAllText(file.Received));
        Assert.Equal("Bonjour\nMadame", File.ReadAllText(file.Verified));
    }

    [Fact]
    public void An_equal_text_passes_and_removes_a_stale_received_file()
    {
        Approve("Bonjour");
        File.WriteAllText(file.Received, "Salut");

        file.Compare("Bonjour", accept: false);

        Assert.False(File.Exists(file.Received));
    }

    [Theory]
    [InlineData("Bonjour\r\nMadame")]
    [InlineData("Bonjour\rMadame")]
    public void Line_ends_of_the_approved_file_do_not_matter(string approved)
    {
        Approve(approved);

        file.Compare("Bonjour\nMadame", accept: false);
    }

    [Theory]
    [InlineData("1\u202f234,50 €", "1 234,50 €", @"1\u202F234,50 €")]
    [InlineData("le 1er\u00a0mai", "le 1er mai", @"le 1er\u00A0mai")]
    [InlineData("Cara Anna", "Cara Ann\u0430", "Cara Ann\u0430")]
    public void Characters_that_only_look_alike_differ_and_blanks_are_spelled_out(string approved, string received, string shown)
    {
        Approve(approved);

        var failure = Assert.Throws<SnapshotException>(() => file.Compare(received, accept: false));

        Assert.Contains(shown, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_last_line_feed_is_a_difference()
    {
        Approve("Bonjour");

        Assert.Throws<SnapshotException>(() => file.Compare("Bonjour\n", accept: false));
    }

    [Fact]
    public void An_empty_approved_file_approves_nothing()
    {
        Approve("");
        File.WriteAllBytes(file.Verified, []);

        Assert.StartsWith("New:", Assert.Throws<SnapshotException>(() => file.Compare("emptyString", accept: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_writes_utf8_with_preamble_line_feeds_and_no_end_of_its_own()
    {
        file.Compare("Crème\nbrûlée", accept: true);

        byte[] expected = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Crème\nbrûlée")];
        Assert.Equal(expected, File.ReadAllBytes(file.Verified));
        Assert.False(File.Exists(file.Received));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_rather_than_replaced() =>
        Assert.ThrowsAny<ArgumentException>(() => file.Compare("\ud83d", accept: true));

    [Fact]
    public void A_file_can_be_compared_with_only_once_in_a_run()
    {
        file.Claim();

        var failure = Assert.Throws<InvalidOperationException>(new SnapshotFile(Path.Combine(folder, "Snapshots"), "Letters.First_reminder").Claim);
        Assert.Contains("UseParameters", failure.Message, StringComparison.Ordinal);
    }

    private void Approve(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file.Verified)!);
        File.WriteAllText(file.Verified, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }
}
