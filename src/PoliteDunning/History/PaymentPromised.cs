using NodaTime;

namespace PoliteDunning;

/// <summary>The client announced a payment.</summary>
/// <param name="On">The day of the promise.</param>
/// <param name="By">The promised day, not before <paramref name="On"/>.</param>
/// <param name="Amount">In the currency of the invoice, above zero; null for all that is owed. It decides only whether the promise was kept.</param>
public sealed record PaymentPromised(LocalDate On, LocalDate By, decimal? Amount = null) : CaseEvent(On);
