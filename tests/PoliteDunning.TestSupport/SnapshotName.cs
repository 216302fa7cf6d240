using System.Globalization;
using System.Reflection;

namespace PoliteDunning.TestSupport;

/// <summary>The names of snapshots, as Verify.Xunit builds them: <c>Type.Method_param=value</c>.</summary>
internal static class SnapshotName
{
    // The same on every system, so that a file that was named on Linux can be checked out on Windows.
    private const string Invalid = "\"\\<>|:*?/";

    /// <exception cref="ArgumentException">The values do not fit the test's parameters.</exception>
    public static string Of(MethodInfo test, IReadOnlyList<object?> values)
    {
        var parameters = test.GetParameters();
        if (values.Count > parameters.Length)
            throw new ArgumentException($"UseParameters was given {values.Count} values, but {test.Name} has {parameters.Length} parameters.", nameof(values));
        if (values.Count == 0 && parameters.Length > 0)
            throw new ArgumentException($"{test.Name} has parameters: add .UseParameters({string.Join(", ", parameters.Select(p => p.Name))}).", nameof(values));
        return $"{WithoutParameters(test)}{string.Concat(values.Select((value, i) => $"_{parameters[i].Name}={Named(value)}"))}";
    }

    /// <summary>Whether the text of a value is the same on every machine.</summary>
    public static bool CanHold(object? value) => value is null or string or Enum or bool or char or byte or short or int or long;

    /// <summary>Type and method; a nested type with the one around it.</summary>
    public static string WithoutParameters(MethodInfo test)
    {
        var type = test.ReflectedType!;
        return type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}.{test.Name}" : $"{type.Name}.{test.Name}";
    }

    private static string Named(object? value) => value switch
    {
        _ when !CanHold(value) => throw new ArgumentException($"A {value!.GetType().Name} has no place in a file name: pass a string, a whole number, a truth value or an enum.", nameof(value)),
        null => "null",
        string text => string.Concat(text.Select(c => c < ' ' || Invalid.Contains(c, StringComparison.Ordinal) ? '-' : c)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
