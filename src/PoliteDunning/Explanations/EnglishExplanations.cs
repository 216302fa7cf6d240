using NodaTime;

namespace PoliteDunning;

/// <summary>Explanations in English.</summary>
internal sealed class EnglishExplanations(Language language, int? year) : ExplanationWords(language, year)
{
    protected override string AgainThen => "ask again on that day";

    protected override string AgainToday => "ask again later today";

    private string AnInstalment => Tag.Region == "US" ? "installment" : "instalment";

    protected override string Policy(string policy, int version, string? chosenBy)
    {
        var name = policy is "standard" or "patient" or "prompt" ? policy : Quoted(policy);
        var choice = chosenBy switch
        {
            "option" => ", as asked for",
            "invoice" => ", chosen for this invoice",
            "client" => ", chosen for this client",
            "default" => " by default",
            _ => "",
        };
        return Say($"the {name} policy (version {version}) applies{choice}");
    }

    protected override string Balance(Money balance, Money total, LocalDate? givenOn)
    {
        var from = givenOn is { } day ? Say($", going by the balance given for {Day(day)}") : "";
        if (balance.Amount <= 0 && total.Amount <= 0)
            return Say($"the invoice asks for no payment (total: {Amount(total)}){from}");
        if (balance.Amount < 0)
            return Say($"payments and credits exceed the total of {Amount(total)} by {Amount(balance.With(-balance.Amount))}{from}");
        if (balance.Amount == 0)
            return Say($"the {Amount(total)} is settled in full{from}");
        return balance == total ? Say($"the whole {Amount(total)} is still owed{from}") : Say($"{Amount(balance)} is still owed on an invoice of {Amount(total)}{from}");
    }

    protected override string WrittenOff(bool applies, LocalDate? on) =>
        !applies ? "the claim has not been written off" : on is { } day ? Say($"the claim was written off {On(day)}") : "the claim was written off";

    protected override string Minimum(bool applies, Money minimum) =>
        applies ? Say($"the balance is not above the policy's minimum of {Amount(minimum)}")
        : minimum.Amount == 0 ? "the policy sets no minimum balance"
        : Say($"the balance is above the policy's minimum of {Amount(minimum)}");

    protected override string DirectDebit(bool applies) => applies ? "the amount is collected by direct debit" : "the invoice is not collected by direct debit";

    protected override string OptOut(bool applies) => applies ? "the client asked not to be reminded" : "the client has not opted out of reminders";

    protected override string Dispute(bool applies, LocalDate? since) =>
        !applies ? "no dispute is open" : since is { } day ? Say($"a dispute has been open {Since(day)}") : "a dispute is open";

    protected override string Pause(bool applies, LocalDate? since, LocalDate? until)
    {
        if (!applies)
            return "reminders are not paused";
        var pause = since is { } begin ? Say($"reminders have been paused {Since(begin)}") : "reminders are paused";
        return pause + (until is { } end ? Say($" and may go out again from {Day(end)}") : ", with no end date");
    }

    protected override string Promise(bool applies, LocalDate? by, int graceDays)
    {
        if (by is not { } day)
            return applies ? "the client promised a payment" : "no promise of payment is on record";
        var grace = graceDays == 0 ? "" : Say($" ({Days(graceDays)} of grace)");
        return applies ? Say($"the client promised to pay {By(day)}{grace}") : Say($"the promise to pay {By(day)}{grace} has run out");
    }

    protected override string Reply(bool applies, LocalDate? on, int graceDays)
    {
        if (on is not { } day)
            return applies ? "the client replied a short while ago" : "no reply from the client is waiting for an answer";
        if (applies)
            return Say($"the client replied {On(day)}, and no message goes out for {Days(graceDays)}");
        return graceDays == 0 ? Say($"the client replied {On(day)}, and messages may go out again") : Say($"the client replied {On(day)}, and the wait of {Days(graceDays)} is over");
    }

    protected override string Instalment(int number, LocalDate due, Money amount, LocalDate? agreedOn)
    {
        var plan = agreedOn is { } day ? Say($", in the plan agreed {On(day)}") : "";
        return Say($"the oldest unpaid {AnInstalment} is number {number}, due {On(due)}{plan}; the amount to ask for is {Amount(amount)}");
    }

    protected override string Ladder(string? lastSent, LocalDate? lastSentOn, string? next)
    {
        var past = (lastSent, lastSentOn) switch
        {
            (null, null) => "no message has been sent yet",
            (null, { } day) => Say($"the last message went out {On(day)}, but no step counts yet for the sum in question"),
            ({ } stage, null) => Say($"the messages have reached {Stage(stage)}"),
            ({ } stage, { } day) => Say($"the messages have reached {Stage(stage)} (last one sent {On(day)})"),
        };
        var future = next is null ? ", and no step is left" : next == lastSent ? ", and this step comes once more" : Say($"; next comes {Stage(next)}");
        return past + future;
    }

    protected override string Maximum(int sent, int? maximum)
    {
        var count = sent switch { 0 => "no message has been sent", 1 => "1 message has been sent", _ => Say($"{sent} messages have been sent") };
        var limit = maximum is not { } most ? ", and the policy does not limit their number"
            : Say($", and the policy allows {most} at most");
        return count + limit;
    }

    protected override string Ceiling(bool applies, int ceiling) =>
        applies ? Say($"the only steps left are firmer than this client may be sent (limit: {ceiling} of 4)")
        : ceiling >= Firmness.Highest ? "nothing limits how firm messages to this client may be"
        : Say($"firmness is limited to {ceiling} of 4 for this client, and a step is left that may be sent");

    protected override string Stage(StagePlan plan)
    {
        var beside = plan.FallsDue.Year;
        var deadline = plan is { GrantedDeadline: { } granted, AfterDeadline: { } after } ? Say($", not before {Day(after, beside)} after the deadline {Of(granted, beside)}") : "";
        var gap = plan.AfterGap is { } day ? Say($", not before {Day(day, beside)} for the gap between messages") : "";
        var moved = plan.IsMoved ? ", moved to the next business day" : "";
        return Say($"{Stage(plan.Stage)} is to be sent from {Weekday(plan.FallsDue)} on: {Day(plan.OffsetDay, beside)} by the policy (due date {Day(plan.Due, beside)}){deadline}{gap}{moved}");
    }

    protected override string Calendar(LocalDate on, bool open, string? place, bool placeKnown)
    {
        var why = place is null ? "country not known: only weekends and our own closed days count"
            : !placeKnown ? Say($"public holidays of {place} not known: only weekends and our own closed days count")
            : open ? Say($"public holidays: {place}")
            : IsWeekend(on) ? "a weekend"
            : Say($"a public holiday in {place}, or one of our own closed days");
        return open ? Say($"{Weekday(on)} is a business day for this client ({why})") : Say($"{Weekday(on)} is no business day for this client ({why})");
    }

    protected override string Deadline(int days, LocalDate deadline) =>
        days == 0
            ? Say($"the message grants no further time: the date it names is {Weekday(deadline)}")
            : Say($"the message grants {Days(days)}, moved to the next business day if needed: until {Weekday(deadline)}");

    protected override string QuietHours(bool applies, LocalDate? until)
    {
        if (!applies)
            return Say($"the hour is within this client's contact hours");
        var hour = Say($"the hour is outside this client's contact hours");
        return until is { } day ? Say($"{hour}; {AgainOn(day)}") : hour;
    }

    protected override string Channel(string channel, bool formalNotice)
    {
        var way = channel switch
        {
            "email" => "by email",
            "sms" => "by SMS",
            "whatsApp" => "by WhatsApp",
            "letter" => "by letter",
            "phone" => "as a script for a phone call",
            "calendar" => "as a calendar entry",
            _ => Say($"by {Quoted(channel)}"),
        };
        return formalNotice ? Say($"the message goes {way}, because it is a formal notice, and a person has to approve it first") : Say($"the message goes {way}");
    }

    protected override string Tone(string profile, string register, bool fellBack, bool softened)
    {
        var name = profile is "formal" or "courteous" or "familiar" or "direct" or "gentle" ? profile : Quoted(profile);
        var said = Register(register);
        var how = fellBack ? Say($"; this reader cannot be addressed that way, so the register is {said}") : said == name ? "" : Say($", in a {said} register");
        var soft = softened ? Say($"; the words are softened, because the step is firmer than this client's limit") : "";
        return Say($"the tone is {name}{how}{soft}");
    }

    protected override string Language(string tag, string? chosenBy)
    {
        var name = tag.Split('-')[0] switch { "fr" => Say($"French ({tag})"), "it" => Say($"Italian ({tag})"), "en" => Say($"English ({tag})"), _ => tag };
        var choice = chosenBy switch
        {
            "option" => ", as asked for",
            "client" => Say($", the client's language"),
            "clientCountry" => Say($", the language of the client's country"),
            "creditorCountry" => Say($", the language of the creditor's country"),
            "default" => ", the default language",
            _ => "",
        };
        return Say($"the message is in {name}{choice}");
    }

    protected override string Template(string template) => Say($"the words come from the template {template}");

    protected override string Due(DueDecision due, LocalDate fallsDue)
    {
        var sum = due.Instalment is { } number ? Say($"oldest unpaid {AnInstalment}: number {number}, due {On(due.Due)}") : Say($"due {On(due.Due)}");
        var grants = due.Stage.IsAfterDue ? Say($"; it grants until {Weekday(due.Deadline)}") : "";
        var approval = due.Stage.IsFormalNotice ? ", and a person has to approve it first" : "";
        return Say($"due: {Stage(due.Stage.Name)}, because {Amount(due.AmountDue)} is still to be paid ({sum}) and its day, {Weekday(fallsDue)}, has come{grants}{approval}");
    }

    protected override string NotYet(string why, string again) => Say($"not yet: {why}; {again}");

    protected override string Finished(string why, bool personDecides) => Say($"finished: {why}{(personDecides ? "; a person decides what comes next" : "")}");

    protected override string StillToCome(string stage, LocalDate fallsDue) => Say($"{Stage(stage)} is not due before {Weekday(fallsDue)}");

    protected override string HeldBack(string stage, LocalDate closedDay) => Say($"{Stage(stage)} is due, but {Weekday(closedDay)} is no business day for this client");

    protected override string AgainOn(LocalDate day) => Say($"ask again {OnWeekday(day)}");

    protected override string AgainAfter(NotYetReason? reason) =>
        reason switch
        {
            NotYetReason.Disputed => "ask again once it is resolved",
            NotYetReason.Paused => "ask again once they resume",
            _ => "no day to ask again is known yet",
        };

    private string Stage(string name) =>
        name switch
        {
            "upcoming" => "the note before the due date",
            "due-today" => "the note on the due date",
            "first-reminder" => "the first reminder",
            "second-reminder" => "the second reminder",
            "final-reminder" => "the final reminder",
            "formal-notice" => "the formal notice",
            _ => Say($"the step {Quoted(name)}"),
        };

    private string Register(string register) =>
        register switch { "formal" => "formal", "courteous" => "courteous", "familiar" => "familiar", _ => Quoted(register) };

    private string Quoted(string name) => Say($"“{name}”");

    private string Days(int count) => count == 1 ? "1 day" : Say($"{count} days");
}
