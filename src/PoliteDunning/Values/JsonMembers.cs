using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>
/// One JSON object, read member by member. A member that is null counts as absent; one that was never asked for is unknown; whatever is wrong is noted
/// with its place, and reading goes on.
/// </summary>
internal sealed class JsonMembers
{
    private const int Longest = 60;
    private readonly Dictionary<string, JsonElement> given = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];
    private readonly List<Problem> problems;

    private JsonMembers(string place, List<Problem> problems) => (Place, this.problems) = (place, problems);

    /// <summary>The place of the object in the file: <c>client.contacts[0]</c>; empty for the outermost one.</summary>
    public string Place { get; }

    /// <summary>The names of all members, in the order of the file.</summary>
    public IEnumerable<string> Names => given.Keys;

    /// <summary>The members of an object; null and a problem when it is none.</summary>
    public static JsonMembers? Of(JsonElement element, string place, List<Problem> problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Problem(place.Length == 0 ? "the file" : place, Shown(element), "an object"));
            return null;
        }
        var members = new JsonMembers(place, problems);
        foreach (var member in element.EnumerateObject())
        {
            if (!members.given.TryAdd(member.Name, member.Value))
                problems.Add(new Problem(members.At(member.Name), "there twice", "one value"));
        }
        return members;
    }

    /// <summary>The items of an array with their places; nothing and a problem when it is none.</summary>
    public static IEnumerable<(JsonElement Item, string Place)> Items(JsonElement element, string place, List<Problem> problems)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]")));
        problems.Add(new Problem(place.Length == 0 ? "the file" : place, Shown(element), "an array"));
        return [];
    }

    public bool Has(string name) => given.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null;

    public string? Text(string name)
    {
        if (Find(name) is not { } element)
            return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : Wrong<string>(name, element, "a text in double quotes");
    }

    public LocalDate? Date(string name)
    {
        if (Find(name) is not { } element)
            return null;
        return element.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(element.GetString()!).TryGetValue(default, out var date)
            ? date
            : WrongValue<LocalDate>(name, element, "a day as \"2026-10-31\"");
    }

    public decimal? Number(string name)
    {
        if (Find(name) is not { } element)
            return null;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number) ? number : WrongValue<decimal>(name, element, "a number such as 1234.50, without quotes");
    }

    public int? WholeNumber(string name)
    {
        if (Find(name) is not { } element)
            return null;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : WrongValue<int>(name, element, "a whole number, without quotes");
    }

    public bool? Flag(string name)
    {
        if (Find(name) is not { } element)
            return null;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : WrongValue<bool>(name, element, "true or false, without quotes");
    }

    /// <summary>A value of an enumeration by its name in camel case.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not { } element)
            return null;
        return JsonChoice<T>.Find(element) ?? WrongValue<T>(name, element, JsonChoice<T>.Allowed);
    }

    public JsonMembers? Object(string name) => Find(name) is { } element ? Of(element, At(name), problems) : null;

    /// <summary>The items of an array; nothing when it is absent.</summary>
    public IEnumerable<(JsonElement Item, string Place)> List(string name) => Find(name) is { } element ? Items(element, At(name), problems) : [];

    /// <summary>The items of an array of objects; null where an item is none, so that all others keep their place.</summary>
    public IEnumerable<JsonMembers?> Objects(string name) => List(name).Select(item => Of(item.Item, item.Place, problems));

    /// <summary>Notes that a member is missing. One that is there and wrong has been noted already.</summary>
    public void Require(string name, string allowed)
    {
        if (!Has(name))
            problems.Add(new Problem(At(name), "nothing", allowed));
    }

    /// <summary>Notes that a value could be read and is not allowed.</summary>
    public void Refuse(string name, string allowed) => problems.Add(new Problem(At(name), Shown(given[name]), allowed));

    /// <summary>To be called last: what nobody asked for is unknown.</summary>
    public void RefuseOthers()
    {
        foreach (var name in given.Keys.Except(asked, StringComparer.Ordinal))
            problems.Add(new Problem(At(name), "not known", "one of " + string.Join(", ", asked)));
    }

    /// <summary>A value within a sentence about it.</summary>
    public static string Shown(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => $"'{Short(element.GetString()!)}'",
            _ => Short(element.GetRawText()),
        };

    private static string Short(string text) => text.Length > Longest ? text[..Longest] + "…" : text;

    private JsonElement? Find(string name)
    {
        asked.Add(name);
        return Has(name) ? given[name] : null;
    }

    private T? Wrong<T>(string name, JsonElement element, string allowed)
        where T : class
    {
        problems.Add(new Problem(At(name), Shown(element), allowed));
        return null;
    }

    private T? WrongValue<T>(string name, JsonElement element, string allowed)
        where T : struct
    {
        problems.Add(new Problem(At(name), Shown(element), allowed));
        return null;
    }

    private string At(string name) => Place.Length == 0 ? Short(name) : $"{Place}.{Short(name)}";
}
