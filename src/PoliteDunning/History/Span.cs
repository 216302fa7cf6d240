using NodaTime;

namespace PoliteDunning;

/// <summary>A state on a day: whether it runs, since when, and the first day on which it will not, if that is known.</summary>
internal readonly record struct Span(bool Runs, LocalDate Since, LocalDate? End);
