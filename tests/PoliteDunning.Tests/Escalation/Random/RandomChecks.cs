using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace PoliteDunning;

/// <summary>
/// Runs a property. The cases are the same in each run, so that nobody meets a failure that is not theirs; to look further, set
/// POLITE_DUNNING_CASES to their number (e.g. 300000) and POLITE_DUNNING_SEED to another number.
/// </summary>
internal static class RandomChecks
{
    /// <summary>Fails with every difference that the comparison tells of the smallest failing case; null tells of none.</summary>
    public static void Hold(Arbitrary<RandomCase> cases, int count, Func<RandomCase, string?> difference)
    {
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(Number("POLITE_DUNNING_CASES") ?? count)
            .WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(Start, FSharpOption<int>.None)));
        Prop.ForAll(cases, @case => difference(@case) is { } told ? Prop.Label(false, told) : Prop.Label(true, "")).Check(config);
    }

    /// <summary>Where the random numbers begin.</summary>
    public static Rnd Start { get; } = new((ulong)(Number("POLITE_DUNNING_SEED") ?? 20261101), 1);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
