using NodaTime;

namespace PoliteDunning;

/// <summary>Explanations in French. The names of all stages are feminine, and begin with la or l’.</summary>
internal sealed class FrenchExplanations(Language language, int? year) : ExplanationWords(language, year)
{
    protected override string AgainThen => "reposer la question ce jour-là";

    protected override string AgainToday => "reposer la question plus tard dans la journée";

    protected override string Policy(string policy, int version, string? chosenBy)
    {
        var name = policy switch { "standard" => "standard", "patient" => "patiente", "prompt" => "rapide", _ => Quoted(policy) };
        var choice = chosenBy switch
        {
            "option" => ", comme demandé",
            "invoice" => ", choisie pour cette facture",
            "client" => ", choisie pour ce client",
            "default" => " par défaut",
            _ => "",
        };
        return Say($"la politique de relance {name} (version {version}) s'applique{choice}");
    }

    protected override string Balance(Money balance, Money total, LocalDate? givenOn)
    {
        var from = givenOn is { } day ? Say($", d'après le solde donné pour {On(day)}") : "";
        if (balance.Amount <= 0 && total.Amount <= 0)
            return Say($"la facture ne demande aucun paiement (total : {Amount(total)}){from}");
        if (balance.Amount < 0)
            return Say($"paiements et avoirs dépassent de {Amount(balance.With(-balance.Amount))} le total de {Amount(total)}{from}");
        if (balance.Amount == 0)
            return Say($"la somme de {Amount(total)} est entièrement soldée{from}");
        return balance == total ? Say($"il reste à régler la totalité, soit {Amount(total)}{from}") : Say($"il reste {Amount(balance)} à régler sur une facture de {Amount(total)}{from}");
    }

    protected override string WrittenOff(bool applies, LocalDate? on) =>
        !applies ? Say($"la créance n'a pas été passée en perte") : on is { } day ? Say($"la créance a été passée en perte {On(day)}") : "la créance a été passée en perte";

    protected override string Minimum(bool applies, Money minimum) =>
        applies ? Say($"le solde ne dépasse pas le minimum de {Amount(minimum)} fixé par la politique")
        : minimum.Amount == 0 ? "la politique ne fixe pas de solde minimal"
        : Say($"le solde dépasse le minimum de {Amount(minimum)} fixé par la politique");

    protected override string DirectDebit(bool applies) => applies ? "la somme est encaissée par prélèvement" : Say($"la facture n'est pas encaissée par prélèvement");

    protected override string OptOut(bool applies) => applies ? "le client a demandé à ne pas être relancé" : Say($"le client n'a pas refusé les relances");

    protected override string Dispute(bool applies, LocalDate? since) =>
        !applies ? Say($"aucun litige n'est ouvert") : since is { } day ? Say($"un litige est ouvert {Since(day)}") : "un litige est ouvert";

    protected override string Pause(bool applies, LocalDate? since, LocalDate? until)
    {
        if (!applies)
            return "les relances ne sont pas en pause";
        var pause = since is { } begin ? Say($"les relances sont en pause {Since(begin)}") : "les relances sont en pause";
        return pause + (until is { } end ? Say($" et peuvent reprendre à partir {Of(end)}") : ", sans date de fin");
    }

    protected override string Promise(bool applies, LocalDate? by, int graceDays)
    {
        if (by is not { } day)
            return applies ? "le client a promis un paiement" : Say($"aucune promesse de paiement n'est enregistrée");
        var grace = graceDays == 0 ? "" : Say($" (tolérance : {Days(graceDays)})");
        return applies ? Say($"le client a promis de payer {By(day)}{grace}") : Say($"la promesse de payer {By(day)}{grace} ne court plus");
    }

    protected override string Reply(bool applies, LocalDate? on, int graceDays)
    {
        if (on is not { } day)
            return applies ? "le client a répondu il y a peu" : Say($"aucune réponse du client n'est en attente");
        if (applies)
            return Say($"le client a répondu {On(day)}, et aucun message ne part pendant {Days(graceDays)}");
        return graceDays == 0 ? Say($"le client a répondu {On(day)}, et les messages peuvent reprendre") : Say($"le client a répondu {On(day)}, et l'attente de {Days(graceDays)} est passée");
    }

    protected override string Instalment(int number, LocalDate due, Money amount, LocalDate? agreedOn)
    {
        var plan = agreedOn is { } day ? Say($", selon l'échéancier convenu {On(day)}") : "";
        return Say($"l'échéance n° {number}, {Of(due)}{plan}, est la plus ancienne à régler ; la somme à demander est de {Amount(amount)}");
    }

    protected override string Ladder(string? lastSent, LocalDate? lastSentOn, string? next)
    {
        var past = (lastSent, lastSentOn) switch
        {
            (null, null) => Say($"aucun message n'a encore été envoyé"),
            (null, { } day) => Say($"le dernier message date {Of(day)}, mais aucune étape ne compte encore pour la somme en question"),
            ({ } stage, null) => Say($"les messages sont allés jusqu'à {Stage(stage)}"),
            ({ } stage, { } day) => Say($"les messages sont allés jusqu'à {Stage(stage)} (dernier envoi {On(day)})"),
        };
        var future = next is null ? Say($", et il ne reste plus d'étape") : next == lastSent ? ", et cette étape revient une fois de plus" : Say($" ; ensuite vient {Stage(next)}");
        return past + future;
    }

    protected override string Maximum(int sent, int? maximum)
    {
        var count = sent switch { 0 => Say($"aucun message n'a été envoyé"), 1 => "1 message a été envoyé", _ => Say($"{sent} messages ont été envoyés") };
        var limit = maximum is not { } most ? Say($", et la politique n'en limite pas le nombre")
            : Say($", et la politique en permet {most} au plus");
        return count + limit;
    }

    protected override string Ceiling(bool applies, int ceiling) =>
        applies ? Say($"il ne reste que des étapes trop fermes pour ce client (limite : {ceiling} sur 4)")
        : ceiling >= Firmness.Highest ? "rien ne limite la fermeté des messages à ce client"
        : Say($"la fermeté est limitée à {ceiling} sur 4 pour ce client, et il reste une étape qui peut lui être envoyée");

    protected override string Stage(StagePlan plan)
    {
        var beside = plan.FallsDue.Year;
        var deadline = plan is { GrantedDeadline: { } granted, AfterDeadline: { } after } ? Say($", pas avant {On(after, beside)} après le délai accordé jusqu'au {Day(granted, beside)}") : "";
        var gap = plan.AfterGap is { } day ? Say($", pas avant {On(day, beside)} pour l'intervalle entre les messages") : "";
        var moved = plan.IsMoved ? ", avec report au jour ouvré suivant" : "";
        return Say($"{Stage(plan.Stage)} est à envoyer à partir du {Weekday(plan.FallsDue)} : {On(plan.OffsetDay, beside)} selon la politique (échéance {Of(plan.Due, beside)}){deadline}{gap}{moved}");
    }

    protected override string Calendar(LocalDate on, bool open, string? place, bool placeKnown)
    {
        var why = place is null ? Say($"pays inconnu : seuls comptent les week-ends et nos jours de fermeture")
            : !placeKnown ? Say($"jours fériés inconnus pour {place} : seuls comptent les week-ends et nos jours de fermeture")
            : open ? Say($"jours fériés : {place}")
            : IsWeekend(on) ? "week-end"
            : Say($"jour férié pour {place}, ou l'un de nos jours de fermeture");
        return open ? Say($"{OnWeekday(on)} est un jour ouvré pour ce client ({why})") : Say($"{OnWeekday(on)} n'est pas un jour ouvré pour ce client ({why})");
    }

    protected override string Deadline(int days, LocalDate deadline) =>
        days == 0
            ? Say($"le message n'accorde pas de délai : il donne la date du {Weekday(deadline)}")
            : Say($"le message accorde {Days(days)}, avec report éventuel au jour ouvré suivant : jusqu'au {Weekday(deadline)}");

    protected override string QuietHours(bool applies, LocalDate? until)
    {
        if (!applies)
            return Say($"l'heure est dans la plage de contact de ce client");
        var hour = Say($"l'heure est hors de la plage de contact de ce client");
        return until is { } day ? Say($"{hour} ; {AgainOn(day)}") : hour;
    }

    protected override string Channel(string channel, bool formalNotice)
    {
        var way = channel switch
        {
            "email" => "par e-mail",
            "sms" => "par SMS",
            "whatsApp" => "par WhatsApp",
            "letter" => "par courrier",
            "phone" => Say($"sous forme de script d'appel"),
            "calendar" => Say($"sous forme d'entrée d'agenda"),
            _ => Say($"par {Quoted(channel)}"),
        };
        return formalNotice ? Say($"le message part {way}, car c'est une mise en demeure, et une personne doit d'abord l'approuver") : Say($"le message part {way}");
    }

    protected override string Tone(string profile, string register, bool fellBack, bool softened)
    {
        var name = profile switch { "formal" => "formel", "courteous" => "courtois", "familiar" => "familier", "direct" => "direct", "gentle" => "doux", _ => Quoted(profile) };
        var said = Register(register);
        var how = fellBack ? Say($" ; ce destinataire ne peut pas être tutoyé, le registre est donc {said}") : said == name ? "" : Say($", dans un registre {said}");
        var soft = softened ? Say($" ; les mots sont adoucis, car l'étape dépasse la fermeté prévue pour ce client") : "";
        return Say($"le ton est {name}{how}{soft}");
    }

    protected override string Language(string tag, string? chosenBy)
    {
        var name = tag.Split('-')[0] switch { "fr" => Say($"en français ({tag})"), "it" => Say($"en italien ({tag})"), "en" => Say($"en anglais ({tag})"), _ => Say($"en {tag}") };
        var choice = chosenBy switch
        {
            "option" => ", comme demandé",
            "client" => ", langue du client",
            "clientCountry" => ", langue du pays du client",
            "creditorCountry" => ", langue du pays du créancier",
            "default" => ", langue par défaut",
            _ => "",
        };
        return Say($"le message est {name}{choice}");
    }

    protected override string Template(string template) => Say($"les mots viennent du modèle {template}");

    protected override string Due(DueDecision due, LocalDate fallsDue)
    {
        var sum = due.Instalment is { } number ? Say($"plus ancienne échéance à régler : n° {number}, {Of(due.Due)}") : Say($"échéance {Of(due.Due)}");
        var grants = due.Stage.IsAfterDue ? Say($" ; elle accorde un délai jusqu'au {Weekday(due.Deadline)}") : "";
        var approval = due.Stage.IsFormalNotice ? Say($", et une personne doit d'abord l'approuver") : "";
        return Say($"à envoyer : {Stage(due.Stage.Name)}, car il reste {Amount(due.AmountDue)} à régler ({sum}) et son jour, {OnWeekday(fallsDue)}, est arrivé{grants}{approval}");
    }

    protected override string NotYet(string why, string again) => Say($"pas encore : {why} ; {again}");

    protected override string Finished(string why, bool personDecides) => Say($"terminé : {why}") + (personDecides ? Say($" ; à une personne de décider de la suite") : "");

    protected override string StillToCome(string stage, LocalDate fallsDue) => Say($"{Stage(stage)} n'est pas à envoyer avant {OnWeekday(fallsDue)}");

    protected override string HeldBack(string stage, LocalDate closedDay) => Say($"{Stage(stage)} est à envoyer, mais {OnWeekday(closedDay)} n'est pas un jour ouvré pour ce client");

    protected override string AgainOn(LocalDate day) => Say($"reposer la question {OnWeekday(day)}");

    protected override string AgainAfter(NotYetReason? reason) =>
        reason switch
        {
            NotYetReason.Disputed => "reposer la question une fois le litige résolu",
            NotYetReason.Paused => "reposer la question quand elles auront repris",
            _ => "le jour où reposer la question n’est pas encore connu",
        };

    private string Stage(string name) =>
        name switch
        {
            "upcoming" => "la prérelance",
            "due-today" => Say($"la relance du jour d'échéance"),
            "first-reminder" => "la première relance",
            "second-reminder" => "la deuxième relance",
            "final-reminder" => "la dernière relance",
            "formal-notice" => "la mise en demeure",
            _ => Say($"la relance {Quoted(name)}"),
        };

    private string Register(string register) =>
        register switch { "formal" => "formel", "courteous" => "courtois", "familiar" => "familier", _ => Quoted(register) };

    private string Quoted(string name) => Say($"« {name} »");

    private string Days(int count) => count == 1 ? "1\u00A0jour" : Say($"{count}\u00A0jours");
}
