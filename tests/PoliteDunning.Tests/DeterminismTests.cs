using System.Globalization;
using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>The same facts and the same date give the same bytes, in every culture and from every thread.</summary>
public class DeterminismTests
{
    private static readonly SampleInvoice[] Samples =
    [
        SampleInvoices.BoulangerieMartin, SampleInvoices.LucasBernard, SampleInvoices.HotelDuLac, SampleInvoices.StudioRossi, SampleInvoices.ComuneDiVallechiara, SampleInvoices.TipografiaVerdi,
        SampleInvoices.PatelBakery, SampleInvoices.HarborBooks,
    ];

    private static readonly string[] Expected = [.. All(new PoliteDunningBuilder().Build())];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, All(new PoliteDunningBuilder().Build()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void One_composer_serves_many_threads_at_once()
    {
        // Fresh, so that all threads meet the first compilation of every template.
        var composer = new PoliteDunningBuilder().Build();
        Parallel.For(0, 12, _ => Assert.Equal(Expected, All(composer)));
    }

    [Fact]
    public void Two_composers_stand_side_by_side()
    {
        var plain = new PoliteDunningBuilder().Build();
        var other = new PoliteDunningBuilder().UseDefaultTone("formal").UseDefaultLanguage("it-CH").AddToneProfile(ToneProfile.Of("courteous", Register.Formal)).AddClosedSeason(ClosedSeason.YearEnd).Build();
        Parallel.For(0, 8, i => Assert.Equal(i % 2 == 0, Expected.SequenceEqual(All(i % 2 == 0 ? plain : other))));
        Assert.Equal(Expected, All(plain));
    }

    private static IEnumerable<string> All(IReminderComposer composer) =>
        from sample in Samples
        let @case = sample.ToCase()
        from due in composer.Foresee(@case, @case.Invoice.Issued).Messages.Take(1)
        from channel in ChannelChoice.Composed
        let outcome = composer.Compose(@case, due.On, new ComposeOptions { Channel = channel })
        select string.Join('\n', outcome.Reminder?.Id, outcome.Reminder?.Subject, outcome.Reminder?.Text, outcome.Reminder?.Html, string.Join(' ', outcome.Explanation.Select(step => step.Rule + string.Join(',', step.Facts.Select(fact => Invariant(fact.Value))))));

    // NodaTime's own text of a date depends on the culture: that is not the library's.
    private static string Invariant(object value) => value is LocalDate date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
