namespace PoliteDunning;

/// <summary>What is chosen before a decision: policy, tone and language, each by its cascade.</summary>
internal sealed class Choices(PolicyBook book, string defaultPolicy, IReadOnlyDictionary<string, ToneProfile> tones, ToneProfile defaultTone, Language defaultLanguage)
{
    public PolicyBook Book => book;

    /// <summary>Option, invoice, client, default. A case that has begun under one version of the policy goes on under it, unless the option moves it.</summary>
    public (EscalationPolicy Policy, string ChosenBy) Policy(InvoiceCase @case, ComposeOptions? options, Problems problems)
    {
        var (name, member, by) = options?.Policy is { } wish ? (wish, "Policy", "option")
            : @case.Invoice.Policy is { } ofInvoice ? (ofInvoice, "Invoice.Policy", "invoice")
            : @case.Invoice.Client.Policy is { } ofClient ? (ofClient, "Invoice.Client.Policy", "client")
            : (defaultPolicy, "", "default");
        if (book.Find(name) is not { } newest)
        {
            problems.Add(member, name, "one of " + string.Join(", ", book.Names));
            return (book.Find(defaultPolicy)!, by);
        }
        var begun = by == "option" ? null : @case.History.Events.OfType<ReminderSent>().LastOrDefault(sent => sent.Policy == name)?.PolicyVersion;
        return (book.Find(name, begun) ?? newest, by);
    }

    /// <summary>Option, client, default.</summary>
    public ToneProfile Tone(Client client, ComposeOptions? options, Problems problems)
    {
        var name = options?.Tone ?? client.Tone;
        if (name is null)
            return defaultTone;
        if (tones.TryGetValue(name, out var profile))
            return profile;
        problems.Add(options?.Tone is null ? "Invoice.Client.Tone" : "Tone", name, "one of " + string.Join(", ", tones.Keys));
        return defaultTone;
    }

    /// <summary>Option, client, the one language of the client's country, that of the creditor's country, default.</summary>
    public (Language Language, string ChosenBy) Language(Invoice invoice, ComposeOptions? options, Problems problems)
    {
        var country = invoice.Client.Place?.Country;
        // A tag without a region is written as where the client is; without a country of its own that is where the creditor is.
        var region = country ?? invoice.Creditor.Country;
        if (options?.Language is { } wish)
        {
            var wished = LanguageTag.TryParse(wish, out var tag) ? LanguageTable.Find(tag, region) : null;
            if (wished is null)
                problems.Add("Language", wish, "a language that is built in: one of " + string.Join(", ", LanguageTable.Tags));
            return (wished ?? defaultLanguage, "option");
        }
        if (invoice.Client.Language is { } ofClient && LanguageTable.Find(ofClient, region) is { } spoken)
            return (spoken, "client");
        if (LanguageTable.OnlyLanguageOf(country) is { } ofCountry)
            return (ofCountry, "clientCountry");
        return LanguageTable.OnlyLanguageOf(invoice.Creditor.Country) is { } ofCreditor ? (ofCreditor, "creditorCountry") : (defaultLanguage, "default");
    }
}
