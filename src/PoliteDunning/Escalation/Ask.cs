using NodaTime;

namespace PoliteDunning;

/// <summary>What one message asks for.</summary>
internal sealed record Ask(string Number, LocalDate Due, LocalDate Deadline, Money Amount, Money Balance, int? Instalment, int Occurrence);
