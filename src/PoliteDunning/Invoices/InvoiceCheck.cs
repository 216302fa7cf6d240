using NodaTime;

namespace PoliteDunning;

/// <summary>The one check of everything that was given about an invoice. Finds all problems, in the order of the members.</summary>
internal static class InvoiceCheck
{
    public static void Check(InvoiceDraft draft, Problems problems)
    {
        problems.Require(nameof(draft.Number), Text.Clean(draft.Number), "the number of the invoice");
        CheckDate(nameof(draft.Issued), draft.Issued, "the day of issue", problems);
        CheckDate(nameof(draft.Due), draft.Due, "the day by which it is to be paid", problems);
        var currency = CheckCurrency(draft, problems);
        CheckAmount(nameof(draft.Total), draft.Total, currency, problems);
        if (draft.Total is null)
            problems.Add(nameof(draft.Total), null, "the amount of the invoice");
        CheckAmount(nameof(draft.Balance), draft.Balance, currency, problems);
        if (draft.BalanceOn is { } balanceOn)
        {
            DateRange.Check(nameof(draft.BalanceOn), balanceOn, problems);
            if (draft.Balance is null)
                problems.Add(nameof(draft.BalanceOn), balanceOn, "nothing without a balance");
        }
        CheckUrl(nameof(draft.Url), draft.Url, problems);
        Instalments.Check(nameof(draft.Instalments), draft.Instalments, currency, problems);
        CheckClient(draft.Client, problems);
        CheckCreditor(draft.Creditor, problems);
        CheckPaymentOptions(draft.PaymentOptions, problems);
        CheckName(nameof(draft.Policy), draft.Policy, "the name of a policy", problems);
    }

    private static Currency? CheckCurrency(InvoiceDraft draft, Problems problems)
    {
        if (!Currency.TryOf(draft.Currency, out var currency))
            problems.Add(nameof(draft.Currency), draft.Currency, "a code of ISO 4217 in capital letters, such as EUR");
        return currency;
    }

    private static void CheckDate(string member, LocalDate? date, string meaning, Problems problems)
    {
        if (date is null)
            problems.Add(member, null, meaning);
        else
            DateRange.Check(member, date.Value, problems);
    }

    private static void CheckAmount(string member, decimal? amount, Currency? currency, Problems problems)
    {
        if (amount is { } value)
            Amounts.Check(member, value, currency, problems);
    }

    private static void CheckUrl(string member, string? url, Problems problems)
    {
        if (url is not null && !IsWebAddress(url))
            problems.Add(member, url, "an absolute address that begins with https:// or http://");
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && Text.Clean(url) == url
        && !url.Contains(' ', StringComparison.Ordinal);

    private static void CheckClient(ClientDraft? client, Problems problems)
    {
        const string At = nameof(InvoiceDraft.Client);
        if (client is null)
        {
            problems.Add(At, null, "the client");
            return;
        }
        var named = client.Contacts.Any(contact => contact.FullName.Length > 0);
        if (Text.Clean(client.Name) is null && !named)
            problems.Add($"{At}.{nameof(client.Name)}", client.Name, "a name, unless there is a contact with one");
        for (var i = 0; i < client.Contacts.Count; i++)
        {
            var contact = client.Contacts[i];
            if (Text.Clean(contact.GivenName) is null && Text.Clean(contact.FamilyName) is null)
                problems.Add($"{At}.{nameof(client.Contacts)}[{i}]", "without a name", "a contact with a given name, a family name or both");
            CheckEnum($"{At}.{nameof(client.Contacts)}[{i}].{nameof(contact.Title)}", contact.Title, problems);
        }
        CheckEnum<ClientKind>($"{At}.{nameof(client.Kind)}", client.Kind, problems);
        CheckCountry($"{At}.{nameof(client.Country)}", client.Country, problems);
        if (client.Subdivision is not null && (client.Subdivision.Length is 0 or > 3 || !client.Subdivision.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))))
            problems.Add($"{At}.{nameof(client.Subdivision)}", client.Subdivision, "a subdivision of ISO 3166-2 without the country, such as 57 or GE");
        if (client.Language is not null && !LanguageTag.TryParse(client.Language, out _))
            problems.Add($"{At}.{nameof(client.Language)}", client.Language, "a language with or without a region, such as fr or fr-CH");
        if (client.TimeZone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(client.TimeZone) is null)
            problems.Add($"{At}.{nameof(client.TimeZone)}", client.TimeZone, "a time zone of the IANA database, such as Europe/Paris");
        CheckName($"{At}.{nameof(client.Tone)}", client.Tone, "the name of a tone profile", problems);
        CheckName($"{At}.{nameof(client.Policy)}", client.Policy, "the name of a policy", problems);
        for (var i = 0; i < client.Channels?.Count; i++)
            CheckEnum<Channel>($"{At}.{nameof(client.Channels)}[{i}]", client.Channels[i], problems);
    }

    private static void CheckCreditor(CreditorDraft? creditor, Problems problems)
    {
        const string At = nameof(InvoiceDraft.Creditor);
        if (creditor is null)
        {
            problems.Add(At, null, "the creditor");
            return;
        }
        problems.Require($"{At}.{nameof(creditor.Name)}", Text.Clean(creditor.Name), "the creditor's name");
        CheckCountry($"{At}.{nameof(creditor.Country)}", creditor.Country, problems);
        CheckEnum<CreditorVoice>($"{At}.{nameof(creditor.Voice)}", creditor.Voice, problems);
        if (creditor.Email is not null && !IsMailAddress(creditor.Email))
            problems.Add($"{At}.{nameof(creditor.Email)}", creditor.Email, "an e-mail address, such as accounts@example.com");
        if (creditor.Phone is not null && !creditor.Phone.Any(char.IsAsciiDigit))
            problems.Add($"{At}.{nameof(creditor.Phone)}", creditor.Phone, "a telephone number as it is to be printed");
        if (creditor.Iban is not null && Iban.Normalize(creditor.Iban) is null)
            problems.Add($"{At}.{nameof(creditor.Iban)}", creditor.Iban, "an IBAN with right length and check digits (ISO 13616)");
        if (creditor.Bic is not null && (creditor.Bic.Length is not (8 or 11) || !creditor.Bic.All(char.IsAsciiLetterOrDigit)))
            problems.Add($"{At}.{nameof(creditor.Bic)}", creditor.Bic, "a BIC of 8 or 11 letters and digits (ISO 9362)");
    }

    private static void CheckPaymentOptions(IReadOnlyList<PaymentOption> options, Problems problems)
    {
        for (var i = 0; i < options.Count; i++)
        {
            CheckEnum<PaymentKind>($"{nameof(InvoiceDraft.PaymentOptions)}[{i}].{nameof(PaymentOption.Kind)}", options[i].Kind, problems);
            CheckUrl($"{nameof(InvoiceDraft.PaymentOptions)}[{i}].{nameof(PaymentOption.Url)}", options[i].Url, problems);
        }
    }

    private static bool IsMailAddress(string value) =>
        value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1 && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) && value.Count(c => c == '@') == 1;

    private static void CheckCountry(string member, string? country, Problems problems)
    {
        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper)))
            problems.Add(member, country, "two capital letters of ISO 3166-1, such as FR");
    }

    private static void CheckName(string member, string? name, string allowed, Problems problems)
    {
        if (name is not null)
            problems.Require(member, name, allowed);
    }

    private static void CheckEnum<T>(string member, T? value, Problems problems)
        where T : struct, Enum
    {
        if (value is { } given && !Enum.IsDefined(given))
            problems.Add(member, given.ToString(), "one of " + string.Join(", ", Enum.GetNames<T>()));
    }
}
