using NodaTime;

namespace PoliteDunning;

/// <summary>A reminder was sent, as the composed reminder gives it back to be recorded.</summary>
/// <param name="On">The day.</param>
/// <param name="Stage">The name of the stage, e.g. <c>first-reminder</c>.</param>
/// <param name="Channel">How it was sent, or null when that is not known.</param>
/// <param name="Deadline">The last day that it granted; null for what its policy grants.</param>
/// <param name="Policy">The name of its policy, or null for the one the case has now.</param>
/// <param name="PolicyVersion">The version of that policy, from 1; or null for the newest.</param>
public sealed record ReminderSent(LocalDate On, string Stage, Channel? Channel = null, LocalDate? Deadline = null, string? Policy = null, int? PolicyVersion = null)
    : CaseEvent(On);
