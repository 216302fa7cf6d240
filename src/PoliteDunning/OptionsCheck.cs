using NodaTime;

namespace PoliteDunning;

/// <summary>The check of what one call is given besides its case.</summary>
internal static class OptionsCheck
{
    public static Problems Check(LocalDate day, ComposeOptions? options)
    {
        var problems = new Problems();
        DateRange.Check("On", day, problems);
        if (options?.Channel is { } channel && !ChannelChoice.Composed.Contains(channel))
            problems.Add("Channel", channel.ToString(), "one of " + string.Join(", ", ChannelChoice.Composed));
        return problems;
    }
}
