using NodaTime;

namespace PoliteDunning;

public class ProblemTests
{
    [Fact]
    public void A_problem_is_one_line_with_member_value_and_what_is_allowed() =>
        Assert.Equal("Client.Country is 'fr': allowed is two capital letters.", new Problem("Client.Country", "'fr'", "two capital letters").ToString());

    [Fact]
    public void A_long_value_is_cut()
    {
        var problems = new Problems();
        problems.Add("Number", new string('x', 61), "less");
        Assert.Equal($"'{new string('x', 60)}…'", problems.Found.Single().Value);
    }

    [Fact]
    public void An_exception_tells_every_problem_on_a_line_of_its_own()
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => CaseHistory.Of(new PaymentReceived(new LocalDate(2026, 11, 20), 0), new PaymentReceived(new LocalDate(2026, 11, 20), -1)));
        Assert.Equal(2, refusal.Problems.Count);
        Assert.Equal(
            "The history cannot be used:\n- History[0].Amount is 0: allowed is an amount above zero.\n- History[1].Amount is -1: allowed is an amount above zero.",
            refusal.Message);
    }

    [Theory]
    [InlineData("FR", null, "FR")]
    [InlineData("FR", "57", "FR-57")]
    public void A_place_is_its_country_and_subdivision(string country, string? subdivision, string expected) => Assert.Equal(expected, new Place(country, subdivision).ToString());
}
