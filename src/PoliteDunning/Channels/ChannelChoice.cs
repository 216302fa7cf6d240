namespace PoliteDunning;

/// <summary>The channel of a message: the first that the stage wants and the client has. A formal notice goes by letter, whatever was asked for.</summary>
internal static class ChannelChoice
{
    /// <summary>The channels that messages can be composed for.</summary>
    public static IReadOnlyList<Channel> Composed { get; } = [Channel.Email, Channel.WhatsApp, Channel.Sms, Channel.Letter];

    public static Channel Of(EscalationStage stage, Client client, Channel? wanted)
    {
        if (stage.IsFormalNotice)
            return Channel.Letter;
        if (wanted is { } channel)
            return channel;
        var possible = stage.Channels.Where(Composed.Contains).ToList();
        foreach (var choice in possible)
        {
            if (client.Channels is null || client.Channels.Contains(choice))
                return choice;
        }
        // What the client has is better than what the stage wants; where both say nothing that can be composed, a letter always arrives.
        return client.Channels?.Where(Composed.Contains).Cast<Channel?>().FirstOrDefault() ?? Channel.Letter;
    }
}
