using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PoliteDunning;

/// <summary>A composer with many policies and one set of closed days. Making one is slow: all cases share a few.</summary>
internal sealed class RandomSetup
{
    private const int PoliciesEach = 150;

    private RandomSetup(ClosedSeason[] closed, Rnd start)
    {
        Closed = closed;
        Policies = Gen.CollectToArray(Enumerable.Range(0, PoliciesEach), i => RandomPolicies.Named(string.Create(CultureInfo.InvariantCulture, $"p{i}"))).Sample(20, start, 1)[0];
        var builder = new PoliteDunningBuilder();
        foreach (var season in closed)
            builder.AddClosedSeason(season);
        foreach (var policy in Policies)
            builder.AddPolicy(policy);
        for (var ceiling = Firmness.Lowest; ceiling <= Firmness.Highest; ceiling++)
            builder.AddToneProfile(ToneProfile.Of(Tone(ceiling), ceiling: ceiling));
        Composer = builder.Build();
    }

    public static IReadOnlyList<RandomSetup> All { get; } =
    [
        new([], RandomChecks.Start),
        new([ClosedSeason.YearEnd], new Rnd(2, 3)),
        new([ClosedSeason.ItalianMidAugust, ClosedSeason.On(new LocalDate(2026, 11, 10)), ClosedSeason.Between(new LocalDate(2026, 12, 21), new LocalDate(2027, 1, 17))], new Rnd(4, 5)),
    ];

    public IReminderComposer Composer { get; }

    public IReadOnlyList<ClosedSeason> Closed { get; }

    public IReadOnlyList<EscalationPolicy> Policies { get; }

    /// <summary>The name of the tone profile with that ceiling.</summary>
    public static string Tone(int ceiling) => string.Create(CultureInfo.InvariantCulture, $"c{ceiling}");
}
