using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

public class TextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("  \t\n", null)]
    [InlineData("\u200E\u202E", null)]
    [InlineData("Atelier Nord", "Atelier Nord")]
    [InlineData("  Atelier\r\n\r\nNord ", "Atelier Nord")]
    [InlineData("a\u0085b\u2028c\u2029d\ve\ff", "a b c d e f")]
    [InlineData("pay\u202Eelgoog\u202C", "payelgoog")]
    [InlineData("zero\u200Bwidth\uFEFF\u00AD", "zerowidth")]
    [InlineData("bell\u0007 \u001B[31mred", "bell [31mred")]
    [InlineData("1\u00A0234", "1\u00A0234")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    [InlineData("{{name}} <b>", "{{name}} <b>")]
    [InlineData("e\u0301", "e\u0301")]
    public void Clean_IsOneLineWithNothingHidden(string? text, string? expected) => Assert.Equal(expected, Text.Clean(text));

    [Fact]
    public void Clean_HalfACharacter_Goes()
    {
        Assert.Equal("ab", Text.Clean("a\uD83Db"));
        Assert.Equal("ab", Text.Clean("a\uDE80b"));
        Assert.Null(Text.Clean("\uD83D"));
    }

    [Fact]
    public void Clean_again_changes_nothing_and_leaves_no_line_break() =>
        Prop.ForAll<string>(text =>
            {
                var clean = Text.Clean(text);
                return clean is null || (Text.Clean(clean) == clean && !clean.Any(char.IsControl) && clean == clean.Trim(' ') && !clean.Contains("  ", StringComparison.Ordinal));
            })
            .QuickCheckThrowOnFailure();
}
