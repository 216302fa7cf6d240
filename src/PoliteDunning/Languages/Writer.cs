namespace PoliteDunning;

/// <summary>Who writes, and how to reach them.</summary>
/// <param name="Creditor">The creditor's name.</param>
/// <param name="Signatory">The person who signs, or null. The creditor itself, when it is one person.</param>
/// <param name="OnePerson">Whether the creditor speaks as I.</param>
/// <param name="Phone">A number to call, or null.</param>
/// <param name="Email">An address to write to, or null.</param>
/// <param name="Replies">Whether a reply to the message is read.</param>
internal sealed record Writer(string Creditor, string? Signatory, bool OnePerson, string? Phone, string? Email, bool Replies)
{
    /// <summary>The person who signs, when that is somebody else than the creditor itself.</summary>
    public string? Someone => Signatory == Creditor ? null : Signatory;
}
