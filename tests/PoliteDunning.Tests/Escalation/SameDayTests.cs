namespace PoliteDunning;

/// <summary>Events hold from their own day on, ends too; and what begins and ends on one day has an answer of its own.</summary>
public class SameDayTests
{
    private const string Day = "11-09";
    private const string Due = "first-reminder by 2026-11-16";

    private static readonly DisputeRaised Raised = new(Asked.Day(Day));
    private static readonly DisputeResolved Resolved = new(Asked.Day(Day));
    private static readonly Paused Pause = new(Asked.Day(Day), Asked.Day("11-20"));
    private static readonly Resumed Resume = new(Asked.Day(Day));

    [Fact]
    public void An_event_of_a_later_day_is_not_yet_known()
    {
        Assert.Equal(Due, Asked.On(Day, new DisputeRaised(Asked.Day("11-10"))));
        Assert.Equal(Due, Asked.On(Day, new PaymentReceived(Asked.Day("11-10"), 1234.50m)));
        Assert.Equal("NothingDue until 2026-11-09", Asked.On("11-06", new DisputeRaised(Asked.Day("11-10"))));
        Assert.Equal("NothingDue until 2026-12-14", Asked.On("11-06", new Paused(Asked.Day("11-08"), Asked.Day("12-12"))));
        Assert.Equal("NothingDue until 2026-11-08", Asked.On("11-06", new PaymentReceived(Asked.Day("11-08"), 1234.50m)));
    }

    [Fact]
    public void A_dispute_that_begins_and_ends_on_one_day_is_ended() => Assert.Equal(Due, Asked.On(Day, Raised, Resolved));

    [Fact]
    public void A_dispute_that_ends_when_another_begins_leaves_the_new_one_open() =>
        Assert.Equal("Disputed until null", Asked.On(Day, new DisputeRaised(Asked.Day("11-02")), Resolved, Raised));

    [Fact]
    public void A_pause_that_begins_and_ends_on_one_day_is_ended() => Assert.Equal(Due, Asked.On(Day, Pause, Resume));

    [Fact]
    public void A_pause_that_ends_when_another_begins_leaves_the_new_one_running() =>
        Assert.Equal("Paused until 2026-11-20", Asked.On(Day, new Paused(Asked.Day("11-02")), Resume, Pause));

    [Fact]
    public void An_end_without_a_beginning_changes_nothing()
    {
        Assert.Equal(Due, Asked.On(Day, Resolved, Resume));
        Assert.Equal("Disputed until null", Asked.On(Day, new DisputeResolved(Asked.Day("11-02")), new DisputeRaised(Asked.Day("11-05"))));
        Assert.Equal("Paused until 2026-11-20", Asked.On(Day, new Resumed(Asked.Day("11-02")), Pause));
    }

    [Fact]
    public void A_pause_until_its_own_day_is_none() => Assert.Equal(Due, Asked.On(Day, new Paused(Asked.Day(Day), Asked.Day(Day))));

    [Fact]
    public void Disputes_and_pauses_do_not_move_the_offsets() =>
        Assert.Equal("first-reminder by 2026-11-20", Asked.On("11-13", new DisputeRaised(Asked.Day("10-20")), new DisputeResolved(Asked.Day("11-13"))));
}
