namespace PoliteDunning.Design;

public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_api_of_the_library_is_approved() => Verify(PublicApi.Of(typeof(Invoice).Assembly.GetExportedTypes()));

    [Fact]
    public Task Every_kind_of_member_is_printed() => Verify(PublicApi.Of([
        typeof(Sample), typeof(Sample.Part), typeof(Sample.Kind), typeof(Sample.Pair), typeof(Sample.IWatcher), typeof(SampleWords), typeof(Sample.Root), typeof(Sample.Box<>)]));
}
