using System.Runtime.CompilerServices;

namespace PoliteDunning.Support;

/// <summary>The call shape, through a task that a test would return.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Compares_with_the_file_of_its_test()
    {
        Approve("SnapshotTests.Compares_with_the_file_of_its_test", "Bonjour\nMadame");

        await Compare("Bonjour\r\nMadame");
    }

    [Theory]
    [InlineData("fr-FR", Channel.Letter)]
    [InlineData("it-IT", Channel.Sms)]
    public async Task Compares_with_the_file_of_its_row(string language, Channel channel)
    {
        Approve($"SnapshotTests.Compares_with_the_file_of_its_row_language={language}_channel={channel}", language);

        await Compare(language).UseParameters(language, channel);
    }

    [Fact]
    public async Task A_failure_comes_with_the_task_and_never_before()
    {
        Task comparison = Compare("Bonjour");

        await Assert.ThrowsAsync<SnapshotException>(() => comparison);
    }

    [Fact]
    public async Task The_test_is_known_after_an_await()
    {
        await Task.Yield();
        Approve("SnapshotTests.The_test_is_known_after_an_await", "Bonjour");

        await Compare("Bonjour");
    }

    [Fact]
    public async Task What_is_accepted_is_approved_from_then_on()
    {
        await new SnapshotTask("Bonjour", CurrentTestAttribute.Method, folder, () => true);

        Assert.Equal("Bonjour", await File.ReadAllTextAsync(Path.Combine(folder, "Snapshots", "SnapshotTests.What_is_accepted_is_approved_from_then_on.verified.txt")));
    }

    [Fact]
    public void The_default_folder_is_beside_the_test()
    {
        var comparison = new SnapshotTask("Bonjour", CurrentTestAttribute.Method, folder, Nothing).ToTask();

        Assert.True(comparison.IsFaulted);
        Assert.True(File.Exists(Path.Combine(folder, "Snapshots", "SnapshotTests.The_default_folder_is_beside_the_test.received.txt")));
    }

    private SnapshotTask Compare(string text, [CallerMemberName] string test = "")
    {
        Assert.Equal(test, CurrentTestAttribute.Method.Name);
        return new SnapshotTask(text, CurrentTestAttribute.Method, Path.GetDirectoryName(ThisFile())!, Nothing).UseDirectory(folder);
    }

    private static bool Nothing() => false;

    private void Approve(string name, string text) => File.WriteAllText(Path.Combine(folder, name + ".verified.txt"), text);

    private static string ThisFile([CallerFilePath] string sourceFile = "") => sourceFile;
}
