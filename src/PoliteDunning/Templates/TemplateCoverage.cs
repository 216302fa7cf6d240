namespace PoliteDunning;

/// <summary>
/// Missing words are an error at start-up: every message that a policy can send must exist in every language, register and form, and in gentle words
/// where a profile caps it.
/// </summary>
internal static class TemplateCoverage
{
    public static void Check(PolicyBook book, IEnumerable<ToneProfile> profiles, TemplateLibrary templates, Problems problems)
    {
        var known = profiles.ToList();
        foreach (var (message, from) in Messages(book))
        {
            var missing = LanguageTable.All
                .SelectMany(language => Keys(message, known, language.Courtesies).Where(key => templates.TrySearch(language.Tag, key) is null), (language, key) => $"{language.Tag.Language} {key.Register} {key.Form}{(key.IsGentle ? " gentle" : "")}")
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (missing.Count > 0)
                problems.Add($"the message '{message.Name}' of {from}", "without words", $"a template for each language, register and form; missing: {string.Join(", ", missing.Order(StringComparer.Ordinal).Take(6))}{(missing.Count > 6 ? ", …" : "")}");
        }
    }

    private static IEnumerable<(Needed Message, string From)> Messages(PolicyBook book) =>
        book.All
            .SelectMany(policy => policy.Stages, (policy, stage) => (new Needed(stage.Message, stage.Firmness, HasGentle: true), From: $"stage '{stage.Name}' of policy '{policy.Name}'"))
            .Concat(Enumerable.Range(Firmness.Lowest, Firmness.Final + 1).Select(firmness => (new Needed(StatementBrief.Message(firmness), firmness, HasGentle: false), From: "statements")))
            .DistinctBy(needed => needed.Item1);

    private static IEnumerable<TemplateKey> Keys(Needed message, IReadOnlyList<ToneProfile> profiles, Courtesies courtesies)
    {
        Channel[] channels = message.IsNotice ? [Channel.Letter] : [Channel.Email, Channel.WhatsApp, Channel.Sms, Channel.Letter];
        foreach (var profile in profiles)
        {
            var gentle = message.HasGentle && message.Firmness > profile.Ceiling && !message.IsNotice;
            Register[] registers = profile.Register == Register.Familiar ? [Register.Courteous, Register.Familiar] : [profile.Register];
            foreach (var register in registers.Where(register => !message.IsNotice || register != Register.Familiar))
            {
                var name = register == profile.Register ? profile.Name : ToneProfile.Courteous.Name;
                foreach (var channel in channels)
                {
                    foreach (var address in courtesies.Addresses(register))
                        yield return new TemplateKey(message.Name, name, register, channel, MessageBrief.FormOf(channel), address, gentle);
                }
            }
        }
    }

    private readonly record struct Needed(string Name, int Firmness, bool HasGentle)
    {
        public bool IsNotice => Firmness == PoliteDunning.Firmness.Highest;
    }
}
