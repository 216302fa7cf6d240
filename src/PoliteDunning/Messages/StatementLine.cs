namespace PoliteDunning;

/// <summary>One invoice in a statement.</summary>
/// <param name="Case">The invoice and its history.</param>
/// <param name="Due">The day by which the amount was or is to be paid.</param>
/// <param name="Amount">What is asked for, or will be.</param>
internal sealed record StatementLine(InvoiceCase Case, NodaTime.LocalDate Due, Money Amount);
