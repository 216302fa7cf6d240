namespace PoliteDunning;

/// <summary>Cases in JSON for tests.</summary>
internal static class CaseText
{
    /// <summary>A small valid case, due on Saturday 2026-10-31; nothing has happened.</summary>
    public const string Valid = """
        {
          "invoice": { "number": "2026-0142", "issued": "2026-10-01", "due": "2026-10-31", "total": 1234.50, "currency": "EUR" },
          "client": { "name": "Boulangerie Martin SARL", "country": "FR" },
          "creditor": { "name": "Atelier Nord", "country": "FR", "email": "compta@atelier-nord.example" }
        }
        """;

    /// <summary>The same with these events.</summary>
    public static string With(string events) => Replaced("\"invoice\":", $"\"history\": [ {events} ], \"invoice\":");

    /// <summary>The same with another text in it.</summary>
    public static string Replaced(string part, string by)
    {
        Assert.Contains(part, Valid, StringComparison.Ordinal);
        return Valid.Replace(part, by, StringComparison.Ordinal);
    }
}
