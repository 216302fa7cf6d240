namespace PoliteDunning;

public class WhatsAppTextTests
{
    [Theory]
    [InlineData("INV_2026_01", "INV\u200B_\u200B2026\u200B_\u200B01")]
    [InlineData("*Nord*", "\u200B*\u200BNord\u200B*\u200B")]
    [InlineData("~x~ `y`", "\u200B~\u200Bx\u200B~\u200B \u200B`\u200By\u200B`\u200B")]
    [InlineData("Atelier-Nord & <b>", "Atelier-Nord & <b>")]
    public void In_a_value_a_mark_never_makes_a_format(string value, string expected) => Assert.Equal($"a {expected} b", WhatsAppText.Of($"a {Marks.Outside(value)} b"));

    [Fact]
    public void What_an_author_writes_and_a_link_stay_as_they_are() =>
        Assert.Equal("*Important* https://pay.example/a_b_c\n_fin_", WhatsAppText.Of($"*Important* {Marks.Link("https://pay.example/a_b_c")}{Marks.Line}_fin_"));

    [Fact]
    public void Paragraphs_stay() => Assert.Equal("a\n\nb", WhatsAppText.Of($"a{Marks.Line}{Marks.Line}{Marks.Line}b"));
}
