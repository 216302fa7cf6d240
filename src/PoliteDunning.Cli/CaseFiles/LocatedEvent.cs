using System.Globalization;

namespace PoliteDunning;

/// <summary>An event and where it was read.</summary>
/// <param name="Event">The event.</param>
/// <param name="File">The file, as it was named.</param>
/// <param name="Place">The place in it, such as <c>history[3]</c>.</param>
/// <param name="Instalments">The instalments of a plan in the order of the file; the event itself has them in order of due date.</param>
internal sealed record LocatedEvent(CaseEvent Event, string File, string Place, IReadOnlyList<Instalment> Instalments)
{
    private const string OfInstalment = ".instalments[";

    /// <summary>The place in the file of a member that the library names in camel case, such as <c>.instalments[0].amount</c>.</summary>
    public string PlaceOf(string member)
    {
        if (Event is not InstalmentPlanAgreed plan || !member.StartsWith(OfInstalment, StringComparison.Ordinal))
            return Place + member;
        var end = member.IndexOf(']', StringComparison.Ordinal);
        var instalment = plan.Instalments[int.Parse(member[OfInstalment.Length..end], CultureInfo.InvariantCulture)];
        var inFile = Instalments.ToList().FindIndex(one => ReferenceEquals(one, instalment));
        return string.Create(CultureInfo.InvariantCulture, $"{Place}{OfInstalment}{inFile}{member[end..]}");
    }
}
