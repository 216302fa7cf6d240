namespace PoliteDunning;

/// <summary>A file could not be read as an e-invoice. Carries the problem.</summary>
public sealed class EInvoiceException : Exception
{
    internal EInvoiceException(EInvoiceProblem problem, Exception? cause = null)
        : base(problem.ToString(), cause) => Problem = problem;

    /// <summary>Where, what was found and what was expected.</summary>
    public EInvoiceProblem Problem { get; }
}
