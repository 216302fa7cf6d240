using System.Text;
using System.Text.Json;
using NodaTime;

namespace PoliteDunning;

/// <summary>Runs the tool within the test.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    /// <summary>The lines on the error stream.</summary>
    public IReadOnlyList<string> Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The answer as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Tool Run(params string[] args) => Run(new Surroundings(Stream.Null, TextWriter.Null, TextWriter.Null), args);

    /// <summary>Runs the tool with a text on standard input.</summary>
    public static Tool RunOn(string input, params string[] args) => RunOn(Encoding.UTF8.GetBytes(input), args);

    public static Tool RunOn(byte[] input, params string[] args) => Run(new Surroundings(new MemoryStream(input), TextWriter.Null, TextWriter.Null), args);

    /// <summary>Runs the tool at an instant.</summary>
    public static Tool RunAt(Instant now, string input, params string[] args) =>
        Run(new Surroundings(new MemoryStream(Encoding.UTF8.GetBytes(input)), TextWriter.Null, TextWriter.Null) { Clock = new StoppedClock(now) }, args);

    /// <summary>The path of a sample of the repository.</summary>
    public static string Sample(string name) => Repository.PathOf($"samples/{name}");

    private static Tool Run(Surroundings surroundings, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = PoliteDunningTool.Run(args, surroundings with { Output = output, Error = error });
        return new Tool(exitCode, output.ToString(), error.ToString());
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
