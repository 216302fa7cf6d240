using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

/// <summary>GSM 03.38: which signs are replaced, and how many messages a text takes.</summary>
public class SmsTests
{
    // The basic table of 3GPP TS 23.038, typed from the standard in code order.
    private const string Basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    [Theory]
    [InlineData("l’avis ‘x’", "l'avis 'x'")]
    [InlineData("«\u00A0Devis\u00A0» “x”", "\" Devis \" \"x\"")]
    [InlineData("a – b — c…", "a - b - c...")]
    [InlineData("œuvre Œuvre", "oeuvre OEuvre")]
    [InlineData("n°\u00A012, 1°\u202Fmarzo, 2º", "no 12, 1o marzo, 2o")]
    [InlineData("1\u202F234,50\u00A0€", "1 234,50 €")]
    [InlineData("reçu, intérêt, août, île, hôtel, naïve, Noël", "recu, intéret, aout, ile, hotel, naive, Noel")]
    [InlineData("À Ève Île Ôter Ùn Êtes Éclair Ç", "A Eve Ile Oter Un Etes Éclair Ç")]
    [InlineData("perché può è così lunedì", "perché può è così lunedì")]
    [InlineData("ñ ß ä ö ü Å æ Ø", "ñ ß ä ö ü Å æ Ø")]
    [InlineData("李 🙂 Ł", "李 🙂 Ł")]
    public void Signs_that_a_message_lacks_are_replaced_where_no_meaning_is_lost(string text, string expected) => Assert.Equal(expected, SmsText.Of(text));

    [Fact]
    public void Every_French_and_Italian_letter_fits() =>
        Assert.Equal(1, SmsSegments.Count(SmsText.Of(string.Concat(Enumerable.Repeat("àâçéèêëîïôùûüÿœÀÂÇÉÈÊËÎÏÔÙÛÜŒìòÌÒ’«»…–", 2)) + new string('x', 160 - 84))));

    [Fact]
    public void Empty_lines_go_and_others_stay() => Assert.Equal("a\nb\nc", SmsText.Of($"a{Marks.Line}{Marks.Line}b{Marks.Line}{Marks.Optional}{Marks.Line}{Marks.OutsideBegin}c{Marks.OutsideEnd}{Marks.Line}"));

    [Theory]
    [InlineData("a", 0, 0)]
    [InlineData("a", 1, 1)]
    [InlineData("a", 160, 1)]
    [InlineData("a", 161, 2)]
    [InlineData("a", 306, 2)]
    [InlineData("a", 307, 3)]
    [InlineData("a", 459, 3)]
    [InlineData("a", 460, 4)]
    [InlineData("€", 80, 1)]
    [InlineData("€", 81, 2)]
    [InlineData("€", 152, 2)] // 76 pairs a part: the odd septet of 153 stays empty
    [InlineData("€", 153, 3)]
    [InlineData("{", 80, 1)]
    [InlineData("ê", 70, 1)]
    [InlineData("ê", 71, 2)]
    [InlineData("ê", 134, 2)]
    [InlineData("ê", 135, 3)]
    [InlineData("🙂", 35, 1)]
    [InlineData("🙂", 36, 2)]
    [InlineData("🙂", 66, 2)] // 33 pairs a part: the odd unit of 67 stays empty
    [InlineData("🙂", 67, 3)]
    public void A_text_takes_as_many_messages_as_the_standard_says(string sign, int times, int expected) => Assert.Equal(expected, SmsSegments.Count(string.Concat(Enumerable.Repeat(sign, times))));

    [Theory]
    [InlineData(158, "€", 1)]
    [InlineData(159, "€", 2)]
    [InlineData(152, "€aaaaaaaa", 2)]
    [InlineData(160, "\u00A0", 3)] // one sign of another alphabet, and all 161 are counted by 67
    public void A_sign_that_takes_two_is_never_split(int before, string end, int expected) => Assert.Equal(expected, SmsSegments.Count(new string('a', before) + end));

    [Fact]
    public void The_alphabet_is_that_of_the_standard()
    {
        Assert.Equal(127, Basic.Length);
        Assert.All(Basic, c => Assert.Equal(1, SmsSegments.Count(new string(c, 160))));
        Assert.All("\f^{}\\[~]|€", c => Assert.Equal((1, 2), (SmsSegments.Count(new string(c, 80)), SmsSegments.Count(new string(c, 81)))));
        Assert.All("çêœÀÈ’«»°º`\u00A0\u202F", c => Assert.Equal((1, 2), (SmsSegments.Count(new string(c, 70)), SmsSegments.Count(new string(c, 71)))));
    }

    [Fact]
    public void Parts_hold_all_of_a_text_and_no_fewer_would() =>
        Prop.ForAll(
            Gen.Elements("a", "é", "€", "[", "\n", "ç", "🙂", "李").ListOf().Select(signs => string.Concat(signs.SelectMany(sign => Enumerable.Repeat(sign, 7)))).ToArbitrary(),
            text =>
            {
                var wide = text.Any(c => !Basic.Contains(c) && !"\f^{}\\[~]|€".Contains(c));
                var units = wide ? text.Length : text.Sum(c => Basic.Contains(c) ? 1 : 2);
                var (alone, part) = wide ? (70, 67) : (160, 153);
                var count = SmsSegments.Count(text);
                return units == 0 ? count == 0 : units <= alone ? count == 1 : count >= (units + part - 1) / part && count <= (units + part - 2) / (part - 1);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_from_the_marks_is_left() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || !SmsText.Of(Marks.Outside(Text.Clean(text) ?? "")).EnumerateRunes().Any(rune => rune.IsBmp && Marks.IsMark((char)rune.Value))).QuickCheckThrowOnFailure();
}
