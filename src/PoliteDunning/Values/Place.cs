namespace PoliteDunning;

/// <summary>A country, perhaps with one of its subdivisions: what public holidays depend on.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 in capitals, e.g. <c>FR</c>.</param>
/// <param name="Subdivision">ISO 3166-2 without the country, e.g. <c>57</c>, <c>GE</c>, <c>SCT</c>; or null.</param>
public sealed record Place(string Country, string? Subdivision = null)
{
    /// <summary>The country, with its subdivision behind a hyphen.</summary>
    public override string ToString() => Subdivision is null ? Country : $"{Country}-{Subdivision}";
}
