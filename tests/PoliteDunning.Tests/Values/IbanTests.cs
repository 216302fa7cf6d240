namespace PoliteDunning;

public class IbanTests
{
    [Theory]
    [InlineData("FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189")]
    [InlineData("gb29nwbk60161331926819", "GB29NWBK60161331926819")]
    [InlineData("CH93 0076 2011 6238 5295 7", "CH9300762011623852957")]
    [InlineData("IT60X0542811101000000123456", "IT60X0542811101000000123456")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S")] // a country whose length is not listed
    [InlineData("BE68 5390\u00A00754 7034", "BE68539007547034")]
    public void Normalize_AValidNumber_IsInCapitalsWithoutBlanks(string given, string expected) => Assert.Equal(expected, Iban.Normalize(given));

    [Theory]
    [InlineData("")]
    [InlineData("FR7630006000011234567890188")] // check digits
    [InlineData("FR76300060000112345678901891")] // too long for France
    [InlineData("7630006000011234567890189FR")]
    [InlineData("FR76-3000-6000-0112-3456-7890-189")]
    [InlineData("GB82WEST1234569876543")]
    [InlineData("FR٧٦30006000011234567890189")] // digits that are not of ASCII
    public void Normalize_AnythingElse_IsNull(string given) => Assert.Null(Iban.Normalize(given));

    [Fact]
    public void Normalize_TwoDigitsExchanged_IsNull()
    {
        const string Valid = "GB29NWBK60161331926819";
        for (var i = 8; i < Valid.Length - 1; i++)
        {
            if (Valid[i] == Valid[i + 1])
                continue;
            var wrong = Valid.ToCharArray();
            (wrong[i], wrong[i + 1]) = (wrong[i + 1], wrong[i]);
            Assert.Null(Iban.Normalize(new string(wrong)));
        }
    }

    [Fact]
    public void Print_IsInGroupsOfFour() => Assert.Equal("FR76 3000 6000 0112 3456 7890 189", Iban.Print("FR7630006000011234567890189"));
}
