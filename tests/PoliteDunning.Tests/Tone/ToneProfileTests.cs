namespace PoliteDunning;

public class ToneProfileTests
{
    [Fact]
    public void Five_profiles_are_built_in() =>
        Assert.Equal(
            [
                ("formal", Register.Formal, Detail.Detailed, false, 4), ("courteous", Register.Courteous, Detail.Detailed, false, 4), ("familiar", Register.Familiar, Detail.Detailed, false, 4),
                ("direct", Register.Courteous, Detail.Concise, false, 4), ("gentle", Register.Courteous, Detail.Detailed, false, 1),
            ],
            ToneProfile.Builtin.Select(profile => (profile.Name, profile.Register, profile.Detail, profile.Emoji, profile.Ceiling)));

    [Theory]
    [InlineData("")]
    [InlineData("VIP")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("été")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890x")]
    public void Of_AnotherName_Throws(string name) => Assert.Contains("allowed are small letters, digits and hyphens", Assert.Throws<ArgumentException>(nameof(name), () => ToneProfile.Of(name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Of_ACeilingOutOfRange_Throws(int ceiling) => Assert.Contains("from 0 to 4", Assert.Throws<ArgumentOutOfRangeException>(nameof(ceiling), () => ToneProfile.Of("a", ceiling: ceiling)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_AnUndefinedRegisterOrDetail_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("register", () => ToneProfile.Of("a", (Register)9));
        Assert.Throws<ArgumentOutOfRangeException>("detail", () => ToneProfile.Of("a", detail: (Detail)9));
    }

    [Fact]
    public void Equal_profiles_are_equal() => Assert.Equal(ToneProfile.Of("a-1", Register.Formal, emoji: true, ceiling: 2), ToneProfile.Of("a-1", Register.Formal, emoji: true, ceiling: 2));
}
