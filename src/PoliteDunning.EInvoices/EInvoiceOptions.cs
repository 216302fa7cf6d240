namespace PoliteDunning;

/// <summary>How e-invoices are read.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EInvoiceOptions
{
    private const int Smallest = 1_000;
    private const int Largest = 200_000_000;
    private readonly int maximumBytes = 20_000_000;

    internal static EInvoiceOptions Default { get; } = new();

    /// <summary>The largest file that is read; a larger one is refused.</summary>
    /// <value>Bytes, 1,000 to 200,000,000. The default is 20,000,000: four times what the Italian exchange system accepts.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside this range.</exception>
    public int MaximumBytes
    {
        get => maximumBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Smallest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest);
            maximumBytes = value;
        }
    }
}
