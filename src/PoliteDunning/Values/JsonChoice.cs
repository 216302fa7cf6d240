using System.Text.Json;

namespace PoliteDunning;

/// <summary>The values of an enumeration as JSON has them: <c>ClientKind.SoleTrader</c> is <c>"soleTrader"</c>.</summary>
internal static class JsonChoice<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Known = Enum.GetValues<T>().ToDictionary(Name, StringComparer.OrdinalIgnoreCase);

    public static string Allowed => "one of " + string.Join(", ", Known.Keys);

    public static string Name(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of that name, in any case; null when there is none.</summary>
    public static T? Find(string name) => Known.TryGetValue(name, out var value) ? value : null;

    /// <summary>The value that an element names; null when it names none.</summary>
    public static T? Find(JsonElement element) => element.ValueKind == JsonValueKind.String ? Find(element.GetString()!) : null;
}
