namespace PoliteDunning.Samples;

/// <summary>One invoice that tests, samples and benchmarks share, with what has happened to it.</summary>
/// <param name="Name">The name it goes by, e.g. <c>BoulangerieMartin</c>: the same as that of its member in <see cref="SampleInvoices"/>.</param>
/// <param name="Draft">The invoice: valid, and easily varied by <c>with</c>.</param>
/// <param name="Events">What has happened; usually nothing.</param>
public sealed record SampleInvoice(string Name, InvoiceDraft Draft, params IReadOnlyList<CaseEvent> Events)
{
    /// <summary>The case: the invoice with its history.</summary>
    public InvoiceCase ToCase() => InvoiceCase.Of(Draft, Events);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
