using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class TimelineExportsTests
{
    private static readonly Timeline Timeline = new PoliteDunningBuilder().Build()
        .Foresee(InvoiceCase.Of(SampleInvoices.BoulangerieMartin.Draft with { Number = "A:1", Policy = "patient" }), new LocalDate(2026, 10, 1));

    [Fact]
    public void A_chart_has_a_bar_for_each_message_and_no_sign_that_breaks_it() =>
        Assert.Equal(
            """
            gantt
                dateFormat YYYY-MM-DD
                axisFormat %Y-%m-%d
                section A 1
                upcoming :2026-10-23, 2026-10-31
                first-reminder :2026-11-10, 2026-11-20
                second-reminder :2026-11-26, 2026-12-07
                final-reminder :2026-12-17, 2026-12-31

            """.ReplaceLineEndings("\n"),
            Timeline.ToMermaid());

    [Fact]
    public void Json_tells_messages_and_end()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Timeline.ToJson());

        Assert.Equal("2026-10-01", json.RootElement.GetProperty("from").GetString());
        Assert.Equal("policyExhausted", json.RootElement.GetProperty("end").GetString());
        var first = json.RootElement.GetProperty("messages")[0];
        Assert.Equal(("A:1/upcoming/1", "2026-10-23", "upcoming", 1, "2026-10-31"), (first.GetProperty("id").GetString(), first.GetProperty("on").GetString(), first.GetProperty("stage").GetString(), first.GetProperty("occurrence").GetInt32(), first.GetProperty("deadline").GetString()));
        Assert.Equal((1234.50m, "EUR"), (first.GetProperty("amountDue").GetProperty("amount").GetDecimal(), first.GetProperty("amountDue").GetProperty("currency").GetString()));
        Assert.Equal(4, json.RootElement.GetProperty("messages").GetArrayLength());
    }
}
