using PoliteDunning.Samples;

namespace PoliteDunning;

public class ChannelChoiceTests
{
    [Theory]
    [InlineData(null, null, null, Channel.Email)]
    [InlineData(null, "Sms WhatsApp", null, Channel.WhatsApp)]
    [InlineData(null, "Letter", null, Channel.Letter)]
    [InlineData(null, "Phone", null, Channel.Letter)]
    [InlineData("Sms Email", null, null, Channel.Sms)]
    [InlineData("Sms Email", "Email Sms", null, Channel.Sms)]
    [InlineData("Phone Sms", "Phone Sms", null, Channel.Sms)]
    [InlineData("Sms", "Email", null, Channel.Email)]
    [InlineData("Phone", null, null, Channel.Letter)]
    [InlineData("Sms", "Email", Channel.WhatsApp, Channel.WhatsApp)]
    public void The_first_that_the_stage_wants_and_the_client_has(string? wanted, string? has, Channel? option, Channel expected) =>
        Assert.Equal(expected, ChannelChoice.Of(Stage(wanted, firmness: 1), Client(has), option));

    [Theory]
    [InlineData(null)]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Sms)]
    public void A_formal_notice_goes_by_letter_whatever_is_asked_for(Channel? option) => Assert.Equal(Channel.Letter, ChannelChoice.Of(Stage(null, firmness: 4), Client("Email Sms"), option));

    private static EscalationStage Stage(string? channels, int firmness) => new(new EscalationStageDraft { Name = "stage", OffsetDays = 5, DeadlineDays = 5, Firmness = firmness, Channels = Parse(channels) });

    private static Client Client(string? channels)
    {
        var draft = SampleInvoices.BoulangerieMartin.Draft;
        return (draft with { Client = draft.Client! with { Channels = Parse(channels) } }).ToInvoice().Client;
    }

    private static Channel[]? Parse(string? channels) => channels?.Split(' ').Select(Enum.Parse<Channel>).ToArray();
}
