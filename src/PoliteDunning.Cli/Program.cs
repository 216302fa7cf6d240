using System.Text;
using PoliteDunning;

// What the tool prints is UTF-8 without a mark at its beginning, whatever the console is set to.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
    Console.OutputEncoding = utf8;

using var input = Console.OpenStandardInput();
var output = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" } : Console.Out;
var error = Console.IsErrorRedirected ? new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true } : Console.Error;
return PoliteDunningTool.Run(args, new Surroundings(input, output, error) { IsTerminal = !Console.IsOutputRedirected });
