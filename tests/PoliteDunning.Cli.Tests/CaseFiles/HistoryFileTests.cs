namespace PoliteDunning.CaseFiles;

public sealed class HistoryFileTests
{
    private const string Sent = """{ "type": "reminderSent", "on": "2026-11-09", "stage": "first-reminder", "deadline": "2026-11-16" }""";

    [Fact]
    public void The_events_of_the_file_count_as_those_of_the_case()
    {
        using var history = new TemporaryFile($"[ {Sent} ]");

        Assert.Equal(
            Tool.RunOn(CaseText.With(Sent), "compose", "-", "--on", "2026-11-19", "--json").Output,
            Tool.RunOn(CaseText.Valid, "compose", "-", "--on", "2026-11-19", "--json", "--history", history.Path).Output);
    }

    [Fact]
    public void A_case_with_a_history_of_its_own_takes_no_other()
    {
        using var history = new TemporaryFile("[]");

        Assert.Equal(
            ["--history: is for a case without a history, and this one has its own; expected no --history, or no history in the case"],
            Tool.RunOn(CaseText.With(Sent), "decide", "-", "--history", history.Path).Problems);
    }

    [Fact]
    public void What_is_wrong_is_told_with_the_file_and_the_place_in_it()
    {
        using var history = new TemporaryFile("""
            [
              { "type": "paymentReceived", "on": "2026-11-09", "amount": 0.001 },
              { "type": "paymentReceived", "on": "soon", "amount": "much" },
              { "type": "instalmentPlanAgreed", "on": "2026-11-20", "instalments": [ { "due": "2027-01-01", "amount": -5 }, { "due": "2026-12-01", "amount": 5 } ] },
              7
            ]
            """);

        Assert.Equal(
            [
                $"{history.Path}: [1].on: is 'soon'; expected a day as \"2026-10-31\"",
                $"{history.Path}: [1].amount: is 'much'; expected a number such as 1234.50, without quotes",
                $"{history.Path}: [3]: is 7; expected an object",
                $"{history.Path}: [0].amount: is 0.001; expected an amount with at most 2 decimals (EUR)",
                $"{history.Path}: [2].instalments[0].amount: is -5; expected an amount above zero",
            ],
            Tool.RunOn(CaseText.Valid, "decide", "-", "--history", history.Path).Problems);
    }

    [Fact]
    public void Two_plans_of_one_day_are_told_of_the_file()
    {
        const string Plan = """{ "type": "instalmentPlanAgreed", "on": "2026-11-20", "instalments": [ { "due": "2027-01-01", "amount": 1 } ] }""";
        using var history = new TemporaryFile($"[ {Plan}, {Plan.Replace("\"amount\": 1", "\"amount\": 2", StringComparison.Ordinal)} ]");

        Assert.StartsWith($"{history.Path}: the file: is 2026-11-20; expected one plan a day", Assert.Single(Tool.RunOn(CaseText.Valid, "decide", "-", "--history", history.Path).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_stage_is_told_at_its_place_whatever_the_order_of_the_events()
    {
        using var history = new TemporaryFile("""
            [
              { "type": "reminderSent", "on": "2026-11-20", "stage": "first-reminder" },
              { "type": "reminderSent", "on": "2026-11-09", "stage": "last-warning" }
            ]
            """);

        Assert.Equal(
            [$"{history.Path}: [1].stage: is 'last-warning'; expected one of upcoming, first-reminder, second-reminder, final-reminder, formal-notice"],
            Tool.RunOn(CaseText.Valid, "decide", "-", "--on", "2026-11-30", "--history", history.Path).Problems);
    }

    [Fact]
    public void A_file_that_is_no_array_is_refused()
    {
        using var history = new TemporaryFile("{}");

        Assert.Equal([$"{history.Path}: the file: is an object; expected an array"], Tool.RunOn(CaseText.Valid, "decide", "-", "--history", history.Path).Problems);
    }
}
