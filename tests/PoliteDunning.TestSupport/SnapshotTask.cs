using System.Reflection;
using System.Runtime.CompilerServices;

namespace PoliteDunning.TestSupport;

/// <summary>A comparison that is about to happen: it runs when it is awaited or becomes a <see cref="Task"/>.</summary>
public sealed class SnapshotTask
{
    private readonly string? target;
    private readonly MethodInfo test;
    private readonly string folder;
    private readonly Func<bool> accept;
    private string directory = "Snapshots";
    private object?[] parameters = [];
    private Task? running;

    /// <param name="target">The text.</param>
    /// <param name="test">The test that is running.</param>
    /// <param name="folder">The folder of its source file.</param>
    /// <param name="accept">Whether to approve what came out.</param>
    internal SnapshotTask(string? target, MethodInfo test, string folder, Func<bool> accept) =>
        (this.target, this.test, this.folder, this.accept) = (target, test, folder, accept);

    /// <summary>Adds the test's parameters to the file name: all of them or the first few, in their order.</summary>
    /// <param name="parameters">Strings, whole numbers, truth values or enums: the text of anything else could depend on the machine.</param>
    public SnapshotTask UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        this.parameters = parameters;
        return this;
    }

    /// <summary>Looks in another folder than <c>Snapshots</c>.</summary>
    /// <param name="directory">A path from the folder of the test's source file.</param>
    public SnapshotTask UseDirectory(string directory)
    {
        this.directory = directory;
        return this;
    }

    /// <summary>Starts the comparison, once.</summary>
    public Task ToTask() => running ??= Run();

    /// <summary>Awaits the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison as its task.</summary>
    public static implicit operator Task(SnapshotTask snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.ToTask();
    }

    // Synchronous inside: the files are small, and a test fails by its task either way.
    private Task Run()
    {
        try
        {
            var file = new SnapshotFile(Path.Combine(folder, directory), SnapshotName.Of(test, parameters));
            file.Claim();
            file.Compare(SnapshotText.Of(target), accept());
            return Task.CompletedTask;
        }
        catch (Exception failure)
        {
            return Task.FromException(failure);
        }
    }
}
