using System.CommandLine;

namespace PoliteDunning;

/// <summary><c>polite-dunning compose</c>: the message of a day, or why there is none.</summary>
internal static class ComposeCommand
{
    private const string About = "Composes today's message to the client, ready to be sent; or says why today is not the day, and when to ask again.";

    public static Command Make(Surroundings surroundings)
    {
        var shared = new CaseOptions("--on", "The day, as the client's calendar has it.");
        var channel = new Option<Channel?>("--channel")
        {
            HelpName = "CHANNEL",
            Description = "email, whatsApp, sms or letter. Default: the first that the stage wants. A formal notice is always a letter.",
            CustomParser = result =>
            {
                if (JsonChoice<Channel>.Find(result.Tokens[0].Value) is { } known)
                    return known;
                result.AddError($"--channel: is '{result.Tokens[0].Value}'; expected {JsonChoice<Channel>.Allowed}");
                return null;
            },
        };
        var language = new Option<string?>("--language") { HelpName = "TAG", Description = "The language to write in, such as fr or it-CH. Default: the client's, else the country's." };
        var tone = new Option<string?>("--tone") { HelpName = "PROFILE", Description = $"One of {string.Join(", ", ToneProfile.Builtin.Select(profile => profile.Name))}. Default: the client's, else courteous." };
        var answering = new Answering<ReminderOutcome>(
            (composer, @case, day, options) => composer.Compose(@case, day, options),
            (json, outcome) => json.Write(outcome),
            (view, outcome) => view.Show(outcome));
        var command = shared.Make("compose", About, channel, language, tone);
        command.SetAction(parsed => answering.Run(
            shared.Read(parsed),
            new ComposeOptions { Channel = parsed.GetValue(channel), Language = parsed.GetValue(language), Tone = parsed.GetValue(tone) },
            surroundings));
        return command;
    }
}
