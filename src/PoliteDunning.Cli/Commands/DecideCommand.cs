using System.CommandLine;

namespace PoliteDunning;

/// <summary><c>polite-dunning decide</c>: whether a message is due on a day, without its words.</summary>
internal static class DecideCommand
{
    private const string About = "Says whether a message is due today, and why or why not.";

    public static Command Make(Surroundings surroundings)
    {
        var shared = new CaseOptions("--on", "The day, as the client's calendar has it.");
        var answering = new Answering<Decision>(
            (composer, @case, day, options) => composer.Decide(@case, day, options),
            (json, decision) => json.Write(decision),
            (view, decision) => view.Show(decision));
        var command = shared.Make("decide", About);
        command.SetAction(parsed => answering.Run(shared.Read(parsed), new ComposeOptions(), surroundings));
        return command;
    }
}
