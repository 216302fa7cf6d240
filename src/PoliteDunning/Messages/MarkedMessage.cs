namespace PoliteDunning;

/// <summary>A message in words, not yet in the shape of its channel: subject and text still carry their <see cref="Marks"/>.</summary>
internal sealed record MarkedMessage(string? Subject, string Body);
