using NodaTime;
using PoliteDunning.Samples;
using PoliteDunning.Tests.Messages;

namespace PoliteDunning;

public class ReminderComposerTests
{
    private static readonly IReminderComposer Composer = new PoliteDunningBuilder().Build();

    [Fact]
    public void A_reminder_carries_all_that_a_host_needs()
    {
        var outcome = Composer.Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day);
        var reminder = outcome.Reminder!;
        Assert.Same(Assert.IsType<DueDecision>(outcome.Decision).Stage, reminder.Stage);
        Assert.Equal(("2026-0142/first-reminder/1", Briefs.Day, Channel.Email, "fr-FR", "courteous"), (reminder.Id, reminder.On, reminder.Channel, reminder.Language.ToString(), reminder.Tone));
        Assert.Equal((Money.Of(1234.50m, "EUR"), new LocalDate(2026, 11, 16), false), (reminder.AmountDue, reminder.Deadline, reminder.RequiresApproval));
        Assert.Equal(["fr/first-reminder.courteous.long.hbs"], reminder.Templates);
        Assert.Empty(reminder.Findings);
        Assert.Equal(["channel", "tone", "language", "template"], outcome.Explanation.Select(step => step.Rule).TakeLast(4));
        Assert.Equal(outcome.Decision.Explanation.Count + 4, outcome.Explanation.Count);
    }

    [Theory]
    [InlineData(Channel.Email, true, true, false)]
    [InlineData(Channel.Letter, true, false, false)]
    [InlineData(Channel.WhatsApp, false, false, false)]
    [InlineData(Channel.Sms, false, false, true)]
    public void A_channel_has_the_parts_that_belong_to_it(Channel channel, bool subject, bool html, bool segments)
    {
        var reminder = Composer.Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day, new ComposeOptions { Channel = channel }).Reminder!;
        Assert.Equal((channel, subject, html, segments), (reminder.Channel, reminder.Subject is not null, reminder.Html is not null, reminder.Segments is not null));
        Assert.Equal(channel, reminder.AsSent().Channel);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("it")]
    [InlineData("en")]
    public void A_formal_notice_is_a_letter_that_a_person_approves(string language)
    {
        foreach (var (channel, tone) in new[] { (Channel.Email, "familiar"), (Channel.Sms, "formal"), (Channel.WhatsApp, "direct") })
        {
            var notice = Scene.Of(SampleInvoices.BoulangerieMartin.Draft, "formal-notice", tone, channel, language: language);
            Assert.Equal((Channel.Letter, true), (notice.Channel, notice.RequiresApproval));
            Assert.Equal(Channel.Letter, notice.AsSent().Channel);
            Assert.NotNull(notice.Subject);
            Assert.DoesNotContain("🙂", notice.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_sent_and_recorded_is_not_sent_again()
    {
        var @case = SampleInvoices.BoulangerieMartin.ToCase();
        var reminder = Composer.Compose(@case, Briefs.Day).Reminder!;
        Assert.Equal(new ReminderSent(Briefs.Day, "first-reminder", Channel.Email, new LocalDate(2026, 11, 16), "standard", 1), reminder.AsSent());
        Assert.Equal(reminder.Id, Composer.Compose(@case, Briefs.Day).Reminder!.Id);
        var wait = Assert.IsType<NotYetDecision>(Composer.Compose(@case.With(reminder.AsSent()), Briefs.Day).Decision);
        Assert.Equal(new LocalDate(2026, 11, 19), wait.Until);
        Assert.Equal("2026-0142/second-reminder/1", Composer.Compose(@case.With(reminder.AsSent()), wait.Until!.Value).Reminder!.Id);
    }

    [Fact]
    public void Decide_says_what_Compose_decides() =>
        Assert.All(SampleInvoices.All, sample =>
        {
            var @case = sample.ToCase();
            foreach (var day in Days.Between(new LocalDate(2026, 10, 19), new LocalDate(2026, 12, 20)))
            {
                var (composed, decided) = (Composer.Compose(@case, day), Composer.Decide(@case, day));
                Assert.Equal(decided.GetType(), composed.Decision.GetType());
                Assert.Equal(decided.Explanation, composed.Decision.Explanation);
                Assert.Equal(decided is DueDecision, composed.Reminder is not null);
            }
        });

    [Fact]
    public void The_shorter_calls_make_the_case_themselves()
    {
        var invoice = SampleInvoices.BoulangerieMartin.Draft.ToInvoice();
        var history = CaseHistory.Of(new PaymentReceived(new LocalDate(2026, 11, 2), 500m));
        var @case = InvoiceCase.Of(invoice, history);
        Assert.Equal(Composer.Compose(@case, Briefs.Day).Reminder!.Text, Composer.Compose(invoice, Briefs.Day, history).Reminder!.Text);
        Assert.Equal(Composer.Decide(@case, Briefs.Day).Explanation, Composer.Decide(invoice, Briefs.Day, history).Explanation);
        Assert.Equal(Composer.Foresee(@case, Briefs.Day).Messages.Select(due => due.Id), Composer.Foresee(invoice, Briefs.Day, history).Messages.Select(due => due.Id));
        var unknown = CaseHistory.Of(new ReminderSent(Briefs.Day, "hello"));
        Assert.Equal("History[0].Stage", Assert.Throws<InvalidCaseException>(() => Composer.Compose(invoice, Briefs.Day, unknown)).Problems.Single().Member);
    }

    [Fact]
    public void Calls_without_a_case_are_refused()
    {
        Assert.Throws<ArgumentNullException>("case", () => Composer.Compose((InvoiceCase)null!, Briefs.Day));
        Assert.Throws<ArgumentNullException>("case", () => Composer.Compose(null!, Instant.MinValue));
        Assert.Throws<ArgumentNullException>("case", () => Composer.Decide((InvoiceCase)null!, Briefs.Day));
        Assert.Throws<ArgumentNullException>("case", () => Composer.Decide(null!, Instant.MinValue));
        Assert.Throws<ArgumentNullException>("case", () => Composer.Foresee((InvoiceCase)null!, Briefs.Day));
        Assert.Throws<ArgumentNullException>("composer", () => ((IReminderComposer)null!).Compose(SampleInvoices.BoulangerieMartin.Draft.ToInvoice(), Briefs.Day));
    }
}
