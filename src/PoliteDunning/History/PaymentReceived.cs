using NodaTime;

namespace PoliteDunning;

/// <summary>Money came in. It may come before the issue date: a deposit.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">In the currency of the invoice, above zero.</param>
public sealed record PaymentReceived(LocalDate On, decimal Amount) : CaseEvent(On);
