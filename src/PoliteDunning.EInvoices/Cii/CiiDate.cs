using NodaTime;

namespace PoliteDunning;

/// <summary>The day within an element of CII such as <c>IssueDateTime</c>.</summary>
internal static class CiiDate
{
    /// <summary>The day, or null when the element is not there or empty.</summary>
    public static LocalDate? Of(Element? element)
    {
        if (element is null)
            return null;
        // Some writers leave out the inner element.
        return element.Date("DateTimeString") ?? element.Date("DateTime") ?? (element.Text.Length > 0 ? element.ToDate() : null);
    }
}
