namespace PoliteDunning.Support;

public sealed class SnapshotTextTests
{
    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "emptyString")]
    [InlineData("\ufeffBonjour", "Bonjour")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData(" a ", " a ")]
    public void Of_WhateverCameOut_IsTheTextThatIsStored(string? target, string stored) => Assert.Equal(stored, SnapshotText.Of(target));

    [Theory]
    [InlineData("a\nb", "a\nc", "line 2\n  verified: \"b\"\n  received: \"c\"")]
    [InlineData("a", "a\nb", "line 2\n  verified: (no such line)\n  received: \"b\"")]
    [InlineData("a\n", "a", "line 2\n  verified: \"\"\n  received: (no such line)")]
    public void FirstDifference_TwoTexts_NamesTheLine(string verified, string received, string expected) =>
        Assert.Equal(expected, SnapshotText.FirstDifference(verified, received));
}
