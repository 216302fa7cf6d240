using NodaTime;

namespace PoliteDunning;

/// <summary>
/// Something that happened to an invoice on a day, as it was told: one of the records derived from this one. It is checked when it enters a
/// <see cref="CaseHistory"/>, and against its invoice when both become an <see cref="InvoiceCase"/>.
/// </summary>
public abstract record CaseEvent
{
    private protected CaseEvent(LocalDate on) => On = on;

    /// <summary>The day on which it happened, the client's calendar day. It holds from that day on.</summary>
    public LocalDate On { get; }
}
