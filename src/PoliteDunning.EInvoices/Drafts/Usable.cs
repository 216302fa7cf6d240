namespace PoliteDunning;

/// <summary>
/// What a reminder can do without is left out when the check of drafts would refuse it. That check itself is asked, so that the two cannot differ.
/// </summary>
internal static class Usable
{
    public static string? Iban(string? iban) =>
        iban is not null && Accepts(new CreditorDraft { Iban = iban }, nameof(CreditorDraft.Iban)) ? iban : null;

    public static string? Bic(string? bic) =>
        bic?.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant() is { } code && Accepts(new CreditorDraft { Bic = code }, nameof(CreditorDraft.Bic)) ? code : null;

    public static string? Email(string? email) =>
        email is not null && Accepts(new CreditorDraft { Email = email }, nameof(CreditorDraft.Email)) ? email : null;

    // Some programs write 0 where they have no number, or put a sentence there.
    public static string? Phone(string? phone) =>
        phone is { Length: <= 40 } && phone.Count(char.IsAsciiDigit) >= 4 ? phone : null;

    public static string? Country(string? country) =>
        country?.ToUpperInvariant() is { } code && Accepts(new CreditorDraft { Country = code }, nameof(CreditorDraft.Country)) ? code : null;

    public static string? Language(string? language) => LanguageTag.TryParse(language, out var tag) ? tag.ToString() : null;

    /// <summary>Rounded to the currency's decimals, half away from zero; as it is when the currency is not known, which the check of drafts reports.</summary>
    public static decimal Rounded(decimal amount, string currency) => Currency.TryOf(currency, out var known) ? known.Round(amount) : amount;

    private static bool Accepts(CreditorDraft creditor, string member)
    {
        Invoice.TryOf(new InvoiceDraft { Creditor = creditor }, out _, out var problems);
        return problems.All(problem => problem.Member != $"{nameof(InvoiceDraft.Creditor)}.{member}");
    }
}
