namespace PoliteDunning;

public class MarkedTextTests
{
    // | ends a line, ? stands before an optional one.
    [Theory]
    [InlineData("a|b", "a/b")]
    [InlineData("a||b", "a//b")]
    [InlineData("a||||b", "a//b")]
    [InlineData("||a||", "a")]
    [InlineData("a|?|b", "a/b")]
    [InlineData("a||?||b", "a//b")]
    [InlineData("a|?x|b", "a/x/b")]
    [InlineData("a|?  |b", "a/b")]
    [InlineData("  a   b  |c", "a b/c")]
    [InlineData("a ?b", "a b")]
    [InlineData("", "")]
    [InlineData("?|?|", "")]
    public void Optional_lines_go_runs_become_one_and_ends_are_trimmed(string marked, string lines) =>
        Assert.Equal(lines, string.Join('/', MarkedText.Lines(marked.Replace('|', Marks.Line).Replace('?', Marks.Optional))));

    [Fact]
    public void Plain_text_has_no_marks()
    {
        Assert.Equal("abc", MarkedText.Plain($"{Marks.OutsideBegin}a{Marks.OutsideEnd}{Marks.Link("b")}{Marks.Optional}c"));
        Assert.Equal("a b", MarkedText.OneLine($"a{Marks.Line}{Marks.Line}{Marks.Optional}{Marks.Outside("b")}"));
        Assert.Equal("a\n\nb", PlainText.Of($"a{Marks.Line}{Marks.Line}{Marks.Outside("b")}"));
    }

    [Fact]
    public void The_stop_of_a_name_ends_its_sentence()
    {
        Assert.Equal("di Rossi S.r.l.", PlainText.Of($"di {Marks.Outside("Rossi S.r.l.")}."));
        Assert.Equal("di Rossi S.r.l., a. b..", PlainText.Of($"di {Marks.Outside("Rossi S.r.l.")}, {Marks.Outside("a")}. {Marks.Outside("b..")}"));
    }

    [Fact]
    public void Nothing_from_outside_is_marked_as_nothing() => Assert.Equal("", Marks.Outside(""));
}
