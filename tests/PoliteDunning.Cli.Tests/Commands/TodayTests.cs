using NodaTime;

namespace PoliteDunning.Commands;

/// <summary>Without a day the tool asks about today, which is the client's day.</summary>
public sealed class TodayTests
{
    // In Paris it is already Monday 2026-11-09.
    private static readonly Instant SundayLateInUtc = Instant.FromUtc(2026, 11, 8, 23, 30);

    [Theory]
    [InlineData("\"country\": \"FR\"", "2026-11-09")]
    [InlineData("\"timeZone\": \"Europe/Paris\", \"country\": \"GB\"", "2026-11-09")]
    [InlineData("\"country\": \"FR\", \"timeZone\": \"Pacific/Kiritimati\"", "2026-11-09")]
    public void Today_is_the_day_where_the_client_is(string client, string expected)
    {
        var text = CaseText.Replaced("SARL\", \"country\": \"FR\"", $"SARL\", {client}");

        Assert.Equal(expected, Tool.RunAt(SundayLateInUtc, text, "decide", "-", "--json").Json.GetProperty("on").GetString());
    }

    [Fact]
    public void It_may_still_be_yesterday_there()
    {
        var london = CaseText.Replaced("SARL\", \"country\": \"FR\"", "SARL\", \"country\": \"GB\"");

        Assert.Equal("notYet", Tool.RunAt(SundayLateInUtc, london, "decide", "-", "--json").Json.GetProperty("outcome").GetString());
    }

    [Fact]
    public void The_hour_of_the_day_makes_no_difference() =>
        Assert.Equal("due", Tool.RunAt(Instant.FromUtc(2026, 11, 9, 4, 0), CaseText.Valid, "compose", "-", "--json").Json.GetProperty("outcome").GetString());

    [Fact]
    public void A_timeline_begins_today() =>
        Assert.Equal("2026-11-09", Tool.RunAt(SundayLateInUtc, CaseText.Valid, "timeline", "-", "--json").Json.GetProperty("messages")[0].GetProperty("on").GetString());
}
