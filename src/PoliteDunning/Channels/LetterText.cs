namespace PoliteDunning;

/// <summary>A letter's text: sender, recipient, date, subject, and the message with room for a signature left to whoever prints it.</summary>
internal static class LetterText
{
    public static string Of(MarkedMessage message, MessageBrief brief, Language language)
    {
        var body = MarkedText.Lines(message.Body).Select(MarkedText.Plain).ToList();
        var subject = Subject(message.Subject!, language);
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

    // "Objet : rappel : facture" has a colon too many; one in a name stays.
    private static string Subject(string marked, Language language)
    {
        var colon = language.Labels.SubjectAfterGreeting ? -1 : marked.IndexOf(language.Labels.Colon + " ", StringComparison.Ordinal);
        if (colon >= 0 && marked.LastIndexOf(Marks.OutsideBegin, colon) <= marked.LastIndexOf(Marks.OutsideEnd, colon))
            marked = $"{marked[..colon]},{marked[(colon + language.Labels.Colon.Length)..]}";
        return Phrase.Of(language.Labels.LetterSubject, MarkedText.OneLine(marked));
    }

    private static IEnumerable<string> Block(params IEnumerable<string?> lines) => lines.Where(line => line is not null).Distinct(StringComparer.Ordinal).Select(line => line!);
}
