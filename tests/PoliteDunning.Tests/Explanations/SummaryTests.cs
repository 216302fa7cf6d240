namespace PoliteDunning.Tests.Explanations;

/// <summary>What is said of a whole decision. A no-break space is written <c>~</c>, a narrow one <c>¦</c>.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData(
        "upcoming",
        "Due: the note before the due date, because €1,234.50 is still to be paid (due on 31~October) and its day, Friday 23~October, has come.",
        "À envoyer~: la prérelance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le vendredi 23~octobre, est arrivé.",
        "Da inviare: il promemoria prima della scadenza, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, venerdì 23~ottobre, è arrivato.")]
    [InlineData(
        "due-today",
        "Due: the note on the due date, because €1,234.50 is still to be paid (due on 31~October) and its day, Monday 2~November, has come.",
        "À envoyer~: la relance du jour d’échéance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le lundi 2~novembre, est arrivé.",
        "Da inviare: il promemoria del giorno di scadenza, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, lunedì 2~novembre, è arrivato.")]
    [InlineData(
        "first-reminder",
        "Due: the first reminder, because €1,234.50 is still to be paid (due on 31~October) and its day, Monday 9~November, has come; it grants until Monday 16~November.",
        "À envoyer~: la première relance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le lundi 9~novembre, est arrivé¦; elle accorde un délai jusqu’au lundi 16~novembre.",
        "Da inviare: il primo sollecito, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, lunedì 9~novembre, è arrivato; concede tempo fino a lunedì 16~novembre.")]
    [InlineData(
        "second-reminder",
        "Due: the second reminder, because €1,234.50 is still to be paid (due on 31~October) and its day, Thursday 19~November, has come; it grants until Thursday 26~November.",
        "À envoyer~: la deuxième relance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le jeudi 19~novembre, est arrivé¦; elle accorde un délai jusqu’au jeudi 26~novembre.",
        "Da inviare: il secondo sollecito, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, giovedì 19~novembre, è arrivato; concede tempo fino a giovedì 26~novembre.")]
    [InlineData(
        "final-reminder",
        "Due: the final reminder, because €1,234.50 is still to be paid (due on 31~October) and its day, Wednesday 2~December, has come; it grants until Thursday 10~December.",
        "À envoyer~: la dernière relance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le mercredi 2~décembre, est arrivé¦; elle accorde un délai jusqu’au jeudi 10~décembre.",
        "Da inviare: l’ultimo sollecito, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, mercoledì 2~dicembre, è arrivato; concede tempo fino a giovedì 10~dicembre.")]
    [InlineData(
        "formal-notice",
        "Due: the formal notice, because €1,234.50 is still to be paid (due on 31~October) and its day, Thursday 17~December, has come; it grants until Monday 4~January 2027, and a person has to approve it first.",
        "À envoyer~: la mise en demeure, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le jeudi 17~décembre, est arrivé¦; elle accorde un délai jusqu’au lundi 4~janvier 2027, et une personne doit d’abord l’approuver.",
        "Da inviare: l’atto di messa in mora, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, giovedì 17~dicembre, è arrivato; concede tempo fino a lunedì 4~gennaio 2027, e una persona deve prima approvarlo.")]
    [InlineData(
        "own stage",
        "Due: the step “second-word”, because €1,234.50 is still to be paid (due on 31~October) and its day, Monday 23~November, has come; it grants until Tuesday 24~November.",
        "À envoyer~: la relance «~second-word~», car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le lundi 23~novembre, est arrivé¦; elle accorde un délai jusqu’au mardi 24~novembre.",
        "Da inviare: il messaggio «second-word», perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, lunedì 23~novembre, è arrivato; concede tempo fino a martedì 24~novembre.")]
    [InlineData(
        "own instalments",
        "Due: the first reminder, because €617.25 is still to be paid (oldest unpaid instalment: number 1, due on 31~October) and its day, Monday 9~November, has come; it grants until Monday 16~November.",
        "À envoyer~: la première relance, car il reste 617,25~€ à régler (plus ancienne échéance à régler~: n°~1, du 31~octobre) et son jour, le lundi 9~novembre, est arrivé¦; elle accorde un délai jusqu’au lundi 16~novembre.",
        "Da inviare: il primo sollecito, perché resta da pagare la somma di 617,25~€ (rata più vecchia ancora da pagare: n.~1, scadenza del 31~ottobre) e il suo giorno, lunedì 9~novembre, è arrivato; concede tempo fino a lunedì 16~novembre.")]
    [InlineData(
        "agreed instalments",
        "Due: the first reminder, because €617.25 is still to be paid (oldest unpaid instalment: number 1, due on 30~November) and its day, Monday 7~December, has come; it grants until Tuesday 15~December.",
        "À envoyer~: la première relance, car il reste 617,25~€ à régler (plus ancienne échéance à régler~: n°~1, du 30~novembre) et son jour, le lundi 7~décembre, est arrivé¦; elle accorde un délai jusqu’au mardi 15~décembre.",
        "Da inviare: il primo sollecito, perché resta da pagare la somma di 617,25~€ (rata più vecchia ancora da pagare: n.~1, scadenza del 30~novembre) e il suo giorno, lunedì 7~dicembre, è arrivato; concede tempo fino a martedì 15~dicembre.")]
    [InlineData(
        "agreed instalments, nothing sent for them",
        "Due: the note before the due date, because €617.25 is still to be paid (oldest unpaid instalment: number 1, due on 30~November) and its day, Wednesday 25~November, has come.",
        "À envoyer~: la prérelance, car il reste 617,25~€ à régler (plus ancienne échéance à régler~: n°~1, du 30~novembre) et son jour, le mercredi 25~novembre, est arrivé.",
        "Da inviare: il promemoria prima della scadenza, perché resta da pagare la somma di 617,25~€ (rata più vecchia ancora da pagare: n.~1, scadenza del 30~novembre) e il suo giorno, mercoledì 25~novembre, è arrivato.")]
    [InlineData(
        "after an extension",
        "Due: the second reminder, because €1,234.50 is still to be paid (due on 31~October) and its day, Monday 7~December, has come; it grants until Monday 14~December.",
        "À envoyer~: la deuxième relance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le lundi 7~décembre, est arrivé¦; elle accorde un délai jusqu’au lundi 14~décembre.",
        "Da inviare: il secondo sollecito, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, lunedì 7~dicembre, è arrivato; concede tempo fino a lunedì 14~dicembre.")]
    [InlineData(
        "invoice chooses the policy",
        "Due: the first reminder, because €1,234.50 is still to be paid (due on 31~October) and its day, Thursday 5~November, has come; it grants until Monday 16~November.",
        "À envoyer~: la première relance, car il reste 1¦234,50~€ à régler (échéance du 31~octobre) et son jour, le jeudi 5~novembre, est arrivé¦; elle accorde un délai jusqu’au lundi 16~novembre.",
        "Da inviare: il primo sollecito, perché resta da pagare la somma di 1.234,50~€ (scadenza del 31~ottobre) e il suo giorno, giovedì 5~novembre, è arrivato; concede tempo fino a lunedì 16~novembre.")]
    [InlineData(
        "nothing due",
        "Not yet: the second reminder is not due before Thursday 19~November; ask again on that day.",
        "Pas encore~: la deuxième relance n’est pas à envoyer avant le jeudi 19~novembre¦; reposer la question ce jour-là.",
        "Non ancora: il secondo sollecito non è da inviare prima di giovedì 19~novembre; chiedere di nuovo quel giorno.")]
    [InlineData(
        "nothing due, and the stage moves",
        "Not yet: the second reminder is not due before Thursday 19~November; ask again on Monday 30~November.",
        "Pas encore~: la deuxième relance n’est pas à envoyer avant le jeudi 19~novembre¦; reposer la question le lundi 30~novembre.",
        "Non ancora: il secondo sollecito non è da inviare prima di giovedì 19~novembre; chiedere di nuovo lunedì 30~novembre.")]
    [InlineData(
        "weekend",
        "Not yet: the first reminder is due, but Saturday 14~November is no business day for this client; ask again on Monday 16~November.",
        "Pas encore~: la première relance est à envoyer, mais le samedi 14~novembre n’est pas un jour ouvré pour ce client¦; reposer la question le lundi 16~novembre.",
        "Non ancora: il primo sollecito è da inviare, ma sabato 14~novembre non è un giorno lavorativo per questo cliente; chiedere di nuovo lunedì 16~novembre.")]
    [InlineData(
        "public holiday",
        "Not yet: the first reminder is due, but Wednesday 11~November is no business day for this client; ask again on Thursday 12~November.",
        "Pas encore~: la première relance est à envoyer, mais le mercredi 11~novembre n’est pas un jour ouvré pour ce client¦; reposer la question le jeudi 12~novembre.",
        "Non ancora: il primo sollecito è da inviare, ma mercoledì 11~novembre non è un giorno lavorativo per questo cliente; chiedere di nuovo giovedì 12~novembre.")]
    [InlineData(
        "own closed day",
        "Not yet: the first reminder is due, but Tuesday 10~November is no business day for this client; ask again on Thursday 12~November.",
        "Pas encore~: la première relance est à envoyer, mais le mardi 10~novembre n’est pas un jour ouvré pour ce client¦; reposer la question le jeudi 12~novembre.",
        "Non ancora: il primo sollecito è da inviare, ma martedì 10~novembre non è un giorno lavorativo per questo cliente; chiedere di nuovo giovedì 12~novembre.")]
    [InlineData(
        "weekend in an unknown country",
        "Not yet: the first reminder is due, but Saturday 14~November is no business day for this client; ask again on Monday 16~November.",
        "Pas encore~: la première relance est à envoyer, mais le samedi 14~novembre n’est pas un jour ouvré pour ce client¦; reposer la question le lundi 16~novembre.",
        "Non ancora: il primo sollecito è da inviare, ma sabato 14~novembre non è un giorno lavorativo per questo cliente; chiedere di nuovo lunedì 16~novembre.")]
    [InlineData(
        "before the contact hours",
        "Not yet: the hour is outside this client’s contact hours; ask again later today.",
        "Pas encore~: l’heure est hors de la plage de contact de ce client¦; reposer la question plus tard dans la journée.",
        "Non ancora: l’ora è fuori dalla fascia di contatto di questo cliente; chiedere di nuovo più tardi in giornata.")]
    [InlineData(
        "after the contact hours",
        "Not yet: the hour is outside this client’s contact hours; ask again on Thursday 12~November.",
        "Pas encore~: l’heure est hors de la plage de contact de ce client¦; reposer la question le jeudi 12~novembre.",
        "Non ancora: l’ora è fuori dalla fascia di contatto di questo cliente; chiedere di nuovo giovedì 12~novembre.")]
    [InlineData(
        "after the last contact hours of a stage",
        "Not yet: the hour is outside this client’s contact hours; ask again on Monday 9~November.",
        "Pas encore~: l’heure est hors de la plage de contact de ce client¦; reposer la question le lundi 9~novembre.",
        "Non ancora: l’ora è fuori dalla fascia di contatto di questo cliente; chiedere di nuovo lunedì 9~novembre.")]
    [InlineData(
        "disputed",
        "Not yet: a dispute has been open since 16~November; ask again once it is resolved.",
        "Pas encore~: un litige est ouvert depuis le 16~novembre¦; reposer la question une fois le litige résolu.",
        "Non ancora: una contestazione è aperta dal 16~novembre; chiedere di nuovo quando sarà risolta.")]
    [InlineData(
        "disputed, and resolved later",
        "Not yet: a dispute has been open since 16~November; ask again on Wednesday 25~November.",
        "Pas encore~: un litige est ouvert depuis le 16~novembre¦; reposer la question le mercredi 25~novembre.",
        "Non ancora: una contestazione è aperta dal 16~novembre; chiedere di nuovo mercoledì 25~novembre.")]
    [InlineData(
        "paused",
        "Not yet: reminders have been paused since 18~November and may go out again from 30~November; ask again on Monday 30~November.",
        "Pas encore~: les relances sont en pause depuis le 18~novembre et peuvent reprendre à partir du 30~novembre¦; reposer la question le lundi 30~novembre.",
        "Non ancora: i solleciti sono in pausa dal 18~novembre e possono riprendere dal 30~novembre; chiedere di nuovo lunedì 30~novembre.")]
    [InlineData(
        "paused without an end",
        "Not yet: reminders have been paused since 18~November, with no end date; ask again once they resume.",
        "Pas encore~: les relances sont en pause depuis le 18~novembre, sans date de fin¦; reposer la question quand elles auront repris.",
        "Non ancora: i solleciti sono in pausa dal 18~novembre, senza data di fine; chiedere di nuovo quando saranno ripresi.")]
    [InlineData(
        "paused, then disputed",
        "Not yet: reminders have been paused since 18~November and may go out again from 30~November; no day to ask again is known yet.",
        "Pas encore~: les relances sont en pause depuis le 18~novembre et peuvent reprendre à partir du 30~novembre¦; le jour où reposer la question n’est pas encore connu.",
        "Non ancora: i solleciti sono in pausa dal 18~novembre e possono riprendere dal 30~novembre; il giorno in cui chiedere di nuovo non è ancora noto.")]
    [InlineData(
        "promised",
        "Not yet: the client promised to pay by Friday 20~November (2 days of grace); ask again on Monday 23~November.",
        "Pas encore~: le client a promis de payer au plus tard le vendredi 20~novembre (tolérance~: 2~jours)¦; reposer la question le lundi 23~novembre.",
        "Non ancora: il cliente ha promesso di pagare entro venerdì 20~novembre (tolleranza: 2 giorni); chiedere di nuovo lunedì 23~novembre.")]
    [InlineData(
        "promised without grace",
        "Not yet: the client promised to pay by Friday 20~November; ask again on Monday 23~November.",
        "Pas encore~: le client a promis de payer au plus tard le vendredi 20~novembre¦; reposer la question le lundi 23~novembre.",
        "Non ancora: il cliente ha promesso di pagare entro venerdì 20~novembre; chiedere di nuovo lunedì 23~novembre.")]
    [InlineData(
        "promised over New Year",
        "Not yet: the client promised to pay by Friday 8~January 2027 (2 days of grace); ask again on Monday 11~January 2027.",
        "Pas encore~: le client a promis de payer au plus tard le vendredi 8~janvier 2027 (tolérance~: 2~jours)¦; reposer la question le lundi 11~janvier 2027.",
        "Non ancora: il cliente ha promesso di pagare entro venerdì 8~gennaio 2027 (tolleranza: 2 giorni); chiedere di nuovo lunedì 11~gennaio 2027.")]
    [InlineData(
        "replied",
        "Not yet: the client replied on 16~November, and no message goes out for 5 days; ask again on Monday 23~November.",
        "Pas encore~: le client a répondu le 16~novembre, et aucun message ne part pendant 5~jours¦; reposer la question le lundi 23~novembre.",
        "Non ancora: il cliente ha risposto il 16~novembre e per 5 giorni non parte alcun messaggio; chiedere di nuovo lunedì 23~novembre.")]
    [InlineData(
        "settled",
        "Finished: the €1,234.50 is settled in full.",
        "Terminé~: la somme de 1¦234,50~€ est entièrement soldée.",
        "Concluso: la somma di 1.234,50~€ è interamente saldata.")]
    [InlineData(
        "overpaid",
        "Finished: payments and credits exceed the total of €1,234.50 by €50.00.",
        "Terminé~: paiements et avoirs dépassent de 50,00~€ le total de 1¦234,50~€.",
        "Concluso: pagamenti e accrediti superano di 50,00~€ il totale di 1.234,50~€.")]
    [InlineData(
        "nothing to pay",
        "Finished: the invoice asks for no payment (total: -€12.00).",
        "Terminé~: la facture ne demande aucun paiement (total~: -12,00~€).",
        "Concluso: la fattura non chiede alcun pagamento (totale: -12,00~€).")]
    [InlineData(
        "balance given, settled",
        "Finished: the €1,234.50 is settled in full, going by the balance given for 18~November.",
        "Terminé~: la somme de 1¦234,50~€ est entièrement soldée, d’après le solde donné pour le 18~novembre.",
        "Concluso: la somma di 1.234,50~€ è interamente saldata, in base al saldo indicato per il 18~novembre.")]
    [InlineData(
        "written off",
        "Finished: the claim was written off on 18~February.",
        "Terminé~: la créance a été passée en perte le 18~février.",
        "Concluso: il credito è stato stralciato il 18~febbraio.")]
    [InlineData(
        "below the minimum",
        "Finished: the balance is not above the policy’s minimum of €5.00.",
        "Terminé~: le solde ne dépasse pas le minimum de 5,00~€ fixé par la politique.",
        "Concluso: il saldo non supera il minimo di 5,00~€ fissato dalla politica.")]
    [InlineData(
        "direct debit",
        "Finished: the amount is collected by direct debit.",
        "Terminé~: la somme est encaissée par prélèvement.",
        "Concluso: la somma viene incassata con addebito diretto.")]
    [InlineData(
        "opted out",
        "Finished: the client asked not to be reminded.",
        "Terminé~: le client a demandé à ne pas être relancé.",
        "Concluso: il cliente ha chiesto di non ricevere solleciti.")]
    [InlineData(
        "policy exhausted",
        "Finished: the messages have reached the formal notice (last one sent on 17~December 2026), and no step is left; a person decides what comes next.",
        "Terminé~: les messages sont allés jusqu’à la mise en demeure (dernier envoi le 17~décembre 2026), et il ne reste plus d’étape¦; à une personne de décider de la suite.",
        "Concluso: il passo più avanzato già inviato è l’atto di messa in mora (ultimo messaggio il 17~dicembre 2026) e non restano altri passi; tocca a una persona decidere come proseguire.")]
    [InlineData(
        "maximum reached",
        "Finished: 2 messages have been sent, and the policy allows 2 at most; a person decides what comes next.",
        "Terminé~: 2 messages ont été envoyés, et la politique en permet 2 au plus¦; à une personne de décider de la suite.",
        "Concluso: sono stati inviati 2 messaggi e la politica ne permette al massimo 2; tocca a una persona decidere come proseguire.")]
    [InlineData(
        "ceiling reached",
        "Finished: the only steps left are firmer than this client may be sent (limit: 3 of 4); a person decides what comes next.",
        "Terminé~: il ne reste que des étapes trop fermes pour ce client (limite~: 3 sur 4)¦; à une personne de décider de la suite.",
        "Concluso: restano solo messaggi troppo fermi per questo cliente (al massimo 3 su 4); tocca a una persona decidere come proseguire.")]
    public void A_decision_is_summed_up_in_one_sentence(string scene, string english, string french, string italian)
    {
        var decision = Scenes.All[scene]().Decision;

        Assert.Equal([english, french, italian], Steps.Languages.Select(language => Steps.Visible(decision.Says(LanguageTag.Parse(language)))));
    }

    [Fact]
    public void Every_reason_is_met()
    {
        var decisions = Scenes.All.Values.Select(scene => scene().Decision).ToList();

        Assert.Contains(decisions, decision => decision is DueDecision);
        Assert.Equal(Enum.GetValues<NotYetReason>(), decisions.OfType<NotYetDecision>().Select(decision => decision.Reason).Distinct().Order());
        Assert.Equal(Enum.GetValues<FinishedReason>(), decisions.OfType<FinishedDecision>().Select(decision => decision.Reason).Distinct().Order());
    }
}
