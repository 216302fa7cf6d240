using System.CommandLine;

namespace PoliteDunning;

/// <summary><c>polite-dunning timeline</c>: all messages to come, if nothing else happens.</summary>
internal static class TimelineCommand
{
    private const string About = "Foresees all messages to come, if nothing else happens.";

    public static Command Make(Surroundings surroundings)
    {
        var shared = new CaseOptions("--from", "The first day to look at, as the client's calendar has it.");
        var answering = new Answering<Timeline>(
            (composer, @case, day, options) => composer.Foresee(@case, day, options),
            (json, timeline) => json.Write(timeline),
            (view, timeline) => view.Show(timeline));
        var command = shared.Make("timeline", About);
        command.SetAction(parsed => answering.Run(shared.Read(parsed), new ComposeOptions(), surroundings));
        return command;
    }
}
