using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Sdk;

namespace PoliteDunning.TestSupport;

/// <summary>
/// Finds approved files that no test compares with any more, from the tests themselves and not from what a run did: so the answer is the
/// same when only some of the tests are run.
/// </summary>
public static class SnapshotClaims
{
    private const string Ending = ".verified.txt";

    /// <summary>The approved files below a folder that no test claims, as paths from that folder.</summary>
    /// <param name="testTypes">The classes that may hold tests.</param>
    /// <param name="projectFolder">The folder of the test project.</param>
    public static IReadOnlyList<string> Unclaimed(IEnumerable<Type> testTypes, string projectFolder)
    {
        string[] files = [.. Directory.EnumerateFiles(projectFolder, "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(projectFolder, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];
        var names = files.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var claimed = testTypes
            .SelectMany(type => type.GetMethods().Where(IsTest).SelectMany(test => NamesOf(test, names).Select(name => (name, type))))
            .DistinctBy(claim => claim.name, StringComparer.Ordinal)
            .ToDictionary(claim => claim.name, claim => claim.type, StringComparer.Ordinal);
        return [.. files.Where(file => !(claimed.TryGetValue(NameOf(file), out var type) && IsBesideItsTest(Path.Combine(projectFolder, file), type)))];
    }

    // Another ending than that of a text is part of the name, which no test has then.
    private static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
    }

    // A test that moved to another folder, or stopped comparing, leaves its files behind under names that still exist.
    private static bool IsBesideItsTest(string file, Type type)
    {
        var declaration = new Regex($@"\bclass\s+{Regex.Escape(type.Name)}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        var folder = Directory.GetParent(file)!.Parent!;
        return folder.EnumerateFiles("*.cs").Select(source => File.ReadAllText(source.FullName)).Any(text =>
            declaration.IsMatch(text) && text.Contains("Verify(", StringComparison.Ordinal));
    }

    private static bool IsTest(MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: true);

    // UseParameters may take the first few of the parameters, so every beginning of a row is a name. Rows are only made where a file asks for them.
    private static IEnumerable<string> NamesOf(MethodInfo test, HashSet<string> asked)
    {
        var start = SnapshotName.WithoutParameters(test);
        var count = test.GetParameters().Length;
        if (count == 0)
            return [start];
        if (!asked.Any(name => name.StartsWith(start + "_", StringComparison.Ordinal)))
            return [];
        return from data in test.GetCustomAttributes<DataAttribute>()
               from row in data.GetData(test) ?? []
               from length in Enumerable.Range(1, Math.Min(count, row.Length))
               let values = row.Take(length).ToArray()
               where values.All(SnapshotName.CanHold)
               select SnapshotName.Of(test, values);
    }
}
