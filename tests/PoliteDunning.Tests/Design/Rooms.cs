namespace PoliteDunning.Design;

/// <summary>The rooms of the library (its top folders; the root has no name) and which of them each may name.</summary>
internal static class Rooms
{
    public const string Root = "";

    /// <summary>The arrows as they are drawn: a room, and those directly below it.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Values"] = [],
        ["Invoices"] = ["Values"],
        ["History"] = ["Invoices"],
        ["Tone"] = ["Values"],
        ["Calendars"] = ["Values"],
        ["Languages"] = ["Values"],
        ["Escalation"] = ["History", "Tone", "Calendars"],
        ["Messages"] = ["Escalation", "Tone"],
        ["Templates"] = ["Messages", "Languages"],
        ["Courtesy"] = ["Messages", "Languages"],
        ["Channels"] = ["Messages", "Languages"],
        ["Explanations"] = ["Escalation", "Languages"],
        [Root] = ["Templates", "Courtesy", "Channels", "Explanations"],
        ["DependencyInjection"] = [Root],
    };

    /// <summary>Whether a room may name another: itself and all that is below it.</summary>
    public static bool MayName(string room, string other) => room == other || Below(room).Contains(other);

    /// <summary>All that can be reached by going down.</summary>
    /// <exception cref="InvalidOperationException">An arrow leads back up.</exception>
    public static IReadOnlySet<string> Below(string room)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(room, [room], found);
        return found;
    }

    /// <summary>The room of a file that is given as a path from the library's folder.</summary>
    public static string Of(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : Root;

    private static void Collect(string room, string[] way, HashSet<string> found)
    {
        foreach (var next in Arrows.GetValueOrDefault(room, []))
        {
            if (way.Contains(next))
                throw new InvalidOperationException($"The rooms go round in a circle: {string.Join(" → ", way.Append(next))}.");
            found.Add(next);
            Collect(next, [.. way, next], found);
        }
    }
}
