namespace PoliteDunning;

/// <summary>The engine gives the same answers as the rules read literally, on cases that nobody thought of.</summary>
public class OracleTests
{
    [Fact]
    public void A_decision_is_what_the_rules_say() =>
        RandomChecks.Hold(RandomCases.Any, 2500, @case =>
        {
            var expected = new Oracle(@case.ToFacts()).Answer(@case.Day);
            var actual = OracleAnswer.Of(@case.Decide());
            return expected == actual ? null : $"expected {expected}\nactual   {actual}";
        });

    [Fact]
    public void A_timeline_is_what_the_rules_say_day_after_day() =>
        RandomChecks.Hold(RandomCases.Any, 600, @case =>
        {
            var expected = new Oracle(@case.ToFacts()).Timeline(@case.Day).Select(message => $"{message.On:uuuu-MM-dd} {message.Answer}").ToList();
            var actual = @case.Composer.Foresee(@case.ToCase(), @case.Day, @case.Options).Messages.Select(message => $"{message.On:uuuu-MM-dd} {OracleAnswer.Of(message)}").ToList();
            return expected.SequenceEqual(actual) ? null : $"expected\n{string.Join('\n', expected)}\nactual\n{string.Join('\n', actual)}";
        });
}
