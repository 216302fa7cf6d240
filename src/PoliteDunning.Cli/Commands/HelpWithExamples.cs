using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PoliteDunning;

/// <summary>The usual help, and a few command lines to begin with.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly string[] Examples =
    [
        "polite-dunning compose case.json --on 2026-11-19",
        "polite-dunning compose case.json --channel sms --tone direct --json",
        "polite-dunning compose invoice.xml --due 2026-10-31 --history events.json",
        "polite-dunning decide case.json",
        "polite-dunning decide invoice.xml --due 2026-10-31 --json",
        "polite-dunning timeline case.json --from 2026-10-01 --policy patient",
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.Where(example => command is RootCommand || example.Split(' ')[1] == command.Name))
            output.WriteLine("  " + example);
        return exitCode;
    }
}
