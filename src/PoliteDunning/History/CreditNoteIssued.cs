using NodaTime;

namespace PoliteDunning;

/// <summary>A part of the invoice, or all of it, was credited.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">In the currency of the invoice, above zero.</param>
/// <param name="Number">The number of the credit note, or null.</param>
public sealed record CreditNoteIssued(LocalDate On, decimal Amount, string? Number = null) : CaseEvent(On);
