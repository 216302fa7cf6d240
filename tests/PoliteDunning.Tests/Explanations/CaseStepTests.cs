namespace PoliteDunning.Tests.Explanations;

/// <summary>What is said of the case: policy, balance, ends and silences. A no-break space is written <c>~</c>, a narrow one <c>¦</c>.</summary>
public sealed class CaseStepTests
{
    [Theory]
    [InlineData(
        "policy=standard; version=1; chosenBy=default",
        "The standard policy (version 1) applies by default.",
        "La politique de relance standard (version 1) s’applique par défaut.",
        "Si applica la politica di sollecito standard (versione 1), quella predefinita.")]
    [InlineData(
        "policy=patient; version=2; chosenBy=client",
        "The patient policy (version 2) applies, chosen for this client.",
        "La politique de relance patiente (version 2) s’applique, choisie pour ce client.",
        "Si applica la politica di sollecito paziente (versione 2), scelta per questo cliente.")]
    [InlineData(
        "policy=prompt; version=1; chosenBy=invoice",
        "The prompt policy (version 1) applies, chosen for this invoice.",
        "La politique de relance rapide (version 1) s’applique, choisie pour cette facture.",
        "Si applica la politica di sollecito rapida (versione 1), scelta per questa fattura.")]
    [InlineData(
        "policy=key-accounts; version=3; chosenBy=option",
        "The “key-accounts” policy (version 3) applies, as asked for.",
        "La politique de relance «~key-accounts~» (version 3) s’applique, comme demandé.",
        "Si applica la politica di sollecito «key-accounts» (versione 3), come richiesto.")]
    public void Policy(string facts, string english, string french, string italian) =>
        Steps.AssertSays("policy", facts, english, french, italian);

    [Theory]
    [InlineData(
        "balance=EUR 1234.50; total=EUR 1234.50",
        "The whole €1,234.50 is still owed.",
        "Il reste à régler la totalité, soit 1¦234,50~€.",
        "Resta da pagare l’intera somma di 1.234,50~€.")]
    [InlineData(
        "balance=EUR 734.50; total=EUR 1234.50",
        "€734.50 is still owed on an invoice of €1,234.50.",
        "Il reste 734,50~€ à régler sur une facture de 1¦234,50~€.",
        "Resta da pagare la somma di 734,50~€ su una fattura di 1.234,50~€.")]
    [InlineData(
        "balance=EUR 734.50; total=EUR 1234.50; givenOn=2026-11-20",
        "€734.50 is still owed on an invoice of €1,234.50, going by the balance given for 20~November 2026.",
        "Il reste 734,50~€ à régler sur une facture de 1¦234,50~€, d’après le solde donné pour le 20~novembre 2026.",
        "Resta da pagare la somma di 734,50~€ su una fattura di 1.234,50~€, in base al saldo indicato per il 20~novembre 2026.")]
    [InlineData(
        "balance=EUR 0.00; total=EUR 1234.50",
        "The €1,234.50 is settled in full.",
        "La somme de 1¦234,50~€ est entièrement soldée.",
        "La somma di 1.234,50~€ è interamente saldata.")]
    [InlineData(
        "balance=EUR -50.00; total=EUR 1234.50",
        "Payments and credits exceed the total of €1,234.50 by €50.00.",
        "Paiements et avoirs dépassent de 50,00~€ le total de 1¦234,50~€.",
        "Pagamenti e accrediti superano di 50,00~€ il totale di 1.234,50~€.")]
    [InlineData(
        "balance=EUR -12.00; total=EUR -12.00",
        "The invoice asks for no payment (total: -€12.00).",
        "La facture ne demande aucun paiement (total~: -12,00~€).",
        "La fattura non chiede alcun pagamento (totale: -12,00~€).")]
    public void Balance(string facts, string english, string french, string italian) =>
        Steps.AssertSays("balance", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "The claim has not been written off.",
        "La créance n’a pas été passée en perte.",
        "Il credito non è stato stralciato.")]
    [InlineData(
        "applies=true; on=2027-02-18",
        "The claim was written off on 18~February 2027.",
        "La créance a été passée en perte le 18~février 2027.",
        "Il credito è stato stralciato il 18~febbraio 2027.")]
    public void Written_off(string facts, string english, string french, string italian) =>
        Steps.AssertSays("writtenOff", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false; minimum=EUR 0.00",
        "The policy sets no minimum balance.",
        "La politique ne fixe pas de solde minimal.",
        "La politica non fissa un saldo minimo.")]
    [InlineData(
        "applies=false; minimum=EUR 5.00",
        "The balance is above the policy’s minimum of €5.00.",
        "Le solde dépasse le minimum de 5,00~€ fixé par la politique.",
        "Il saldo supera il minimo di 5,00~€ fissato dalla politica.")]
    [InlineData(
        "applies=true; minimum=EUR 5.00",
        "The balance is not above the policy’s minimum of €5.00.",
        "Le solde ne dépasse pas le minimum de 5,00~€ fixé par la politique.",
        "Il saldo non supera il minimo di 5,00~€ fissato dalla politica.")]
    public void Minimum(string facts, string english, string french, string italian) =>
        Steps.AssertSays("minimum", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "The invoice is not collected by direct debit.",
        "La facture n’est pas encaissée par prélèvement.",
        "La fattura non viene incassata con addebito diretto.")]
    [InlineData(
        "applies=true",
        "The amount is collected by direct debit.",
        "La somme est encaissée par prélèvement.",
        "La somma viene incassata con addebito diretto.")]
    public void Direct_debit(string facts, string english, string french, string italian) =>
        Steps.AssertSays("directDebit", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "The client has not opted out of reminders.",
        "Le client n’a pas refusé les relances.",
        "Il cliente non ha rifiutato i solleciti.")]
    [InlineData(
        "applies=true",
        "The client asked not to be reminded.",
        "Le client a demandé à ne pas être relancé.",
        "Il cliente ha chiesto di non ricevere solleciti.")]
    public void Opt_out(string facts, string english, string french, string italian) =>
        Steps.AssertSays("optOut", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "No dispute is open.",
        "Aucun litige n’est ouvert.",
        "Nessuna contestazione è aperta.")]
    [InlineData(
        "applies=true; since=2026-11-16",
        "A dispute has been open since 16~November 2026.",
        "Un litige est ouvert depuis le 16~novembre 2026.",
        "Una contestazione è aperta dal 16~novembre 2026.")]
    public void Dispute(string facts, string english, string french, string italian) =>
        Steps.AssertSays("dispute", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "Reminders are not paused.",
        "Les relances ne sont pas en pause.",
        "I solleciti non sono in pausa.")]
    [InlineData(
        "applies=true; since=2026-11-18; until=2026-12-01",
        "Reminders have been paused since 18~November 2026 and may go out again from 1~December 2026.",
        "Les relances sont en pause depuis le 18~novembre 2026 et peuvent reprendre à partir du 1er~décembre 2026.",
        "I solleciti sono in pausa dal 18~novembre 2026 e possono riprendere dal 1°~dicembre 2026.")]
    [InlineData(
        "applies=true; since=2026-11-18",
        "Reminders have been paused since 18~November 2026, with no end date.",
        "Les relances sont en pause depuis le 18~novembre 2026, sans date de fin.",
        "I solleciti sono in pausa dal 18~novembre 2026, senza data di fine.")]
    public void Pause(string facts, string english, string french, string italian) =>
        Steps.AssertSays("pause", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "No promise of payment is on record.",
        "Aucune promesse de paiement n’est enregistrée.",
        "Non risultano promesse di pagamento.")]
    [InlineData(
        "applies=true; by=2026-11-20; graceDays=2",
        "The client promised to pay by Friday 20~November 2026 (2 days of grace).",
        "Le client a promis de payer au plus tard le vendredi 20~novembre 2026 (tolérance~: 2~jours).",
        "Il cliente ha promesso di pagare entro venerdì 20~novembre 2026 (tolleranza: 2 giorni).")]
    [InlineData(
        "applies=true; by=2026-11-20; graceDays=0",
        "The client promised to pay by Friday 20~November 2026.",
        "Le client a promis de payer au plus tard le vendredi 20~novembre 2026.",
        "Il cliente ha promesso di pagare entro venerdì 20~novembre 2026.")]
    [InlineData(
        "applies=false; by=2026-11-20; graceDays=1",
        "The promise to pay by Friday 20~November 2026 (1 day of grace) has run out.",
        "La promesse de payer au plus tard le vendredi 20~novembre 2026 (tolérance~: 1~jour) ne court plus.",
        "La promessa di pagare entro venerdì 20~novembre 2026 (tolleranza: 1 giorno) non è più in corso.")]
    public void Promise(string facts, string english, string french, string italian) =>
        Steps.AssertSays("promise", facts, english, french, italian);

    [Theory]
    [InlineData(
        "applies=false",
        "No reply from the client is waiting for an answer.",
        "Aucune réponse du client n’est en attente.",
        "Nessuna risposta del cliente è in sospeso.")]
    [InlineData(
        "applies=true; on=2026-11-16; graceDays=5",
        "The client replied on 16~November 2026, and no message goes out for 5 days.",
        "Le client a répondu le 16~novembre 2026, et aucun message ne part pendant 5~jours.",
        "Il cliente ha risposto il 16~novembre 2026 e per 5 giorni non parte alcun messaggio.")]
    [InlineData(
        "applies=false; on=2026-11-08; graceDays=5",
        "The client replied on 8~November 2026, and the wait of 5 days is over.",
        "Le client a répondu le 8~novembre 2026, et l’attente de 5~jours est passée.",
        "Il cliente ha risposto l’8~novembre 2026 e l’attesa è finita (5 giorni).")]
    [InlineData(
        "applies=false; on=2026-11-11; graceDays=0",
        "The client replied on 11~November 2026, and messages may go out again.",
        "Le client a répondu le 11~novembre 2026, et les messages peuvent reprendre.",
        "Il cliente ha risposto l’11~novembre 2026 e i messaggi possono riprendere.")]
    public void Reply(string facts, string english, string french, string italian) =>
        Steps.AssertSays("reply", facts, english, french, italian);
}
