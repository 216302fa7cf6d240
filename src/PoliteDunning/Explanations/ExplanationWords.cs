using System.Globalization;
using NodaTime;

namespace PoliteDunning;

/// <summary>
/// How one language tells steps and decisions. Each code has a method, so that a language without words for one does not compile. A method returns a
/// clause, which begins small and has no full stop: it is a sentence by itself, or part of a summary.
/// </summary>
/// <param name="language">How dates and amounts are written, and signs are set.</param>
/// <param name="year">The year that goes without saying, or null when every date has its own.</param>
internal abstract class ExplanationWords(Language language, int? year)
{
    protected LanguageTag Tag => language.Tag;

    public string Of(ExplanationStep step) => Sentence(Clause(step));

    public string Of(Decision decision)
    {
        var steps = decision.Explanation;
        return Sentence(decision switch
        {
            DueDecision due => Due(due, Find(steps, "stage").Always<LocalDate>("fallsDue")),
            NotYetDecision notYet => NotYet(WhyNotYet(notYet, steps), WhenAgain(notYet, steps)),
            FinishedDecision finished => Finished(
                Clause(steps[^1]),
                finished.Reason is FinishedReason.PolicyExhausted or FinishedReason.MaximumReached or FinishedReason.CeilingReached),
            _ => throw new ArgumentException($"There is no decision {decision.GetType().Name}.", nameof(decision)),
        });
    }

    protected abstract string Policy(string policy, int version, string? chosenBy);

    protected abstract string Balance(Money balance, Money total, LocalDate? givenOn);

    protected abstract string WrittenOff(bool applies, LocalDate? on);

    protected abstract string Minimum(bool applies, Money minimum);

    protected abstract string DirectDebit(bool applies);

    protected abstract string OptOut(bool applies);

    protected abstract string Dispute(bool applies, LocalDate? since);

    protected abstract string Pause(bool applies, LocalDate? since, LocalDate? until);

    protected abstract string Promise(bool applies, LocalDate? by, int graceDays);

    protected abstract string Reply(bool applies, LocalDate? on, int graceDays);

    protected abstract string Instalment(int number, LocalDate due, Money amount, LocalDate? agreedOn);

    protected abstract string Ladder(string? lastSent, LocalDate? lastSentOn, string? next);

    protected abstract string Maximum(int sent, int? maximum);

    protected abstract string Ceiling(bool applies, int ceiling);

    protected abstract string Stage(StagePlan plan);

    protected abstract string Calendar(LocalDate on, bool open, string? place, bool placeKnown);

    protected abstract string Deadline(int days, LocalDate deadline);

    protected abstract string QuietHours(bool applies, LocalDate? until);

    protected abstract string Channel(string channel, bool formalNotice);

    protected abstract string Tone(string profile, string register, bool fellBack, bool softened);

    protected abstract string Language(string tag, string? chosenBy);

    protected abstract string Template(string template);

    /// <summary>The summary of a message that is due.</summary>
    protected abstract string Due(DueDecision due, LocalDate fallsDue);

    /// <summary>The summary of why nothing goes out yet, and when to ask again.</summary>
    protected abstract string NotYet(string why, string again);

    /// <summary>The summary of an end.</summary>
    protected abstract string Finished(string why, bool personDecides);

    /// <summary>A stage whose day is still to come.</summary>
    protected abstract string StillToCome(string stage, LocalDate fallsDue);

    /// <summary>A stage that only a closed day holds back.</summary>
    protected abstract string HeldBack(string stage, LocalDate closedDay);

    protected abstract string AgainOn(LocalDate day);

    /// <summary>Ask again on the day that was just named.</summary>
    protected abstract string AgainThen { get; }

    protected abstract string AgainToday { get; }

    /// <summary>Ask again when the dispute or the pause ends, on a day that nobody knows; null when it is not clear at all what to wait for.</summary>
    protected abstract string AgainAfter(NotYetReason? reason);

    /// <summary>The words as an author types them, with plain spaces and straight apostrophes, and the facts in them, which are not touched.</summary>
    protected string Say(FormattableString words) => string.Format(CultureInfo.InvariantCulture, language.Typography.Apply(words.Format), words.GetArguments());

    protected string Amount(Money money) => language.Money.Format(money);

    protected string Day(LocalDate date, int? besides = null) => language.Dates.Day(date, HasYear(date, besides));

    protected string Weekday(LocalDate date) => language.Dates.Weekday(date, HasYear(date, null));

    protected string On(LocalDate date, int? besides = null) => language.Dates.On(date, HasYear(date, besides));

    protected string OnWeekday(LocalDate date) => language.Dates.OnWeekday(date, HasYear(date, null));

    protected string Of(LocalDate date, int? besides = null) => language.Dates.Of(date, HasYear(date, besides));

    protected string Since(LocalDate date) => language.Dates.Since(date, HasYear(date, null));

    protected string By(LocalDate date) => language.Dates.By(date, HasYear(date, null));

    protected static bool IsWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday;

    private bool HasYear(LocalDate date, int? besides) => date.Year != (besides ?? year);

    private string Clause(ExplanationStep step) =>
        step.Rule switch
        {
            "policy" => Policy(step.Always<string>("policy"), step.Always<int>("version"), step.Name("chosenBy")),
            "balance" => Balance(step.Always<Money>("balance"), step.Always<Money>("total"), step.Day("givenOn")),
            "writtenOff" => WrittenOff(step.Is("applies"), step.Day("on")),
            "minimum" => Minimum(step.Is("applies"), step.Always<Money>("minimum")),
            "directDebit" => DirectDebit(step.Is("applies")),
            "optOut" => OptOut(step.Is("applies")),
            "dispute" => Dispute(step.Is("applies"), step.Day("since")),
            "pause" => Pause(step.Is("applies"), step.Day("since"), step.Day("until")),
            "promise" => Promise(step.Is("applies"), step.Day("by"), step.Number("graceDays") ?? 0),
            "reply" => Reply(step.Is("applies"), step.Day("on"), step.Number("graceDays") ?? 0),
            "instalment" => Instalment(step.Always<int>("number"), step.Always<LocalDate>("due"), step.Always<Money>("amount"), step.Day("agreedOn")),
            "ladder" => Ladder(step.Name("lastSent"), step.Day("lastSentOn"), step.Name("next")),
            "maximum" => Maximum(step.Always<int>("sent"), step.Number("maximum")),
            "ceiling" => Ceiling(step.Is("applies"), step.Always<int>("ceiling")),
            "stage" => Stage(StagePlan.Of(step)),
            "calendar" => Calendar(step.Always<LocalDate>("on"), step.Is("open"), step.Name("place"), step.Is("placeKnown")),
            "deadline" => Deadline(step.Always<int>("days"), step.Always<LocalDate>("deadline")),
            "quietHours" => QuietHours(step.Is("applies"), step.Day("until")),
            "channel" => Channel(step.Always<string>("channel"), step.Is("formalNotice")),
            "tone" => Tone(step.Always<string>("profile"), step.Always<string>("register"), step.Is("fellBack"), step.Is("softened")),
            "language" => Language(step.Always<string>("language"), step.Name("chosenBy")),
            "template" => Template(step.Always<string>("template")),
            _ => throw new ArgumentException($"'{step.Rule}' is no step of an explanation that is known here; docs/explanations.md lists them.", nameof(step)),
        };

    private string WhyNotYet(NotYetDecision notYet, IReadOnlyList<ExplanationStep> steps) =>
        notYet.Reason switch
        {
            NotYetReason.NothingDue => StillToCome(steps[^1].Always<string>("stage"), steps[^1].Always<LocalDate>("fallsDue")),
            NotYetReason.ClosedDay => HeldBack(Find(steps, "stage").Always<string>("stage"), notYet.On),
            // The day to ask again follows.
            NotYetReason.QuietHours => QuietHours(applies: true, until: null),
            _ => Clause(steps[^1]),
        };

    private string WhenAgain(NotYetDecision notYet, IReadOnlyList<ExplanationStep> steps)
    {
        if (notYet.Until is not { } until)
        {
            // A pause that has an end is not what one waits for without a day: something else follows it.
            var endless = notYet.Reason is NotYetReason.Disputed or NotYetReason.Paused && steps[^1].Day("until") is null;
            return AgainAfter(endless ? notYet.Reason : null);
        }
        if (until == notYet.On)
            return AgainToday;
        return notYet.Reason == NotYetReason.NothingDue && steps[^1].Day("fallsDue") == until ? AgainThen : AgainOn(until);
    }

    private static ExplanationStep Find(IReadOnlyList<ExplanationStep> steps, string rule) => steps.First(step => step.Rule == rule);

    private static string Sentence(string clause) => $"{char.ToUpperInvariant(clause[0])}{clause[1..]}.";
}
