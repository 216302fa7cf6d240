using NodaTime;

namespace PoliteDunning;

/// <summary>An answer, in a form in which the oracle's and the library's can be compared.</summary>
internal sealed record OracleAnswer(
    string Outcome,
    string? Reason = null,
    LocalDate? Until = null,
    string? Stage = null,
    LocalDate? Due = null,
    LocalDate? Deadline = null,
    string? Id = null,
    decimal? AmountDue = null,
    decimal? Balance = null,
    int? Instalment = null,
    int? Occurrence = null)
{
    public bool IsNotYet => Outcome == "not yet";

    public bool IsDue => Outcome == "due";

    public static OracleAnswer Of(Decision decision) =>
        decision switch
        {
            DueDecision due => new OracleAnswer(
                "due", null, null, due.Stage.Name, due.Due, due.Deadline, due.Id, due.AmountDue.Amount, due.Balance.Amount, due.Instalment, due.Occurrence),
            NotYetDecision notYet => new OracleAnswer("not yet", notYet.Reason.ToString(), notYet.Until),
            FinishedDecision finished => new OracleAnswer("finished", finished.Reason.ToString()),
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
}
