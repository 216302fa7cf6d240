using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

/// <summary>Whatever is in a file: it is read, or refused in one line. Nothing else is ever thrown.</summary>
public sealed class DamagedFileTests
{
    private static readonly byte[][] Samples =
    [
        EInvoiceFiles.Bytes("samples/invoices/IT12345678903_00142.xml"),
        EInvoiceFiles.Bytes("samples/invoices/ubl-bristol.xml"),
        EInvoiceFiles.Bytes("samples/invoices/factur-x-lille.xml"),
        EInvoiceFiles.Bytes("zugferd-1.xml"),
    ];

    private static readonly Arbitrary<byte[]> AnyBytes = ArbMap.Default.ArbFor<byte[]>();

    [Fact]
    public void Any_bytes_are_read_or_refused_in_one_line() => Prop.ForAll(AnyBytes, IsReadOrRefused).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_cut_off_anywhere_is_refused() =>
        Prop.ForAll(Sample().SelectMany(sample => Gen.Choose(0, sample.Length - 20).Select(length => sample[..length])).ToArbitrary(), file => EInvoiceFiles.Refusal(file).Length > 0)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_with_bytes_replaced_is_read_or_refused_in_one_line() => Prop.ForAll(Replaced().ToArbitrary(), IsReadOrRefused).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_with_values_replaced_is_read_or_refused_in_one_line() => Prop.ForAll(Revalued().ToArbitrary(), IsReadOrRefused).QuickCheckThrowOnFailure();

    private static bool IsReadOrRefused(byte[] file)
    {
        using var stream = new MemoryStream(file);
        if (!EInvoice.TryRead(stream, out _, out var problem))
            return problem is not null && !problem.ToString().Any(char.IsControl);
        stream.Position = 0;
        return EInvoice.Read(stream).Count > 0;
    }

    private static Gen<byte[]> Sample() => Gen.Elements(Samples);

    private static Gen<byte[]> Replaced() =>
        from sample in Sample()
        from at in Gen.Choose(0, sample.Length - 1)
        from bytes in Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>(), 3)
        select (byte[])[.. sample[..at], .. bytes, .. sample[Math.Min(sample.Length, at + 3)..]];

    // Between a > and the next < something that is no value, too large a value or the end of an element.
    private static Gen<byte[]> Revalued() =>
        from sample in Sample()
        from at in Gen.Choose(0, sample.Length - 1)
        from value in Gen.Elements("", " ", "-1", "99999999999999999999999999999999", "9999-12-31", "0001-01-01", "99991231", "2026-02-30", "1e9", "NaN", "&#x10FFFF;", "</a>", "<a/>", "381")
        select With(sample, at, value);

    private static byte[] With(byte[] sample, int at, string value)
    {
        var begin = Array.IndexOf(sample, (byte)'>', at) + 1;
        var end = begin == 0 ? -1 : Array.IndexOf(sample, (byte)'<', begin);
        return end < 0 ? sample : [.. sample[..begin], .. System.Text.Encoding.UTF8.GetBytes(value), .. sample[end..]];
    }
}
