using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class PoliteDunningBuilderTests
{
    [Fact]
    public void Build_WithUnknownDefaults_TellsAllOfThem()
    {
        var builder = new PoliteDunningBuilder().UseDefaultPolicy("strict").UseDefaultTone("rude").UseDefaultLanguage("de");
        var refusal = Assert.Throws<InvalidSetupException>(builder.Build);
        Assert.Equal(["DefaultPolicy", "DefaultTone", "DefaultLanguage"], refusal.Problems.Select(problem => problem.Member));
        Assert.Contains("DefaultPolicy is 'strict': allowed is one of standard, patient, prompt.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_composer_does_not_change_with_its_builder_any_more()
    {
        var builder = new PoliteDunningBuilder();
        var composer = builder.Build();
        builder.AddToneProfile(ToneProfile.Of("late")).AddPolicy(Own("late", 20)).UseDefaultLanguage("it").AddClosedSeason(ClosedSeason.Between(Briefs.Day, Briefs.Day.PlusDays(3)))
            .UseContactHours(ContactHours.Of(new LocalTime(1, 0), new LocalTime(2, 0)));
        var refusal = Assert.Throws<InvalidCaseException>(() => composer.Decide(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day, new ComposeOptions { Tone = "late", Policy = "late" }));
        Assert.Equal(2, refusal.Problems.Count);
        Assert.Equal(new PoliteDunningBuilder().Build().Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day).Reminder!.Window, composer.Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day).Reminder!.Window);
        Assert.IsType<NotYetDecision>(builder.Build().Decide(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day));
    }

    [Fact]
    public void A_policy_of_the_same_name_and_version_takes_the_place_and_another_version_stands_beside_it()
    {
        var composer = new PoliteDunningBuilder().AddPolicy(Own("own", 20)).AddPolicy(Own("own", 8)).AddPolicy(Own("own", 12, version: 2)).UseDefaultPolicy("own").Build();
        Assert.Equal(12, composer.Decide(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day).Policy.Stages[0].OffsetDays);
        var begun = SampleInvoices.BoulangerieMartin.ToCase().With(new ReminderSent(Briefs.Day, "first-reminder", Policy: "own", PolicyVersion: 1));
        Assert.Equal(8, composer.Decide(begun, Briefs.Day.PlusDays(40)).Policy.Stages[0].OffsetDays);
    }

    [Fact]
    public void A_tone_profile_of_the_same_name_takes_the_place()
    {
        var composer = new PoliteDunningBuilder().AddToneProfile(ToneProfile.Of("courteous", Register.Formal)).Build();
        Assert.StartsWith("Madame,", composer.Compose(SampleInvoices.BoulangerieMartin.ToCase(), Briefs.Day).Reminder!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_refused_where_it_is_given()
    {
        var builder = new PoliteDunningBuilder();
        Assert.Throws<ArgumentNullException>("policy", () => builder.AddPolicy(null!));
        Assert.Throws<ArgumentNullException>("profile", () => builder.AddToneProfile(null!));
        Assert.Throws<ArgumentNullException>("season", () => builder.AddClosedSeason(null!));
        Assert.Throws<ArgumentNullException>("contactHours", () => builder.UseContactHours(null!));
        Assert.Throws<ArgumentNullException>("name", () => builder.UseDefaultPolicy(null!));
        Assert.Throws<ArgumentNullException>("name", () => builder.UseDefaultTone(null!));
        Assert.Throws<ArgumentNullException>("tag", () => builder.UseDefaultLanguage(null!));
        Assert.Throws<ArgumentNullException>("folder", () => builder.AddTemplateFolder(null!));
        Assert.Throws<ArgumentNullException>("assembly", () => builder.AddTemplateResources(null!));
    }

    private static EscalationPolicy Own(string name, int offset, int version = 1) =>
        new EscalationPolicyDraft
        {
            Name = name,
            Version = version,
            Stages = [new() { Name = "first-reminder", OffsetDays = offset, Firmness = 1, DeadlineDays = 5 }, new() { Name = "second-reminder", OffsetDays = offset + 20, Firmness = 2, DeadlineDays = 5 }],
        }.ToPolicy();
}
