using System.Collections.Frozen;

namespace PoliteDunning;

/// <summary>
/// What a template is for, as its file name says: <c>{message}[.{tone}].{form or channel}[.lei|.voi][.gentle].hbs</c> in the folder of its language.
/// </summary>
/// <param name="Folder">Language, or language and region: <c>fr</c>, <c>fr-CH</c>.</param>
/// <param name="Message">The message, e.g. <c>first-reminder</c>.</param>
/// <param name="Tone">A register or the name of a tone profile; null for any.</param>
/// <param name="Room">A form or, more specific, a channel: <c>long</c>, <c>email</c>.</param>
/// <param name="Person">The grammatical person, where a file is written for one; null for any.</param>
/// <param name="IsGentle">Whether it holds the gentle words of a capped stage.</param>
internal sealed record TemplateName(string Folder, string Message, string? Tone, string Room, string? Person, bool IsGentle)
{
    public const string Allowed = "{message}[.{tone}].{long, conversational, short or a channel}[.lei|.voi|.tu|.vous][.gentle].hbs";

    private static readonly FrozenSet<string> Rooms =
        new[] { "long", "conversational", "short", "email", "letter", "whatsapp", "sms" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Persons = new[] { "lei", "voi", "tu", "vous" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads <c>fr/first-reminder.courteous.long.hbs</c>; null when the name does not follow the pattern.</summary>
    public static TemplateName? TryParse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !path.EndsWith(".hbs", StringComparison.Ordinal))
            return null;
        var parts = path[(slash + 1)..^4].Split('.');
        var room = Array.FindIndex(parts, Rooms.Contains);
        if (room is not (1 or 2) || !parts.Take(room).All(Names.IsValid))
            return null;
        var variants = parts[(room + 1)..];
        var person = variants.Length > 0 && Persons.Contains(variants[0]) ? variants[0] : null;
        var rest = variants[(person is null ? 0 : 1)..];
        if (rest is not ([] or ["gentle"]))
            return null;
        return new TemplateName(path[..slash], parts[0], room == 2 ? parts[1] : null, parts[room], person, rest.Length == 1);
    }

    public override string ToString() =>
        $"{Folder}/{string.Join('.', new[] { Message, Tone, Room, Person, IsGentle ? "gentle" : null }.Where(part => part is not null))}.hbs";
}
