using NodaTime;
using PoliteDunning.Samples;
using PoliteDunning.Tests.Messages;

namespace PoliteDunning.Tests.Statements;

public class StatementTests
{
    private static readonly InvoiceDraft Draft = SampleInvoices.BoulangerieMartin.Draft;
    private static readonly LocalDate FirstDay = new(2026, 11, 9);

    [Fact]
    public void Two_late_invoices_are_asked_for_together_by_the_latest_of_their_dates()
    {
        var (second, on) = StatementScene.Reach(Draft with { Number = "B" }, "second-reminder");
        var first = InvoiceCase.Of(Draft with { Number = "A", Total = 100m });

        var outcome = Scene.Composer.ComposeStatement([first, second], on);

        var statement = Assert.Single(outcome.Statements);
        Assert.Empty(outcome.Reminders);
        Assert.Equal("second-reminder", statement.Stage.Name);
        Assert.Equal(Money.Of(1334.50m, "EUR"), statement.AmountDue);
        Assert.Equal(outcome.Decisions.OfType<DueDecision>().Max(due => due.Deadline), statement.Deadline);
        Assert.Equal(["A/first-reminder/1", "B/second-reminder/1"], statement.Items.Select(item => item.Decision.Id).Order());
        Assert.All(statement.Items, item => Assert.Equal(statement.Deadline, item.AsSent().Deadline));
        Assert.Equal(["first-reminder", "second-reminder"], statement.Items.Select(item => item.AsSent().Stage).Order());
    }

    [Fact]
    public void A_policy_may_want_a_message_for_each_stage()
    {
        var policy = new EscalationPolicyDraft
        {
            Name = "apart", Statements = StatementGrouping.OnePerStage,
            Stages = [new() { Name = "first-reminder", OffsetDays = 5, Firmness = 1, DeadlineDays = 7 }, new() { Name = "second-reminder", OffsetDays = 15, Firmness = 2, DeadlineDays = 7 }],
        }.ToPolicy();
        var composer = new PoliteDunningBuilder().AddPolicy(policy).UseDefaultPolicy("apart").Build();
        var sent = new ReminderSent(FirstDay, "first-reminder", Deadline: FirstDay.PlusDays(7));
        InvoiceCase[] cases =
        [
            InvoiceCase.Of(Draft with { Number = "A" }), InvoiceCase.Of(Draft with { Number = "B" }),
            InvoiceCase.Of(Draft with { Number = "C" }, [sent]), InvoiceCase.Of(Draft with { Number = "D" }, [sent]),
        ];

        var outcome = composer.ComposeStatement(cases, new LocalDate(2026, 11, 19));

        Assert.Equal(["second-reminder", "first-reminder"], outcome.Statements.Select(statement => statement.Stage.Name));
        Assert.All(outcome.Statements, statement => Assert.Equal(2, statement.Items.Count));
    }

    [Fact]
    public void Currencies_are_never_mixed()
    {
        InvoiceCase[] cases = [.. new[] { ("A", "EUR"), ("B", "EUR"), ("C", "CHF"), ("D", "CHF"), ("E", "GBP") }.Select(row => InvoiceCase.Of(Draft with { Number = row.Item1, Currency = row.Item2 }))];

        var outcome = Scene.Composer.ComposeStatement(cases, FirstDay);

        Assert.Equal(["CHF", "EUR"], outcome.Statements.Select(statement => statement.AmountDue.Currency.Code).Order());
        Assert.Equal("GBP", Assert.Single(outcome.Reminders).AmountDue.Currency.Code);
    }

    [Fact]
    public void A_disputed_or_promised_invoice_neither_silences_nor_enters_the_message_about_the_others()
    {
        InvoiceCase[] cases =
        [
            InvoiceCase.Of(Draft with { Number = "A-1" }), InvoiceCase.Of(Draft with { Number = "B-2" }),
            InvoiceCase.Of(Draft with { Number = "C-3" }, [new DisputeRaised(FirstDay)]), InvoiceCase.Of(Draft with { Number = "D-4" }, [new PaymentPromised(FirstDay, FirstDay.PlusDays(3))]),
        ];

        var outcome = Scene.Composer.ComposeStatement(cases, FirstDay);

        var statement = Assert.Single(outcome.Statements);
        Assert.Equal(["A-1", "B-2"], statement.Items.Select(item => item.Case.Invoice.Number).Order());
        Assert.DoesNotContain("C-3", statement.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("D-4", statement.Text, StringComparison.Ordinal);
        Assert.Equal(4, outcome.Decisions.Count);
        Assert.Equal(NotYetReason.Disputed, Assert.IsType<NotYetDecision>(outcome.Decisions[2]).Reason);
    }

    [Fact]
    public void Invoices_that_are_not_yet_due_stand_in_a_section_of_their_own_and_are_not_asked_for()
    {
        InvoiceCase[] cases =
        [
            InvoiceCase.Of(Draft with { Number = "A-1", Total = 100m }), InvoiceCase.Of(Draft with { Number = "B-2", Total = 200m }),
            InvoiceCase.Of(Draft with { Number = "C-3", Total = 400m, Issued = FirstDay, Due = FirstDay.PlusDays(30) }),
        ];

        var statement = Assert.Single(Scene.Composer.ComposeStatement(cases, FirstDay).Statements);

        Assert.Equal(Money.Of(300m, "EUR"), statement.AmountDue);
        Assert.Contains("C-3", statement.Text, StringComparison.Ordinal);
        Assert.Equal(2, statement.Items.Count);
    }

    [Fact]
    public void A_word_before_the_due_date_joins_a_message_about_late_invoices_and_is_recorded()
    {
        InvoiceCase[] cases =
        [
            InvoiceCase.Of(Draft with { Number = "A-1", Total = 100m }), InvoiceCase.Of(Draft with { Number = "B-2", Total = 200m }),
            InvoiceCase.Of(Draft with { Number = "C-3", Total = 400m, Due = FirstDay.PlusDays(5) }),
        ];

        var outcome = Scene.Composer.ComposeStatement(cases, FirstDay);

        var statement = Assert.Single(outcome.Statements);
        Assert.Empty(outcome.Reminders);
        Assert.Equal(Money.Of(300m, "EUR"), statement.AmountDue);
        Assert.Contains("upcoming", statement.Items.Select(item => item.AsSent().Stage));
        Assert.Equal(FirstDay.PlusDays(5), statement.Items.Single(item => item.Case.Invoice.Number == "C-3").AsSent().Deadline);
    }

    [Fact]
    public void A_formal_notice_stays_a_letter_of_its_own()
    {
        var (notice, on) = StatementScene.Reach(Draft with { Number = "N-1" }, "formal-notice");

        var outcome = Scene.Composer.ComposeStatement([notice, InvoiceCase.Of(Draft with { Number = "A-1" }), InvoiceCase.Of(Draft with { Number = "B-2" })], on, new ComposeOptions { Channel = Channel.WhatsApp });

        var letter = Assert.Single(outcome.Reminders);
        Assert.True(letter.RequiresApproval);
        Assert.Equal(Channel.Letter, letter.Channel);
        Assert.Equal(["A-1", "B-2"], Assert.Single(outcome.Statements).Items.Select(item => item.Case.Invoice.Number).Order());
    }

    [Fact]
    public void One_late_invoice_alone_gets_the_ordinary_reminder()
    {
        var @case = InvoiceCase.Of(Draft);

        var outcome = Scene.Composer.ComposeStatement([@case], FirstDay);

        Assert.Empty(outcome.Statements);
        Assert.Equal(Scene.Composer.Compose(@case, FirstDay).Reminder!.Text, Assert.Single(outcome.Reminders).Text);
    }

    [Fact]
    public void Invoices_of_others_and_the_same_invoice_twice_are_refused_all_at_once()
    {
        var @case = InvoiceCase.Of(Draft);

        var refused = Assert.Throws<InvalidCaseException>(() => Scene.Composer.ComposeStatement([@case, @case, SampleInvoices.PatelBakery.ToCase()], FirstDay));

        Assert.Equal(["Cases[1].Invoice.Number", "Cases[2].Invoice.Client", "Cases[2].Invoice.Creditor"], refused.Problems.Select(problem => problem.Member));
        Assert.Equal("Cases", Assert.Single(Assert.Throws<InvalidCaseException>(() => Scene.Composer.ComposeStatement([], FirstDay)).Problems).Member);
    }

    [Fact]
    public void A_capped_client_gets_the_words_of_the_firmness_that_is_left()
    {
        var (one, on) = StatementScene.Reach(Draft with { Number = "A-1" }, "final-reminder");
        var (other, _) = StatementScene.Reach(Draft with { Number = "B-2" }, "final-reminder");

        var statement = Assert.Single(Scene.Composer.ComposeStatement([one, other], on, new ComposeOptions { Tone = "gentle" }).Statements);

        Assert.StartsWith("fr/first-reminder-statement.courteous", statement.Templates[0], StringComparison.Ordinal);
        Assert.Equal("final-reminder", statement.Stage.Name);
    }
}
