using NodaTime;

namespace PoliteDunning.Tests.Messages;

/// <summary>Brings a case to the day on which one stage is due, by sending everything before it, and composes it there.</summary>
internal static class Scene
{
    public static readonly IReminderComposer Composer = new PoliteDunningBuilder()
        .AddToneProfile(ToneProfile.Of("gentle-formal", Register.Formal, ceiling: 0))
        .AddToneProfile(ToneProfile.Of("gentle-courteous", Register.Courteous, ceiling: 0))
        .AddToneProfile(ToneProfile.Of("gentle-familiar", Register.Familiar, ceiling: 0))
        .Build();

    public static string Policy(string stage) => stage == "due-today" ? "prompt" : "standard";

    /// <summary>The reminder of a stage.</summary>
    /// <param name="draft">The invoice.</param>
    /// <param name="stage">A stage of a built-in policy.</param>
    /// <param name="tone">A tone profile.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="happened">What happened between the message before and this one, from the day on which this one would have been due.</param>
    /// <param name="language">The language, or null for the client's.</param>
    public static Reminder Of(InvoiceDraft draft, string stage, string? tone, Channel? channel, Func<LocalDate, IEnumerable<CaseEvent>>? happened = null, string? language = null)
    {
        var options = new ComposeOptions { Policy = Policy(stage), Tone = tone, Channel = channel, Language = language };
        var @case = InvoiceCase.Of(draft);
        var due = Reach(@case, stage, options, out @case);
        if (happened is not null)
        {
            @case = @case.With(happened(due));
            due = Reach(@case, stage, options, out @case);
        }
        return Composer.Compose(@case, due, options).Reminder ?? throw new InvalidOperationException($"{stage} is not due on {due}.");
    }

    private static LocalDate Reach(InvoiceCase from, string stage, ComposeOptions options, out InvoiceCase reached)
    {
        reached = from;
        // Familiar, formal and gentle clients are sent the same stages on the same days.
        foreach (var message in Composer.Foresee(from, from.Invoice.Issued, options with { Tone = null }).Messages)
        {
            if (message.Stage.Name == stage)
                return message.On;
            reached = reached.With(message.AsSent(Channel.Email));
        }
        throw new InvalidOperationException($"{stage} never falls due.");
    }

    /// <summary>What a reviewer wants to see.</summary>
    public static string Show(Reminder reminder)
    {
        var segments = reminder.Segments is { } count ? $" · {count} SMS" : string.Empty;
        var subject = reminder.Subject is null ? string.Empty : $"Subject: {reminder.Subject}\n";
        return $"{reminder.Templates[0]} · {reminder.Language} · {reminder.Tone}{segments}\n{subject}\n{reminder.Text}";
    }
}
