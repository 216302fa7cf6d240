using System.Globalization;

namespace PoliteDunning;

/// <summary>Why a file could not be read as an e-invoice: where, what was found there, and what was expected.</summary>
/// <param name="Place">The path of the element, from the root and without prefixes, e.g. <c>Invoice/LegalMonetaryTotal/PayableAmount</c>; or <c>The file</c>.</param>
/// <param name="Line">The line in the file, from 1; null when the problem has none. For a missing element it is the line of the nearest one around it.</param>
/// <param name="Found">What was found, as a phrase that follows the place, e.g. <c>is 'abc'</c>.</param>
/// <param name="Expected">What would be right, as a phrase that follows "expected is".</param>
public sealed record EInvoiceProblem(string Place, int? Line, string Found, string Expected)
{
    internal const string TheFile = "The file";

    /// <summary>One line: place, what was found and what is expected.</summary>
    public override string ToString() =>
        Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{Place} (line {line}) {Found}: expected is {Expected}.")
            : $"{Place} {Found}: expected is {Expected}.";
}
