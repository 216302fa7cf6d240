using PoliteDunning.Samples;

namespace PoliteDunning;

public class CourtesyCheckTests
{
    [Theory]
    [InlineData(Channel.Sms, null, null, "open-door")]
    [InlineData(Channel.Letter, null, null, "open-door")]
    [InlineData(Channel.Sms, "01 23", null, null)]
    [InlineData(Channel.Letter, null, "a@b.example", null)]
    [InlineData(Channel.Email, null, null, null)]
    [InlineData(Channel.WhatsApp, null, null, null)]
    public void A_door_must_be_open(Channel channel, string? phone, string? email, string? rule)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft with { Creditor = new CreditorDraft { Name = "Atelier Nord", Phone = phone, Email = email } };
        var findings = CourtesyCheck.Check(Briefs.Of(draft, channel), "text");
        Assert.Equal(rule is null ? [] : [(rule, Severity.Warning)], findings.Select(finding => (finding.Rule, finding.Severity)));
    }

    [Fact]
    public void A_placeholder_that_was_left_over_is_an_error() =>
        Assert.Equal([("placeholder", Severity.Error)], CourtesyCheck.Check(Briefs.French(), "Bonjour {{name}}").Select(finding => (finding.Rule, finding.Severity)));

    [Fact]
    public void The_built_in_messages_of_all_samples_have_nothing_to_change() =>
        Assert.All(SampleInvoices.All, sample =>
        {
            var composer = new PoliteDunningBuilder().Build();
            var @case = sample.ToCase();
            var first = composer.Foresee(@case, @case.Invoice.Issued).Messages[0];
            foreach (var channel in ChannelChoice.Composed)
                Assert.Empty(composer.Compose(@case, first.On, new ComposeOptions { Channel = channel }).Reminder!.Findings);
        });
}
