using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PoliteDunning;

/// <summary>The tool: parses its arguments and answers.</summary>
internal static class PoliteDunningTool
{
    public const int Answered = 0;
    public const int BadInput = 2;

    private const string About = """
        Says whether to remind a client of an invoice today, and composes the courteous message. Sends nothing and stores nothing.
        A case is a JSON file (invoice, client, creditor, history) or an e-invoice in XML (FatturaPA, UBL 2.1, CII).
        """;

    /// <summary>Answers, or says on the error stream what is wrong.</summary>
    /// <returns>0 when there is an answer, also when nothing is to be sent; 2 when the input is not usable.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var root = new RootCommand(About)
        {
            ComposeCommand.Make(surroundings),
            DecideCommand.Make(surroundings),
            TimelineCommand.Make(surroundings),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        // An argument that begins with @ is a file name like any other.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction)
            return Invoke(parsed, surroundings);

        foreach (var problem in parsed.Errors)
            surroundings.Error.WriteLine(OneLine.Of(problem.Message));
        surroundings.Error.WriteLine($"See {CommandLineOf(parsed)} --help");
        return BadInput;
    }

    private static int Invoke(ParseResult parsed, Surroundings surroundings)
    {
        try
        {
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
            surroundings.Output.Flush();
            return exitCode;
        }
        catch (IOException)
        {
            surroundings.Error.WriteLine("the output: cannot be written; expected a place with room, and somebody who reads to the end");
            return BadInput;
        }
    }

    private static string CommandLineOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "polite-dunning" : $"polite-dunning {parsed.CommandResult.Command.Name}";
}
