namespace PoliteDunning;

/// <summary>A letter's text: sender, recipient, date, subject, and the message with room for a signature left to whoever prints it.</summary>
internal static class LetterText
{
    public static string Of(MarkedMessage message, MessageBrief brief, Language language)
    {
        var body = MarkedText.Lines(message.Body).Select(MarkedText.Plain).ToList();
        var subject = Phrase.Of(language.Labels.LetterSubject, MarkedText.OneLine(message.Subject!));
        List<string> lines = [.. Block(brief.Creditor.Name, brief.Creditor.Phone, brief.Creditor.Email), string.Empty];
        lines.AddRange([.. Block([brief.Client.Name, .. brief.Client.Contacts.Select(contact => contact.FullName)]), string.Empty]);
        lines.AddRange([language.Dates.LetterDate(brief.Decision.On), string.Empty]);
        if (language.Labels.SubjectAfterGreeting)
        {
            lines.AddRange([body[0], string.Empty, subject]);
            body.RemoveAt(0);
        }
        else
        {
            lines.AddRange([subject, string.Empty]);
        }
        return string.Join('\n', lines.Concat(body));
    }

    // "Objet : rappel : facture" has a colon too many.
    private static string Subject(string subject, Language language)
    {
        var labelled = Phrase.Of(language.Labels.LetterSubject, subject);
        var colon = labelled.Length > subject.Length ? subject.IndexOf(language.Labels.Colon + " ", StringComparison.Ordinal) : -1;
        return colon < 0 ? labelled : Phrase.Of(language.Labels.LetterSubject, $"{subject[..colon]},{subject[(colon + language.Labels.Colon.Length)..]}");
    }

    private static IEnumerable<string> Block(params IEnumerable<string?> lines) => lines.Where(line => line is not null).Distinct(StringComparer.Ordinal).Select(line => line!);
}
