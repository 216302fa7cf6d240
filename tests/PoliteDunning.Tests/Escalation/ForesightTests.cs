using NodaTime;

namespace PoliteDunning;

/// <summary>An answer can be relied on: it is the same each time it is asked for, and what it foretells comes true.</summary>
public class ForesightTests
{
    private const int Count = 800;

    [Fact]
    public void Every_day_before_until_is_not_yet_and_that_day_is_not() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            if (@case.Decide() is not NotYetDecision notYet)
                return null;
            var end = notYet.Until ?? @case.Day.PlusDays(400);
            for (var day = @case.Day.PlusDays(1); day < end; day = day.PlusDays(1))
            {
                if (@case.Decide(day) is not NotYetDecision again)
                    return $"until {notYet.Until:uuuu-MM-dd}, but {OracleAnswer.Of(@case.Decide(day))} on {day:uuuu-MM-dd}";
                if (again.Until != notYet.Until)
                    return $"until {notYet.Until:uuuu-MM-dd}, but until {again.Until:uuuu-MM-dd} when asked on {day:uuuu-MM-dd}";
            }
            return notYet.Until is { } until && @case.Decide(until) is NotYetDecision ? $"still not yet on {until:uuuu-MM-dd}" : null;
        });

    [Fact]
    public void Asking_day_by_day_sends_what_was_foreseen() =>
        RandomChecks.Hold(RandomCases.Any, Count / 2, @case =>
        {
            var foreseen = @case.Foresee().Messages.Select(Shown).ToList();
            var sent = Host.Asks(@case, every: 1, days: 420).Select(Shown).ToList();
            return foreseen.SequenceEqual(sent) ? null : $"foreseen {string.Join(", ", foreseen)}\nsent     {string.Join(", ", sent)}";
        });

    [Fact]
    public void The_end_of_a_timeline_is_the_answer_after_its_last_message() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var timeline = @case.Foresee();
            var lived = @case with { Events = [.. @case.Events, .. timeline.Messages.Select(message => message.AsSent(null))] };
            var expected = OracleAnswer.Of(lived.Decide(timeline.End.On));
            var actual = OracleAnswer.Of(timeline.End);
            return actual == expected && !actual.IsDue && actual.Until is null ? null : $"expected {expected}\nactual   {actual}";
        });

    [Fact]
    public void Asking_twice_gives_the_same_answer() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var (first, second) = (OracleAnswer.Of(@case.Decide()), OracleAnswer.Of(@case.Decide()));
            return first == second ? null : $"{first}\n{second}";
        });

    [Fact]
    public void The_order_in_which_events_arrive_makes_no_difference() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var expected = OracleAnswer.Of(@case.Decide());
            var other = new[] { @case.Events.Reverse(), @case.Events.Skip(1).Concat(@case.Events.Take(1)), @case.Events.OrderBy(e => e.GetType().Name, StringComparer.Ordinal) }
                .Select(events => OracleAnswer.Of((@case with { Events = [.. events] }).Decide()))
                .FirstOrDefault(answer => answer != expected);
            return other is null ? null : $"{expected}\n{other}";
        });

    [Fact]
    public void What_happens_later_does_not_change_the_answer_of_today() =>
        RandomChecks.Hold(RandomCases.Any, Count, @case =>
        {
            var told = @case with { Events = [.. @case.Events.Where(e => e.On <= @case.Day)] };
            var (with, without) = (OracleAnswer.Of(@case.Decide()) with { Until = null }, OracleAnswer.Of(told.Decide()) with { Until = null });
            return with == without ? null : $"{with}\n{without}";
        });

    [Theory]
    [InlineData(7)]
    [InlineData(31)]
    public void A_host_that_asks_seldom_sends_the_same_steps_later(int every) =>
        RandomChecks.Hold(RandomCases.WithoutInstalments, Count / 2, @case =>
        {
            // Nothing happens any more, and the host asks on Tuesdays.
            if (@case.Policy.CatchUp != CatchUp.OneStepAtATime || @case.Policy.MaximumMessages is not null || @case.Events.Any(e => e.On > @case.Day))
                return null;
            var tuesday = @case with { Day = @case.Day.Next(IsoDayOfWeek.Tuesday) };
            var all = Host.Asks(tuesday, every: 1, days: 400).ToList();
            // A word for a closed due date goes out after it, and the next message keeps the gap to it; a host that missed it owes no gap.
            if (all.Any(due => due.Stage.OffsetDays == 0 && due.On > due.Due))
                return null;
            var daily = Late(all);
            var seldom = Late(Host.Asks(tuesday, every, days: 400));
            for (var i = 0; i < seldom.Count; i++)
            {
                if (i >= daily.Count || seldom[i].Stage.Name != daily[i].Stage.Name || seldom[i].On < daily[i].On)
                    return $"daily  {string.Join(", ", daily.Select(Shown))}\nseldom {string.Join(", ", seldom.Select(Shown))}";
            }
            return null;
        });

    [Fact]
    public void After_an_outage_of_a_month_there_is_no_burst() =>
        RandomChecks.Hold(RandomCases.Any, Count / 2, @case =>
        {
            var sent = Host.Asks(@case, every: 1, days: 250, outage: (@case.Day.PlusDays(10), @case.Day.PlusDays(40))).ToList();
            for (var i = 1; i < sent.Count; i++)
            {
                var overTheDueDate = sent[i - 1].On <= sent[i].Due && sent[i].Stage.IsAfterDue;
                if (!overTheDueDate && Period.DaysBetween(sent[i - 1].On, sent[i].On) < @case.Policy.MinimumGapDays)
                    return string.Join(", ", sent.Select(Shown));
            }
            return null;
        });

    private static List<DueDecision> Late(IEnumerable<DueDecision> sent) => sent.Where(due => due.Stage.IsAfterDue).ToList();

    private static string Shown(DueDecision due) => $"{due.On:uuuu-MM-dd} {due.Id} until {due.Deadline:uuuu-MM-dd}";
}
