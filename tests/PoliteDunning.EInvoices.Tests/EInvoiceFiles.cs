using System.Text;

namespace PoliteDunning;

/// <summary>Files to read, and what reading them gives.</summary>
internal static class EInvoiceFiles
{
    public static byte[] Bytes(string sample) =>
        File.ReadAllBytes(Repository.PathOf(sample.Contains('/', StringComparison.Ordinal) ? sample : $"tests/PoliteDunning.EInvoices.Tests/Samples/{sample}"));

    public static string Text(string sample) => Encoding.UTF8.GetString(Bytes(sample));

    public static IReadOnlyList<InvoiceDraft> Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return EInvoice.Read(stream);
    }

    public static IReadOnlyList<InvoiceDraft> Read(string xml) => Read(Encoding.UTF8.GetBytes(xml));

    public static InvoiceDraft ReadOne(string xml) => Assert.Single(Read(xml));

    /// <summary>The one line that is said about a file that cannot be read.</summary>
    public static string Refusal(byte[] file, EInvoiceOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        Assert.False(EInvoice.TryRead(stream, out var drafts, out var problem, options));
        Assert.Empty(drafts);
        var line = Assert.IsType<EInvoiceProblem>(problem).ToString();
        Assert.DoesNotContain(line, char.IsControl);
        return line;
    }

    public static string Refusal(string xml) => Refusal(Encoding.UTF8.GetBytes(xml));
}
