using NodaTime;

namespace PoliteDunning;

/// <summary>A part of the amount to pay, as the file states it.</summary>
/// <param name="Due">Its day, or null.</param>
/// <param name="Amount">In the invoice's currency, rounded to it.</param>
internal readonly record struct PaymentPart(LocalDate? Due, decimal Amount);
