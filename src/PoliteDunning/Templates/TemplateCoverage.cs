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
        foreach (var stage in book.All.SelectMany(policy => policy.Stages).DistinctBy(stage => (stage.Message, stage.Firmness)))
        {
            var missing = LanguageTable.All
                .SelectMany(language => Keys(stage, known, language.Courtesies).Where(key => templates.TrySearch(language.Tag, key) is null), (language, key) => $"{language.Tag.Language} {key.Register} {key.Form}{(key.IsGentle ? " gentle" : "")}")
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (missing.Count > 0)
                problems.Add($"the message '{stage.Message}' of stage '{stage.Name}'", "without words", $"a template for each language, register and form; missing: {string.Join(", ", missing.Order(StringComparer.Ordinal).Take(6))}{(missing.Count > 6 ? ", …" : "")}");
        }
    }

    private static IEnumerable<TemplateKey> Keys(EscalationStage stage, IReadOnlyList<ToneProfile> profiles, Courtesies courtesies)
    {
        Channel[] channels = stage.IsFormalNotice ? [Channel.Letter] : [Channel.Email, Channel.WhatsApp, Channel.Sms, Channel.Letter];
        foreach (var profile in profiles)
        {
            var gentle = stage.Firmness > profile.Ceiling && !stage.IsFormalNotice;
            Register[] registers = profile.Register == Register.Familiar ? [Register.Courteous, Register.Familiar] : [profile.Register];
            foreach (var register in registers.Where(register => !stage.IsFormalNotice || register != Register.Familiar))
            {
                foreach (var channel in channels)
                {
                    foreach (var address in courtesies.Addresses(register))
                        yield return new TemplateKey(stage.Message, profile.Name, register, channel, MessageBrief.FormOf(channel), address, gentle);
                }
            }
        }
    }
}
