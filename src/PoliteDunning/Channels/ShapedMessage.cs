namespace PoliteDunning;

/// <summary>A message in the shape of its channel.</summary>
internal sealed record ShapedMessage(string? Subject, string Text, string? Html, int? Segments)
{
    public static ShapedMessage Of(MarkedMessage message, MessageBrief brief, Language language)
    {
        var subject = message.Subject is null ? null : MarkedText.OneLine(message.Subject);
        switch (brief.Channel)
        {
            case Channel.Sms:
                var sms = SmsText.Of(message.Body);
                return new ShapedMessage(null, sms, null, SmsSegments.Count(sms));
            case Channel.WhatsApp:
                return new ShapedMessage(null, WhatsAppText.Of(message.Body), null, null);
            case Channel.Letter:
                return new ShapedMessage(subject, LetterText.Of(message, brief, language), null, null);
            default:
                return new ShapedMessage(subject, PlainText.Of(message.Body), HtmlText.Of(message.Body), null);
        }
    }
}
