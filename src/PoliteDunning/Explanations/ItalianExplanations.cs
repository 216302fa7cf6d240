using NodaTime;

namespace PoliteDunning;

/// <summary>Explanations in Italian. The names of all stages are masculine, and begin with il or l’.</summary>
internal sealed class ItalianExplanations(Language language, int? year) : ExplanationWords(language, year)
{
    protected override string AgainThen => "chiedere di nuovo quel giorno";

    protected override string AgainToday => "chiedere di nuovo più tardi in giornata";

    protected override string Policy(string policy, int version, string? chosenBy)
    {
        var name = policy switch { "standard" => "standard", "patient" => "paziente", "prompt" => "rapida", _ => Quoted(policy) };
        var choice = chosenBy switch
        {
            "option" => ", come richiesto",
            "invoice" => ", scelta per questa fattura",
            "client" => ", scelta per questo cliente",
            "default" => ", quella predefinita",
            _ => "",
        };
        return Say($"si applica la politica di sollecito {name} (versione {version}){choice}");
    }

    protected override string Balance(Money balance, Money total, LocalDate? givenOn)
    {
        var from = givenOn is { } day ? Say($", in base al saldo indicato per {On(day)}") : "";
        if (balance.Amount <= 0 && total.Amount <= 0)
            return Say($"la fattura non chiede alcun pagamento (totale: {Amount(total)}){from}");
        if (balance.Amount < 0)
            return Say($"pagamenti e accrediti superano di {Amount(balance.With(-balance.Amount))} il totale di {Amount(total)}{from}");
        if (balance.Amount == 0)
            return Say($"la somma di {Amount(total)} è interamente saldata{from}");
        return balance == total ? Say($"resta da pagare l'intera somma di {Amount(total)}{from}") : Say($"resta da pagare la somma di {Amount(balance)} su una fattura di {Amount(total)}{from}");
    }

    protected override string WrittenOff(bool applies, LocalDate? on) =>
        !applies ? "il credito non è stato stralciato" : on is { } day ? Say($"il credito è stato stralciato {On(day)}") : "il credito è stato stralciato";

    protected override string Minimum(bool applies, Money minimum) =>
        applies ? Say($"il saldo non supera il minimo di {Amount(minimum)} fissato dalla politica")
        : minimum.Amount == 0 ? "la politica non fissa un saldo minimo"
        : Say($"il saldo supera il minimo di {Amount(minimum)} fissato dalla politica");

    protected override string DirectDebit(bool applies) => applies ? Say($"la somma viene incassata con addebito diretto") : Say($"la fattura non viene incassata con addebito diretto");

    protected override string OptOut(bool applies) => applies ? "il cliente ha chiesto di non ricevere solleciti" : "il cliente non ha rifiutato i solleciti";

    protected override string Dispute(bool applies, LocalDate? since) =>
        !applies ? "nessuna contestazione è aperta" : since is { } day ? Say($"una contestazione è aperta {Since(day)}") : "una contestazione è aperta";

    protected override string Pause(bool applies, LocalDate? since, LocalDate? until)
    {
        if (!applies)
            return "i solleciti non sono in pausa";
        var pause = since is { } begin ? Say($"i solleciti sono in pausa {Since(begin)}") : "i solleciti sono in pausa";
        return pause + (until is { } end ? Say($" e possono riprendere {Since(end)}") : ", senza data di fine");
    }

    protected override string Promise(bool applies, LocalDate? by, int graceDays)
    {
        if (by is not { } day)
            return applies ? "il cliente ha promesso un pagamento" : "non risultano promesse di pagamento";
        var grace = graceDays == 0 ? "" : Say($" (tolleranza: {Days(graceDays)})");
        return applies ? Say($"il cliente ha promesso di pagare {By(day)}{grace}") : Say($"la promessa di pagare {By(day)}{grace} non è più in corso");
    }

    protected override string Reply(bool applies, LocalDate? on, int graceDays)
    {
        if (on is not { } day)
            return applies ? "il cliente ha risposto da poco" : "nessuna risposta del cliente è in sospeso";
        if (applies)
            return Say($"il cliente ha risposto {On(day)} e per {Days(graceDays)} non parte alcun messaggio");
        return graceDays == 0 ? Say($"il cliente ha risposto {On(day)} e i messaggi possono riprendere") : Say($"il cliente ha risposto {On(day)} e l'attesa è finita ({Days(graceDays)})");
    }

    protected override string Instalment(int number, LocalDate due, Money amount, LocalDate? agreedOn)
    {
        var plan = agreedOn is { } day ? Say($", secondo il piano concordato {On(day)}") : "";
        return Say($"la rata più vecchia ancora da pagare è la n. {number}, in scadenza {On(due)}{plan}; la somma da chiedere è di {Amount(amount)}");
    }

    protected override string Ladder(string? lastSent, LocalDate? lastSentOn, string? next)
    {
        var past = (lastSent, lastSentOn) switch
        {
            (null, null) => "non è ancora stato inviato alcun messaggio",
            (null, { } day) => Say($"l'ultimo messaggio è {Of(day)}, ma nessun passo conta ancora per la somma in questione"),
            ({ } stage, null) => Say($"il passo più avanzato già inviato è {Stage(stage)}"),
            ({ } stage, { } day) => Say($"il passo più avanzato già inviato è {Stage(stage)} (ultimo messaggio {On(day)})"),
        };
        var future = next is null ? " e non restano altri passi" : next == lastSent ? " e lo stesso passo torna ancora una volta" : Say($"; poi viene {Stage(next)}");
        return past + future;
    }

    protected override string Maximum(int sent, int? maximum)
    {
        var count = sent switch { 0 => "non è stato inviato alcun messaggio", 1 => "è stato inviato 1 messaggio", _ => Say($"sono stati inviati {sent} messaggi") };
        var limit = maximum is not { } most ? " e la politica non ne limita il numero"
            : Say($" e la politica ne permette al massimo {most}");
        return count + limit;
    }

    protected override string Ceiling(bool applies, int ceiling) =>
        applies ? Say($"restano solo messaggi troppo fermi per questo cliente (al massimo {ceiling} su 4)")
        : ceiling >= Firmness.Highest ? "nulla limita la fermezza dei messaggi a questo cliente"
        : Say($"la fermezza per questo cliente è limitata a {ceiling} su 4 e resta un messaggio che gli si può inviare");

    protected override string Stage(StagePlan plan)
    {
        var beside = plan.FallsDue.Year;
        var deadline = plan is { GrantedDeadline: { } granted, AfterDeadline: { } after } ? Say($", non prima {Of(after, beside)} per il termine concesso ({Day(granted, beside)})") : "";
        var gap = plan.AfterGap is { } day ? Say($", non prima {Of(day, beside)} per l'intervallo tra i messaggi") : "";
        var moved = plan.IsMoved ? ", con rinvio al giorno lavorativo successivo" : "";
        return Say($"{Stage(plan.Stage)} è da inviare a partire da {Weekday(plan.FallsDue)}: {On(plan.OffsetDay, beside)} secondo la politica (scadenza {Of(plan.Due, beside)}){deadline}{gap}{moved}");
    }

    protected override string Calendar(LocalDate on, bool open, string? place, bool placeKnown)
    {
        var why = place is null ? "paese non noto: contano solo i fine settimana e i nostri giorni di chiusura"
            : !placeKnown ? Say($"giorni festivi non noti per {place}: contano solo i fine settimana e i nostri giorni di chiusura")
            : open ? Say($"giorni festivi: {place}")
            : IsWeekend(on) ? "fine settimana"
            : Say($"giorno festivo per {place}, o uno dei nostri giorni di chiusura");
        return open ? Say($"{Weekday(on)} è un giorno lavorativo per questo cliente ({why})") : Say($"{Weekday(on)} non è un giorno lavorativo per questo cliente ({why})");
    }

    protected override string Deadline(int days, LocalDate deadline) =>
        days == 0
            ? Say($"il messaggio non concede altro tempo: indica la data di {Weekday(deadline)}")
            : Say($"il messaggio concede {Days(days)}, con eventuale rinvio al giorno lavorativo successivo: fino a {Weekday(deadline)}");

    protected override string QuietHours(bool applies, LocalDate? until)
    {
        if (!applies)
            return Say($"l'ora è nella fascia di contatto di questo cliente");
        var hour = Say($"l'ora è fuori dalla fascia di contatto di questo cliente");
        return until is { } day ? Say($"{hour}; {AgainOn(day)}") : hour;
    }

    protected override string Channel(string channel, bool formalNotice)
    {
        var way = channel switch
        {
            "email" => "per e-mail",
            "sms" => "via SMS",
            "whatsApp" => "via WhatsApp",
            "letter" => "per posta",
            "phone" => "come traccia per una telefonata",
            "calendar" => "come voce di calendario",
            _ => Say($"via {Quoted(channel)}"),
        };
        return formalNotice ? Say($"il messaggio parte {way}, perché è un atto di messa in mora, e una persona deve prima approvarlo") : Say($"il messaggio parte {way}");
    }

    protected override string Tone(string profile, string register, bool fellBack, bool softened)
    {
        var name = profile switch { "formal" => "formale", "courteous" => "cortese", "familiar" => "confidenziale", "direct" => "diretto", "gentle" => "delicato", _ => Quoted(profile) };
        var said = Register(register);
        var how = fellBack ? Say($"; a questo destinatario non si può dare del tu, quindi il registro è {said}") : said == name ? "" : Say($", in un registro {said}");
        var soft = softened ? Say($"; le parole sono attenuate, perché il passo supera la fermezza prevista per questo cliente") : "";
        return Say($"il tono è {name}{how}{soft}");
    }

    protected override string Language(string tag, string? chosenBy)
    {
        var name = tag.Split('-')[0] switch { "fr" => Say($"in francese ({tag})"), "it" => Say($"in italiano ({tag})"), "en" => Say($"in inglese ({tag})"), _ => Say($"in {tag}") };
        var choice = chosenBy switch
        {
            "option" => ", come richiesto",
            "client" => ", la lingua del cliente",
            "clientCountry" => ", la lingua del paese del cliente",
            "creditorCountry" => ", la lingua del paese del creditore",
            "default" => ", la lingua predefinita",
            _ => "",
        };
        return Say($"il messaggio è {name}{choice}");
    }

    protected override string Template(string template) => Say($"le parole vengono dal modello {template}");

    protected override string Due(DueDecision due, LocalDate fallsDue)
    {
        var sum = due.Instalment is { } number ? Say($"rata più vecchia ancora da pagare: n. {number}, scadenza {Of(due.Due)}") : Say($"scadenza {Of(due.Due)}");
        var grants = due.Stage.IsAfterDue ? Say($"; concede tempo fino a {Weekday(due.Deadline)}") : "";
        var approval = due.Stage.IsFormalNotice ? ", e una persona deve prima approvarlo" : "";
        return Say($"da inviare: {Stage(due.Stage.Name)}, perché resta da pagare la somma di {Amount(due.AmountDue)} ({sum}) e il suo giorno, {Weekday(fallsDue)}, è arrivato{grants}{approval}");
    }

    protected override string NotYet(string why, string again) => Say($"non ancora: {why}; {again}");

    protected override string Finished(string why, bool personDecides) => Say($"concluso: {why}") + (personDecides ? "; tocca a una persona decidere come proseguire" : "");

    protected override string StillToCome(string stage, LocalDate fallsDue) => Say($"{Stage(stage)} non è da inviare prima di {Weekday(fallsDue)}");

    protected override string HeldBack(string stage, LocalDate closedDay) => Say($"{Stage(stage)} è da inviare, ma {Weekday(closedDay)} non è un giorno lavorativo per questo cliente");

    protected override string AgainOn(LocalDate day) => Say($"chiedere di nuovo {OnWeekday(day)}");

    protected override string AgainAfter(NotYetReason? reason) =>
        reason switch
        {
            NotYetReason.Disputed => "chiedere di nuovo quando sarà risolta",
            NotYetReason.Paused => "chiedere di nuovo quando saranno ripresi",
            _ => "il giorno in cui chiedere di nuovo non è ancora noto",
        };

    private string Stage(string name) =>
        name switch
        {
            "upcoming" => "il promemoria prima della scadenza",
            "due-today" => "il promemoria del giorno di scadenza",
            "first-reminder" => "il primo sollecito",
            "second-reminder" => "il secondo sollecito",
            "final-reminder" => Say($"l'ultimo sollecito"),
            "formal-notice" => Say($"l'atto di messa in mora"),
            _ => Say($"il messaggio {Quoted(name)}"),
        };

    private string Register(string register) =>
        register switch { "formal" => "formale", "courteous" => "cortese", "familiar" => "confidenziale", _ => Quoted(register) };

    private string Quoted(string name) => Say($"«{name}»");

    private string Days(int count) => count == 1 ? "1 giorno" : Say($"{count} giorni");
}
