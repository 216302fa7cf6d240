namespace PoliteDunning.Tests.Explanations;

/// <summary>What is said of the ladder: instalment, stage, limits, day. A no-break space is written <c>~</c>, a narrow one <c>¦</c>.</summary>
public sealed class LadderStepTests
{
    [Theory]
    [InlineData(
        "number=1; due=2026-10-31; amount=EUR 617.25",
        "The oldest unpaid instalment is number 1, due on 31~October 2026; the amount to ask for is €617.25.",
        "L’échéance n°~1, du 31~octobre 2026, est la plus ancienne à régler¦; la somme à demander est de 617,25~€.",
        "La rata più vecchia ancora da pagare è la n.~1, in scadenza il 31~ottobre 2026; la somma da chiedere è di 617,25~€.")]
    [InlineData(
        "number=2; due=2026-11-30; amount=EUR 317.25; agreedOn=2026-11-20",
        "The oldest unpaid instalment is number 2, due on 30~November 2026, in the plan agreed on 20~November 2026; the amount to ask for is €317.25.",
        "L’échéance n°~2, du 30~novembre 2026, selon l’échéancier convenu le 20~novembre 2026, est la plus ancienne à régler¦; la somme à demander est de 317,25~€.",
        "La rata più vecchia ancora da pagare è la n.~2, in scadenza il 30~novembre 2026, secondo il piano concordato il 20~novembre 2026; la somma da chiedere è di 317,25~€.")]
    public void Instalment(string facts, string english, string french, string italian) =>
        Steps.AssertSays("instalment", facts, english, french, italian);

    [Theory]
    [InlineData(
        "next=upcoming",
        "No message has been sent yet; next comes the note before the due date.",
        "Aucun message n’a encore été envoyé¦; ensuite vient la prérelance.",
        "Non è ancora stato inviato alcun messaggio; poi viene il promemoria prima della scadenza.")]
    [InlineData(
        "lastSent=upcoming; lastSentOn=2026-10-23; next=first-reminder",
        "The messages have reached the note before the due date (last one sent on 23~October 2026); next comes the first reminder.",
        "Les messages sont allés jusqu’à la prérelance (dernier envoi le 23~octobre 2026)¦; ensuite vient la première relance.",
        "Il passo più avanzato già inviato è il promemoria prima della scadenza (ultimo messaggio il 23~ottobre 2026); poi viene il primo sollecito.")]
    [InlineData(
        "lastSent=first-reminder; lastSentOn=2026-11-09; next=first-reminder",
        "The messages have reached the first reminder (last one sent on 9~November 2026), and this step comes once more.",
        "Les messages sont allés jusqu’à la première relance (dernier envoi le 9~novembre 2026), et cette étape revient une fois de plus.",
        "Il passo più avanzato già inviato è il primo sollecito (ultimo messaggio il 9~novembre 2026) e lo stesso passo torna ancora una volta.")]
    [InlineData(
        "lastSentOn=2026-11-09; next=due-today",
        "The last message went out on 9~November 2026, but no step counts yet for the sum in question; next comes the note on the due date.",
        "Le dernier message date du 9~novembre 2026, mais aucune étape ne compte encore pour la somme en question¦; ensuite vient la relance du jour d’échéance.",
        "L’ultimo messaggio è del 9~novembre 2026, ma nessun passo conta ancora per la somma in questione; poi viene il promemoria del giorno di scadenza.")]
    [InlineData(
        "lastSent=formal-notice; lastSentOn=2026-12-17",
        "The messages have reached the formal notice (last one sent on 17~December 2026), and no step is left.",
        "Les messages sont allés jusqu’à la mise en demeure (dernier envoi le 17~décembre 2026), et il ne reste plus d’étape.",
        "Il passo più avanzato già inviato è l’atto di messa in mora (ultimo messaggio il 17~dicembre 2026) e non restano altri passi.")]
    [InlineData(
        "lastSent=friendly-call; lastSentOn=2026-12-17; next=final-reminder",
        "The messages have reached the step “friendly-call” (last one sent on 17~December 2026); next comes the final reminder.",
        "Les messages sont allés jusqu’à la relance «~friendly-call~» (dernier envoi le 17~décembre 2026)¦; ensuite vient la dernière relance.",
        "Il passo più avanzato già inviato è il messaggio «friendly-call» (ultimo messaggio il 17~dicembre 2026); poi viene l’ultimo sollecito.")]
    public void Ladder(string facts, string english, string french, string italian) =>
        Steps.AssertSays("ladder", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false; sent=0",
        "No message has been sent, and the policy does not limit their number.",
        "Aucun message n’a été envoyé, et la politique n’en limite pas le nombre.",
        "Non è stato inviato alcun messaggio e la politica non ne limita il numero.")]
    [InlineData(
        "applies=false; sent=3; maximum=6",
        "3 messages have been sent, and the policy allows 6 at most.",
        "3 messages ont été envoyés, et la politique en permet 6 au plus.",
        "Sono stati inviati 3 messaggi e la politica ne permette al massimo 6.")]
    [InlineData(
        "applies=false; sent=1; maximum=4",
        "1 message has been sent, and the policy allows 4 at most.",
        "1 message a été envoyé, et la politique en permet 4 au plus.",
        "È stato inviato 1 messaggio e la politica ne permette al massimo 4.")]
    [InlineData(
        "applies=true; sent=4; maximum=4",
        "4 messages have been sent, and the policy allows 4 at most.",
        "4 messages ont été envoyés, et la politique en permet 4 au plus.",
        "Sono stati inviati 4 messaggi e la politica ne permette al massimo 4.")]
    public void Maximum(string facts, string english, string french, string italian) =>
        Steps.AssertSays("maximum", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false; ceiling=4",
        "Nothing limits how firm messages to this client may be.",
        "Rien ne limite la fermeté des messages à ce client.",
        "Nulla limita la fermezza dei messaggi a questo cliente.")]
    [InlineData(
        "applies=false; ceiling=1",
        "Firmness is limited to 1 of 4 for this client, and a step is left that may be sent.",
        "La fermeté est limitée à 1 sur 4 pour ce client, et il reste une étape qui peut lui être envoyée.",
        "La fermezza per questo cliente è limitata a 1 su 4 e resta un messaggio che gli si può inviare.")]
    [InlineData(
        "applies=true; ceiling=3",
        "The only steps left are firmer than this client may be sent (limit: 3 of 4).",
        "Il ne reste que des étapes trop fermes pour ce client (limite~: 3 sur 4).",
        "Restano solo messaggi troppo fermi per questo cliente (al massimo 3 su 4).")]
    public void Ceiling(string facts, string english, string french, string italian) =>
        Steps.AssertSays("ceiling", facts, english, french, italian);

    [Theory]
    [InlineData(
        "stage=upcoming; due=2026-10-31; offsetDay=2026-10-23; afterGap=2026-10-06; fallsDue=2026-10-23",
        "The note before the due date is to be sent from Friday 23~October 2026 on: 23~October by the policy (due date 31~October), not before 6~October for the gap between messages.",
        "La prérelance est à envoyer à partir du vendredi 23~octobre 2026~: le 23~octobre selon la politique (échéance du 31~octobre), pas avant le 6~octobre pour l’intervalle entre les messages.",
        "Il promemoria prima della scadenza è da inviare a partire da venerdì 23~ottobre 2026: il 23~ottobre secondo la politica (scadenza del 31~ottobre), non prima del 6~ottobre per l’intervallo tra i messaggi.")]
    [InlineData(
        "stage=first-reminder; due=2026-10-31; offsetDay=2026-11-07; fallsDue=2026-11-09",
        "The first reminder is to be sent from Monday 9~November 2026 on: 7~November by the policy (due date 31~October), moved to the next business day.",
        "La première relance est à envoyer à partir du lundi 9~novembre 2026~: le 7~novembre selon la politique (échéance du 31~octobre), avec report au jour ouvré suivant.",
        "Il primo sollecito è da inviare a partire da lunedì 9~novembre 2026: il 7~novembre secondo la politica (scadenza del 31~ottobre), con rinvio al giorno lavorativo successivo.")]
    [InlineData(
        "stage=second-reminder; due=2026-10-31; offsetDay=2026-11-17; grantedDeadline=2026-11-16; afterDeadline=2026-11-19; afterGap=2026-11-14; fallsDue=2026-11-19",
        "The second reminder is to be sent from Thursday 19~November 2026 on: 17~November by the policy (due date 31~October), not before 19~November after the deadline of 16~November, not before 14~November for the gap between messages.",
        "La deuxième relance est à envoyer à partir du jeudi 19~novembre 2026~: le 17~novembre selon la politique (échéance du 31~octobre), pas avant le 19~novembre après le délai accordé jusqu’au 16~novembre, pas avant le 14~novembre pour l’intervalle entre les messages.",
        "Il secondo sollecito è da inviare a partire da giovedì 19~novembre 2026: il 17~novembre secondo la politica (scadenza del 31~ottobre), non prima del 19~novembre per il termine concesso (16~novembre), non prima del 14~novembre per l’intervallo tra i messaggi.")]
    [InlineData(
        "stage=formal-notice; due=2026-11-20; offsetDay=2027-01-04; grantedDeadline=2026-12-30; afterDeadline=2027-01-02; afterGap=2026-12-27; fallsDue=2027-01-04",
        "The formal notice is to be sent from Monday 4~January 2027 on: 4~January by the policy (due date 20~November 2026), not before 2~January after the deadline of 30~December 2026, not before 27~December 2026 for the gap between messages.",
        "La mise en demeure est à envoyer à partir du lundi 4~janvier 2027~: le 4~janvier selon la politique (échéance du 20~novembre 2026), pas avant le 2~janvier après le délai accordé jusqu’au 30~décembre 2026, pas avant le 27~décembre 2026 pour l’intervalle entre les messages.",
        "L’atto di messa in mora è da inviare a partire da lunedì 4~gennaio 2027: il 4~gennaio secondo la politica (scadenza del 20~novembre 2026), non prima del 2~gennaio per il termine concesso (30~dicembre 2026), non prima del 27~dicembre 2026 per l’intervallo tra i messaggi.")]
    [InlineData(
        "stage=friendly-call; due=2026-10-31; offsetDay=2026-11-01; fallsDue=2026-11-02",
        "The step “friendly-call” is to be sent from Monday 2~November 2026 on: 1~November by the policy (due date 31~October), moved to the next business day.",
        "La relance «~friendly-call~» est à envoyer à partir du lundi 2~novembre 2026~: le 1er~novembre selon la politique (échéance du 31~octobre), avec report au jour ouvré suivant.",
        "Il messaggio «friendly-call» è da inviare a partire da lunedì 2~novembre 2026: il 1°~novembre secondo la politica (scadenza del 31~ottobre), con rinvio al giorno lavorativo successivo.")]
    public void Stage(string facts, string english, string french, string italian) =>
        Steps.AssertSays("stage", facts, english, french, italian);

    [Theory]
    [InlineData(
        "on=2026-11-09; open=true; place=FR-57; placeKnown=true",
        "Monday 9~November 2026 is a business day for this client (public holidays: FR-57).",
        "Le lundi 9~novembre 2026 est un jour ouvré pour ce client (jours fériés~: FR-57).",
        "Lunedì 9~novembre 2026 è un giorno lavorativo per questo cliente (giorni festivi: FR-57).")]
    [InlineData(
        "on=2026-11-11; open=false; place=FR; placeKnown=true",
        "Wednesday 11~November 2026 is no business day for this client (a public holiday in FR, or one of our own closed days).",
        "Le mercredi 11~novembre 2026 n’est pas un jour ouvré pour ce client (jour férié pour FR, ou l’un de nos jours de fermeture).",
        "Mercoledì 11~novembre 2026 non è un giorno lavorativo per questo cliente (giorno festivo per FR, o uno dei nostri giorni di chiusura).")]
    [InlineData(
        "on=2026-11-09; open=true; place=US; placeKnown=false",
        "Monday 9~November 2026 is a business day for this client (public holidays of US not known: only weekends and our own closed days count).",
        "Le lundi 9~novembre 2026 est un jour ouvré pour ce client (jours fériés inconnus pour US~: seuls comptent les week-ends et nos jours de fermeture).",
        "Lunedì 9~novembre 2026 è un giorno lavorativo per questo cliente (giorni festivi non noti per US: contano solo i fine settimana e i nostri giorni di chiusura).")]
    [InlineData(
        "on=2026-11-08; open=false; placeKnown=false",
        "Sunday 8~November 2026 is no business day for this client (country not known: only weekends and our own closed days count).",
        "Le dimanche 8~novembre 2026 n’est pas un jour ouvré pour ce client (pays inconnu~: seuls comptent les week-ends et nos jours de fermeture).",
        "Domenica 8~novembre 2026 non è un giorno lavorativo per questo cliente (paese non noto: contano solo i fine settimana e i nostri giorni di chiusura).")]
    [InlineData(
        "on=2026-11-07; open=false; place=IT; placeKnown=true",
        "Saturday 7~November 2026 is no business day for this client (a weekend).",
        "Le samedi 7~novembre 2026 n’est pas un jour ouvré pour ce client (week-end).",
        "Sabato 7~novembre 2026 non è un giorno lavorativo per questo cliente (fine settimana).")]
    public void Calendar(string facts, string english, string french, string italian) =>
        Steps.AssertSays("calendar", facts, english, french, italian);

    [Theory]
    [InlineData(
        "days=7; deadline=2026-11-16",
        "The message grants 7 days, moved to the next business day if needed: until Monday 16~November 2026.",
        "Le message accorde 7~jours, avec report éventuel au jour ouvré suivant~: jusqu’au lundi 16~novembre 2026.",
        "Il messaggio concede 7 giorni, con eventuale rinvio al giorno lavorativo successivo: fino a lunedì 16~novembre 2026.")]
    [InlineData(
        "days=1; deadline=2026-12-01",
        "The message grants 1 day, moved to the next business day if needed: until Tuesday 1~December 2026.",
        "Le message accorde 1~jour, avec report éventuel au jour ouvré suivant~: jusqu’au mardi 1er~décembre 2026.",
        "Il messaggio concede 1 giorno, con eventuale rinvio al giorno lavorativo successivo: fino a martedì 1°~dicembre 2026.")]
    [InlineData(
        "days=0; deadline=2026-10-31",
        "The message grants no further time: the date it names is Saturday 31~October 2026.",
        "Le message n’accorde pas de délai~: il donne la date du samedi 31~octobre 2026.",
        "Il messaggio non concede altro tempo: indica la data di sabato 31~ottobre 2026.")]
    public void Deadline(string facts, string english, string french, string italian) =>
        Steps.AssertSays("deadline", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=true; until=2026-11-10",
        "The hour is outside this client’s contact hours; ask again on Tuesday 10~November 2026.",
        "L’heure est hors de la plage de contact de ce client¦; reposer la question le mardi 10~novembre 2026.",
        "L’ora è fuori dalla fascia di contatto di questo cliente; chiedere di nuovo martedì 10~novembre 2026.")]
    [InlineData(
        "applies=true",
        "The hour is outside this client’s contact hours.",
        "L’heure est hors de la plage de contact de ce client.",
        "L’ora è fuori dalla fascia di contatto di questo cliente.")]
    public void Quiet_hours(string facts, string english, string french, string italian) =>
        Steps.AssertSays("quietHours", facts, english, french, italian);
}
