namespace PoliteDunning;

/// <summary>One rule that was looked at, with the facts that decided.</summary>
/// <param name="Rule">A stable code, e.g. <c>promise</c>; docs/explanations.md lists them.</param>
/// <param name="Facts">
/// Facts by stable name, in the order in which they are told. A value is a <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>,
/// <see cref="Money"/> or <see cref="NodaTime.LocalDate"/>.
/// </param>
public sealed record ExplanationStep(string Rule, IReadOnlyList<KeyValuePair<string, object>> Facts)
{
    internal ExplanationStep(string rule, params (string Name, object? Value)[] facts)
        : this(rule, Array.ConvertAll(Array.FindAll(facts, fact => fact.Value is not null), fact => KeyValuePair.Create(fact.Name, fact.Value!)))
    {
    }

    /// <summary>The fact of that name, or null.</summary>
    /// <param name="fact">A name.</param>
    public object? this[string fact] => Facts.FirstOrDefault(known => known.Key == fact).Value;

    /// <inheritdoc />
    public bool Equals(ExplanationStep? other) => other is not null && Rule == other.Rule && Facts.SequenceEqual(other.Facts);

    /// <inheritdoc />
    public override int GetHashCode() => Facts.Aggregate(Rule.GetHashCode(StringComparison.Ordinal), (hash, fact) => HashCode.Combine(hash, fact.Key, fact.Value));
}
