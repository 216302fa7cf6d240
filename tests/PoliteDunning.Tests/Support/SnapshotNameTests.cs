using System.Reflection;
using NodaTime;

namespace PoliteDunning.Support;

public sealed class SnapshotNameTests
{
    [Fact]
    public void A_test_without_parameters_has_its_type_and_method() =>
        Assert.Equal("SnapshotNameTests.Plain", SnapshotName.Of(MethodOf(GetType(), nameof(Plain)), []));

    [Fact]
    public void A_nested_type_follows_the_one_around_it() =>
        Assert.Equal("SnapshotNameTests.Nested.Plain", SnapshotName.Of(MethodOf(typeof(Nested), nameof(Nested.Plain)), []));

    [Fact]
    public void Values_follow_the_names_of_their_parameters() =>
        Assert.Equal("SnapshotNameTests.Rows_language=fr-FR_days=-7_channel=Letter", Named("fr-FR", -7, Channel.Letter));

    [Fact]
    public void The_first_few_parameters_are_enough() => Assert.Equal("SnapshotNameTests.Rows_language=it", Named("it"));

    [Fact]
    public void Nothing_is_called_null() => Assert.Equal("SnapshotNameTests.Rows_language=null", Named([null]));

    [Fact]
    public void Characters_that_no_file_name_may_have_become_hyphens() =>
        Assert.Equal("SnapshotNameTests.Rows_language=a-b-c-d-e-f-g-h-i-j-", Named("a\"b\\c<d>e|f:g*h?i/j\n"));

    [Fact]
    public void Parameters_that_were_not_used_are_asked_for() =>
        Assert.Contains(".UseParameters(language, days, channel)", Assert.Throws<ArgumentException>(() => Named()).Message, StringComparison.Ordinal);

    [Fact]
    public void More_values_than_parameters_are_refused() => Assert.Throws<ArgumentException>(() => Named("fr", 1, Channel.Sms, 2));

    [Fact]
    public void A_value_whose_text_depends_on_the_culture_is_refused()
    {
        Assert.Contains(nameof(LocalDate), Assert.Throws<ArgumentException>(() => Named(new LocalDate(2026, 12, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Named(1.5m));
    }

    private static string Named(params object?[] values) => SnapshotName.Of(MethodOf(typeof(SnapshotNameTests), nameof(Rows)), values);

    private static MethodInfo MethodOf(Type type, string name) => type.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;

    private static void Plain()
    {
    }

    private static void Rows(string language, int days, Channel channel) => _ = (language, days, channel);

    private static class Nested
    {
        public static void Plain()
        {
        }
    }
}
