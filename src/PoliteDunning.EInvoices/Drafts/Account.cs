namespace PoliteDunning;

/// <summary>Where to pay to.</summary>
/// <param name="Iban">A valid IBAN.</param>
/// <param name="Bic">Its bank, or null.</param>
/// <param name="Reference">The reference that the file gives with this account, or null.</param>
internal sealed record Account(string Iban, string? Bic, string? Reference)
{
    /// <summary>The account, if its number is valid. An invalid one is left out: the reminder then points to the invoice for the details.</summary>
    public static Account? Of(string? iban, string? bic, string? reference) =>
        Usable.Iban(iban) is { } valid ? new Account(valid, Usable.Bic(bic), reference) : null;
}
