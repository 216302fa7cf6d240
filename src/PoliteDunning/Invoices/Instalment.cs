using NodaTime;

namespace PoliteDunning;

/// <summary>A part of what is owed, with a due date of its own.</summary>
/// <param name="Due">The day by which it is to be paid.</param>
/// <param name="Amount">In the invoice's currency, above zero.</param>
public sealed record Instalment(LocalDate Due, decimal Amount);
