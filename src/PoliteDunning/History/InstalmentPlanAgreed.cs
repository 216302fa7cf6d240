using NodaTime;

namespace PoliteDunning;

/// <summary>Creditor and client agreed on a plan. A newer plan replaces an older one, and all of it that was not yet paid.</summary>
public sealed record InstalmentPlanAgreed : CaseEvent
{
    /// <summary>A plan.</summary>
    /// <param name="on">The day of the agreement.</param>
    /// <param name="instalments">At least one, each above zero.</param>
    public InstalmentPlanAgreed(LocalDate on, IEnumerable<Instalment> instalments)
        : base(on)
    {
        ArgumentNullException.ThrowIfNull(instalments);
        Instalments = Array.AsReadOnly(instalments.OrderBy(i => i.Due).ThenBy(i => i.Amount).ToArray());
    }

    /// <summary>The instalments in order of due date, in the currency of the invoice.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    /// <inheritdoc />
    public bool Equals(InstalmentPlanAgreed? other) => other is not null && On == other.On && Instalments.SequenceEqual(other.Instalments);

    /// <inheritdoc />
    public override int GetHashCode() => Instalments.Aggregate(On.GetHashCode(), HashCode.Combine);
}
