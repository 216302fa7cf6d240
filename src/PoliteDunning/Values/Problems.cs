using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PoliteDunning;

/// <summary>Collects what is wrong with one input, so that all of it is reported at once.</summary>
internal sealed class Problems
{
    private readonly List<Problem> found = [];

    public bool Any => found.Count > 0;

    public IReadOnlyList<Problem> Found => found;

    public void Add(string member, string? value, string allowed) => found.Add(new Problem(member, Shown(value), allowed));

    public void Add(string member, decimal value, string allowed) => found.Add(new Problem(member, value.ToString(CultureInfo.InvariantCulture), allowed));

    public void Add(string member, LocalDate value, string allowed) => found.Add(new Problem(member, LocalDatePattern.Iso.Format(value), allowed));

    /// <summary>Text that must be there.</summary>
    public bool Require(string member, string? value, string allowed)
    {
        if (!string.IsNullOrWhiteSpace(value))
            return true;
        Add(member, value, allowed);
        return false;
    }

    private static string Shown(string? value) =>
        value switch
        {
            null => "nothing",
            _ when string.IsNullOrWhiteSpace(value) => "empty",
            { Length: > 60 } => $"'{value[..60]}…'",
            _ => $"'{value}'",
        };
}
