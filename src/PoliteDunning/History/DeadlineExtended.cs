using NodaTime;

namespace PoliteDunning;

/// <summary>The client was given more time. It takes the place of the deadline that the last message granted, if it is later.</summary>
/// <param name="On">The day on which it was given.</param>
/// <param name="Until">The new last day, not before <paramref name="On"/>.</param>
public sealed record DeadlineExtended(LocalDate On, LocalDate Until) : CaseEvent(On);
