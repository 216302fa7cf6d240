using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

public class SpansTests
{
    private static readonly LocalDate Day = new(2026, 11, 10);

    [Fact]
    public void A_pause_runs_from_its_day_to_the_day_before_its_end()
    {
        CaseEvent[] events = [new Paused(Day, Day.PlusDays(3))];

        Assert.False(Pause(Day.PlusDays(-1), events).Runs);
        Assert.Equal(new Span(true, Day, Day.PlusDays(3)), Pause(Day, events));
        Assert.True(Pause(Day.PlusDays(2), events).Runs);
        Assert.False(Pause(Day.PlusDays(3), events).Runs);
    }

    [Fact]
    public void Of_several_the_first_begin_and_the_last_end_are_told()
    {
        CaseEvent[] events = [new Paused(Day, Day.PlusDays(9)), new Paused(Day.PlusDays(1), Day.PlusDays(20)), new Paused(Day.PlusDays(2), Day.PlusDays(5))];

        Assert.Equal(new Span(true, Day, Day.PlusDays(20)), Pause(Day.PlusDays(3), events));
        Assert.Equal(new Span(true, Day.PlusDays(1), Day.PlusDays(20)), Pause(Day.PlusDays(9), events));
    }

    [Fact]
    public void One_without_an_end_has_the_last_word() =>
        Assert.Equal(new Span(true, Day, null), Pause(Day.PlusDays(3), new Paused(Day, Day.PlusDays(9)), new Paused(Day.PlusDays(1))));

    [Fact]
    public void An_end_ends_all_and_one_without_a_beginning_changes_nothing()
    {
        Assert.False(Pause(Day.PlusDays(2), new Paused(Day), new Paused(Day.PlusDays(1)), new Resumed(Day.PlusDays(2))).Runs);
        Assert.True(Pause(Day.PlusDays(2), new Resumed(Day.PlusDays(-2)), new Paused(Day)).Runs);
    }

    [Fact]
    public void On_one_day_what_ran_before_ends_and_the_new_one_runs() =>
        Assert.Equal(new Span(true, Day.PlusDays(2), Day.PlusDays(8)), Pause(Day.PlusDays(2), new Paused(Day), new Resumed(Day.PlusDays(2)), new Paused(Day.PlusDays(2), Day.PlusDays(8))));

    [Fact]
    public void Where_nothing_ran_before_the_end_means_the_new_one()
    {
        Assert.False(Pause(Day, new Paused(Day, Day.PlusDays(8)), new Resumed(Day)).Runs);
        // What ended by itself on that day did not run any more.
        Assert.False(Pause(Day, new Paused(Day.PlusDays(-5), Day), new Paused(Day, Day.PlusDays(8)), new Resumed(Day)).Runs);
        Assert.True(Pause(Day, new Paused(Day.PlusDays(-5), Day.PlusDays(1)), new Paused(Day, Day.PlusDays(8)), new Resumed(Day)).Runs);
    }

    [Fact]
    public void Disputes_follow_the_same_rules()
    {
        var @case = InvoiceCase.Of(SampleInvoices.BoulangerieMartin.Draft, [new DisputeRaised(Day), new DisputeResolved(Day.PlusDays(3))]);

        Assert.Equal(new Span(true, Day, null), new Standing(@case, Day.PlusDays(2)).Dispute());
        Assert.False(new Standing(@case, Day.PlusDays(3)).Dispute().Runs);
    }

    private static Span Pause(LocalDate day, params CaseEvent[] events) => new Standing(InvoiceCase.Of(SampleInvoices.BoulangerieMartin.Draft, events), day).Pause();
}
