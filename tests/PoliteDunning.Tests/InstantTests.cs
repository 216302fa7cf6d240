using NodaTime;
using NodaTime.Text;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Asked at an instant: the client's calendar day, and within the contact hours only.</summary>
public class InstantTests
{
    private static readonly IReminderComposer Composer = new PoliteDunningBuilder().Build();

    // The first reminder is due on Monday 2026-11-09. Paris is one hour ahead of UTC then, New York five behind.
    [Theory]
    [InlineData("Europe/Paris", "FR", "2026-11-09T07:59:59Z", "2026-11-09", "2026-11-09T08:00:00Z")]
    [InlineData("Europe/Paris", "FR", "2026-11-09T17:00:00Z", "2026-11-10", "2026-11-10T08:00:00Z")]
    [InlineData("Europe/Paris", "FR", "2026-11-13T20:00:00Z", "2026-11-16", "2026-11-16T08:00:00Z")]
    [InlineData("America/New_York", "US", "2026-11-09T13:59:00Z", "2026-11-09", "2026-11-09T14:00:00Z")]
    [InlineData("America/New_York", "US", "2026-11-10T02:00:00Z", "2026-11-10", "2026-11-10T14:00:00Z")]
    [InlineData(null, "IE", "2026-11-09T08:59:00Z", "2026-11-09", "2026-11-09T09:00:00Z")]
    [InlineData(null, "US", "2026-11-09T07:59:00Z", "2026-11-09", "2026-11-09T08:00:00Z")] // several zones: the creditor's
    [InlineData("Asia/Tokyo", "FR", "2026-11-08T23:00:00Z", "2026-11-09", "2026-11-09T00:00:00Z")]
    public void Outside_the_hours_a_message_waits_for_the_next_ones(string? zone, string country, string at, string until, string again)
    {
        var @case = Case(zone, country);
        var outcome = Composer.Compose(@case, Instant(at));
        var wait = Assert.IsType<NotYetDecision>(outcome.Decision);
        Assert.Equal(NotYetReason.QuietHours, wait.Reason);
        Assert.Equal((Date(until), Instant(again)), (wait.Until!.Value, wait.UntilInstant!.Value));
        Assert.Null(outcome.Reminder);
        Assert.Equal("quietHours", outcome.Explanation[^1].Rule);
        Assert.NotNull(Composer.Compose(@case, Instant(again)).Reminder);
        Assert.Equal(wait.UntilInstant, Assert.IsType<NotYetDecision>(Composer.Decide(@case, Instant(at))).UntilInstant);
    }

    [Theory]
    [InlineData("Europe/Paris", "FR", "2026-11-09T08:00:00Z")]
    [InlineData("Europe/Paris", "FR", "2026-11-09T16:59:59Z")]
    [InlineData("America/New_York", "US", "2026-11-09T22:59:59Z")]
    [InlineData("Asia/Tokyo", "FR", "2026-11-09T00:00:00Z")]
    public void Within_the_hours_it_is_the_message_of_the_day(string zone, string country, string at)
    {
        var @case = Case(zone, country);
        var (now, day) = (Composer.Compose(@case, Instant(at)).Reminder!, Composer.Compose(@case, Briefs.Day).Reminder!);
        Assert.Equal((day.Id, day.Subject, day.Text, day.Window), (now.Id, now.Subject, now.Text, now.Window));
        Assert.True(now.Window.Contains(Instant(at)));
        Assert.IsType<DueDecision>(Composer.Decide(@case, Instant(at)));
    }

    [Theory]
    [InlineData("2026-11-07T12:00:00Z", NotYetReason.ClosedDay)]
    [InlineData("2026-11-09T02:00:00Z", NotYetReason.ClosedDay)] // still Sunday in New York
    [InlineData("2026-11-06T12:00:00Z", NotYetReason.NothingDue)]
    public void On_another_day_it_tells_the_first_hour_of_the_right_one(string at, NotYetReason reason)
    {
        var wait = Assert.IsType<NotYetDecision>(Composer.Compose(Case("America/New_York", "US"), Instant(at)).Decision);
        Assert.Equal((reason, Briefs.Day, Instant("2026-11-09T14:00:00Z")), (wait.Reason, wait.Until!.Value, wait.UntilInstant!.Value));
    }

    [Fact]
    public void Asked_about_a_day_no_instant_is_told()
    {
        var wait = Assert.IsType<NotYetDecision>(Composer.Decide(Case("Europe/Paris", "FR"), Briefs.Day.PlusDays(-3)));
        Assert.Equal(Briefs.Day, wait.Until);
        Assert.Null(wait.UntilInstant);
    }

    [Fact]
    public void After_hours_on_the_last_day_before_the_due_date_the_word_before_it_is_over()
    {
        var wait = Assert.IsType<NotYetDecision>(Composer.Decide(Case("Europe/Paris", "FR"), Instant("2026-10-30T18:00:00Z")));
        Assert.Equal((NotYetReason.QuietHours, Briefs.Day, Instant("2026-11-09T08:00:00Z")), (wait.Reason, wait.Until!.Value, wait.UntilInstant!.Value));
    }

    [Fact]
    public void A_case_without_a_day_to_come_back_has_no_instant_either()
    {
        var wait = Assert.IsType<NotYetDecision>(Composer.Decide(Case("Europe/Paris", "FR").With(new DisputeRaised(Briefs.Day, "x")), Instant("2026-11-09T12:00:00Z")));
        Assert.Equal(NotYetReason.Disputed, wait.Reason);
        Assert.Null(wait.Until);
        Assert.Null(wait.UntilInstant);
    }

    [Fact]
    public void What_is_finished_is_so_at_any_hour() =>
        Assert.IsType<FinishedDecision>(Composer.Compose(Case("Europe/Paris", "FR").With(new WrittenOff(Briefs.Day)), Instant("2026-11-09T03:00:00Z")).Decision);

    [Theory]
    [InlineData("2026-10-23", "2026-10-23T08:00:00Z", "2026-10-23T17:00:00Z")] // British summer time
    [InlineData("2026-10-26", "2026-10-26T09:00:00Z", "2026-10-26T18:00:00Z")] // the clocks went back the day before
    public void A_window_follows_the_clock_of_its_place(string day, string opens, string closes)
    {
        var draft = SampleInvoices.PatelBakery.Draft;
        var reminder = Composer.Compose(draft.ToInvoice(), Date(day)).Reminder!;
        Assert.Equal(new ContactWindow(Instant(opens), Instant(closes)), reminder.Window);
        Assert.False(reminder.Window.Contains(Instant(closes)));
    }

    [Fact]
    public void Where_nothing_tells_a_zone_the_clock_is_UTC()
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Client = new ClientDraft { Name = "X", Country = "US" }, Creditor = new CreditorDraft { Name = "Y" } };
        Assert.Equal(Instant("2026-11-09T09:00:00Z"), Composer.Compose(draft.ToInvoice(), Briefs.Day).Reminder!.Window.Opens);
    }

    [Fact]
    public void A_host_may_have_hours_of_its_own()
    {
        var early = new PoliteDunningBuilder().UseContactHours(ContactHours.Of(new LocalTime(7, 30), new LocalTime(8, 0))).Build();
        Assert.NotNull(early.Compose(Case("Europe/Paris", "FR"), Instant("2026-11-09T06:30:00Z")).Reminder);
        Assert.Null(early.Compose(Case("Europe/Paris", "FR"), Instant("2026-11-09T07:00:00Z")).Reminder);
    }

    private static InvoiceCase Case(string? zone, string country)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        return InvoiceCase.Of(draft with { Client = draft.Client! with { TimeZone = zone, Country = country } });
    }

    private static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
