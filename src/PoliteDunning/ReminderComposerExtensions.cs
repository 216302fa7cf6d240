using NodaTime;

namespace PoliteDunning;

/// <summary>The same calls for an invoice and its history that are not yet one case.</summary>
public static class ReminderComposerExtensions
{
    /// <summary>Decides, and composes the message when one is due.</summary>
    /// <param name="composer">The composer.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="on">The day, as the client's calendar has it.</param>
    /// <param name="history">What has happened, or null for nothing.</param>
    /// <param name="options">Wishes for this message, or null for none.</param>
    /// <exception cref="InvalidCaseException">Invoice and history do not fit, or something in them or in the options is unknown.</exception>
    public static ReminderOutcome Compose(this IReminderComposer composer, Invoice invoice, LocalDate on, CaseHistory? history = null, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(composer);
        return composer.Compose(InvoiceCase.Of(invoice, history), on, options);
    }

    /// <summary>Decides without words.</summary>
    /// <param name="composer">The composer.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="on">The day, as the client's calendar has it.</param>
    /// <param name="history">What has happened, or null for nothing.</param>
    /// <param name="options">Wishes, or null for none.</param>
    /// <exception cref="InvalidCaseException">Invoice and history do not fit, or something in them or in the options is unknown.</exception>
    public static Decision Decide(this IReminderComposer composer, Invoice invoice, LocalDate on, CaseHistory? history = null, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(composer);
        return composer.Decide(InvoiceCase.Of(invoice, history), on, options);
    }

    /// <summary>Foresees all messages to come, if nothing else happens.</summary>
    /// <param name="composer">The composer.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="from">The first day to look at.</param>
    /// <param name="history">What has happened, or null for nothing.</param>
    /// <param name="options">Wishes, or null for none.</param>
    /// <exception cref="InvalidCaseException">Invoice and history do not fit, or something in them or in the options is unknown.</exception>
    public static Timeline Foresee(this IReminderComposer composer, Invoice invoice, LocalDate from, CaseHistory? history = null, ComposeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(composer);
        return composer.Foresee(InvoiceCase.Of(invoice, history), from, options);
    }
}
