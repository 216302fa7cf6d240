namespace PoliteDunning;

public class HtmlTextTests
{
    [Theory]
    [InlineData("a|b||c", "<p>a<br>\nb</p>\n<p>c</p>")]
    [InlineData("a", "<p>a</p>")]
    [InlineData("", "")]
    [InlineData("|a||", "<p>a</p>")]
    public void Lines_become_paragraphs(string lines, string html) => Assert.Equal(html, HtmlText.Of(lines.Replace('|', Marks.Line)));

    [Fact]
    public void The_five_signs_are_escaped_in_words_and_values_and_letters_stay() =>
        Assert.Equal("<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; « été » ’ &lt;script&gt;</p>", HtmlText.Of($"<b> & \"x\" 'y' « été » ’ {Marks.Outside("<script>")}"));

    [Fact]
    public void Only_what_the_library_marks_is_a_link()
    {
        Assert.Equal("<p>https://evil.example <a href=\"https://pay.example/?a=1&amp;b=&#39;\">https://pay.example/?a=1&amp;b=&#39;</a>.</p>", HtmlText.Of($"{Marks.Outside("https://evil.example")} {Marks.Link("https://pay.example/?a=1&b='")}."));
        Assert.Equal("<p>a</p>", HtmlText.Of($"{Marks.LinkBegin}a"));
    }
}
