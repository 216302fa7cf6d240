using System.Reflection;
using Xunit.Sdk;

namespace PoliteDunning.TestSupport;

/// <summary>Remembers which test is running, for the names of its snapshots. Applied to a whole test assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CurrentTestAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    /// <summary>The test that is running.</summary>
    /// <exception cref="InvalidOperationException">None is, or its assembly lacks the attribute.</exception>
    public static MethodInfo Method =>
        Running.Value ?? throw new InvalidOperationException("No test is running: Verify is called from a test, in an assembly with [assembly: CurrentTest].");

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
