using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Says whether something should be said to a client on a day, and composes it. Sends nothing, stores nothing, reads no clock: the same facts and the
/// same day give the same answer.
/// </summary>
/// <remarks>Thread-safe; one composer serves a whole process. Made by <c>services.AddPoliteDunning()</c> or <see cref="PoliteDunningBuilder.Build"/>.</remarks>
public interface IReminderComposer
{
    /// <summary>Decides, and composes the message when one is due.</summary>
    /// <param name="case">The invoice and its history.</param>
    /// <param name="on">The day, as the client's calendar has it.</param>
    /// <param name="options">Wishes for this message, or null for none.</param>
    /// <exception cref="InvalidCaseException">The history or the options name a policy, stage, tone profile or language that nobody knows.</exception>
    ReminderOutcome Compose(InvoiceCase @case, LocalDate on, ComposeOptions? options = null);

    /// <summary>
    /// As <see cref="Compose(InvoiceCase, LocalDate, ComposeOptions?)"/>, on the client's calendar day of an instant, and outside the contact hours
    /// only "not yet" (<see cref="NotYetReason.QuietHours"/>).
    /// </summary>
    /// <param name="case">The invoice and its history.</param>
    /// <param name="at">The instant. The client's time zone, else the one of its country, else of the creditor's country, else UTC makes it a day.</param>
    /// <param name="options">Wishes for this message, or null for none.</param>
    /// <exception cref="InvalidCaseException">The history or the options name a policy, stage, tone profile or language that nobody knows.</exception>
    ReminderOutcome Compose(InvoiceCase @case, Instant at, ComposeOptions? options = null);

    /// <summary>Decides without words.</summary>
    /// <param name="case">The invoice and its history.</param>
    /// <param name="on">The day, as the client's calendar has it.</param>
    /// <param name="options">Wishes, or null for none; policy and tone can change a decision.</param>
    /// <exception cref="InvalidCaseException">The history or the options name a policy, stage or tone profile that nobody knows.</exception>
    Decision Decide(InvoiceCase @case, LocalDate on, ComposeOptions? options = null);

    /// <summary>As <see cref="Decide(InvoiceCase, LocalDate, ComposeOptions?)"/>, at an instant and within the contact hours only.</summary>
    /// <param name="case">The invoice and its history.</param>
    /// <param name="at">The instant. The client's time zone, else the one of its country, else of the creditor's country, else UTC makes it a day.</param>
    /// <param name="options">Wishes, or null for none; policy and tone can change a decision.</param>
    /// <exception cref="InvalidCaseException">The history or the options name a policy, stage or tone profile that nobody knows.</exception>
    Decision Decide(InvoiceCase @case, Instant at, ComposeOptions? options = null);

    /// <summary>Foresees all messages to come, if nothing else happens than what the history already tells; later events in it happen on their day.</summary>
    /// <param name="case">The invoice and its history.</param>
    /// <param name="from">The first day to look at.</param>
    /// <param name="options">Wishes, or null for none; policy and tone can change a decision.</param>
    /// <exception cref="InvalidCaseException">The history or the options name a policy, stage or tone profile that nobody knows.</exception>
    Timeline Foresee(InvoiceCase @case, LocalDate from, ComposeOptions? options = null);

    /// <summary>
    /// Decides about several invoices of one client, each as if it were alone, and puts what is due into as few messages as the policy allows: one
    /// currency each, not-yet-due invoices in a section of their own. A formal notice stays a document of its own.
    /// </summary>
    /// <param name="cases">The invoices and their histories: one client, one creditor, at least one.</param>
    /// <param name="on">The day, as the client's calendar has it.</param>
    /// <param name="options">Wishes for these messages, or null for none.</param>
    /// <exception cref="InvalidCaseException">The cases are not of one client and creditor, or something in them or in the options is unknown.</exception>
    StatementOutcome ComposeStatement(IReadOnlyList<InvoiceCase> cases, LocalDate on, ComposeOptions? options = null);
}
