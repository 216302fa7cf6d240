using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>The argument and the options that all commands about a case share.</summary>
internal sealed class CaseOptions
{
    private static readonly string[] ExplanationLanguages = ["en", "fr", "it"];

    private readonly Argument<string> @case = new("CASE") { Description = "A case in JSON or an e-invoice in XML, told by its content; - for standard input." };
    private readonly Option<LocalDate?> day;
    private readonly Option<string?> policy = new("--policy") { HelpName = "NAME|FILE", Description = $"One of {string.Join(", ", EscalationPolicy.Builtin.Select(policy => policy.Name))}, or a file with a policy in JSON. Default: the case's, else standard." };
    private readonly Option<string?> history = new("--history") { HelpName = "FILE", Description = "A JSON array of events, for a case that has no history of its own." };
    private readonly Option<LocalDate?> due = Date("--due", "The due date, for an invoice that has none.");
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON, for other programs." };
    private readonly Option<string> explainLanguage = new("--explain-language") { HelpName = "TAG", Description = $"The language of the explanation: {string.Join(", ", ExplanationLanguages)}.", DefaultValueFactory = _ => "en" };

    /// <param name="dayName"><c>--on</c> or <c>--from</c>.</param>
    /// <param name="dayMeaning">What the day is.</param>
    public CaseOptions(string dayName, string dayMeaning)
    {
        day = Date(dayName, dayMeaning + " Default: today where the client is.");
        explainLanguage.Validators.Add(CheckExplainLanguage);
    }

    /// <summary>A command with these options and some of its own.</summary>
    public Command Make(string name, string description, params ReadOnlySpan<Option> own)
    {
        var command = new Command(name, description) { @case, day };
        foreach (var option in own)
            command.Add(option);
        foreach (var option in (ReadOnlySpan<Option>)[policy, history, due, json, explainLanguage])
            command.Add(option);
        return command;
    }

    public CaseRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(@case),
        parsed.GetValue(day),
        day.Name,
        parsed.GetValue(policy),
        parsed.GetValue(history),
        parsed.GetValue(due),
        parsed.GetValue(json),
        LanguageTag.Parse(parsed.GetRequiredValue(explainLanguage)));

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => ParseDate(result, name),
    };

    private static LocalDate? ParseDate(ArgumentResult result, string name)
    {
        var given = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(given).TryGetValue(default, out var date))
            return date;
        result.AddError($"{name}: is '{given}'; expected a day such as 2026-11-19");
        return null;
    }

    private static void CheckExplainLanguage(OptionResult result)
    {
        var given = result.Tokens.Count == 0 ? "en" : result.Tokens[0].Value;
        if (!LanguageTag.TryParse(given, out var tag) || !ExplanationLanguages.Contains(tag.Language))
            result.AddError($"--explain-language: is '{given}'; expected one of {string.Join(", ", ExplanationLanguages)}");
    }
}
