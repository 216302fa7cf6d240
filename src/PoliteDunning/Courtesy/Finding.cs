namespace PoliteDunning;

/// <summary>Something in a composed message that a courteous sender would change.</summary>
/// <param name="Rule">A stable code, e.g. <c>open-door</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Where">The words that were found; empty when something is missing.</param>
/// <param name="Advice">How to say it instead, or what to add.</param>
public sealed record Finding(string Rule, Severity Severity, string Where, string Advice);
