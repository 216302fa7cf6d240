namespace PoliteDunning;

/// <summary>All policies that a composer knows, by name and version.</summary>
internal sealed class PolicyBook
{
    private readonly Dictionary<string, SortedList<int, EscalationPolicy>> byName = new(StringComparer.Ordinal);

    public PolicyBook(IEnumerable<EscalationPolicy> policies)
    {
        foreach (var policy in policies)
        {
            if (!byName.TryGetValue(policy.Name, out var versions))
                byName[policy.Name] = versions = [];
            versions[policy.Version] = policy;
        }
    }

    public IEnumerable<string> Names => byName.Keys;

    public IEnumerable<EscalationPolicy> All => byName.Values.SelectMany(versions => versions.Values);

    /// <summary>That version of the policy; the newest when it is not known or not asked for; null when the name is not known.</summary>
    public EscalationPolicy? Find(string name, int? version = null)
    {
        if (!byName.TryGetValue(name, out var versions))
            return null;
        return version is { } exact && versions.TryGetValue(exact, out var policy) ? policy : versions.Values[^1];
    }
}
