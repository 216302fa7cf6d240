namespace PoliteDunning.Tests.Explanations;

/// <summary>What is said of the choice of words: channel, tone, language, template. A no-break space is written <c>~</c>, a narrow one <c>¦</c>.</summary>
public sealed class WordingStepTests
{
    [Theory]
    [InlineData(
        "channel=email; formalNotice=false",
        "The message goes by email.",
        "Le message part par e-mail.",
        "Il messaggio parte per e-mail.")]
    [InlineData(
        "channel=sms; formalNotice=false",
        "The message goes by SMS.",
        "Le message part par SMS.",
        "Il messaggio parte via SMS.")]
    [InlineData(
        "channel=whatsApp; formalNotice=false",
        "The message goes by WhatsApp.",
        "Le message part par WhatsApp.",
        "Il messaggio parte via WhatsApp.")]
    [InlineData(
        "channel=letter; formalNotice=false",
        "The message goes by letter.",
        "Le message part par courrier.",
        "Il messaggio parte per posta.")]
    [InlineData(
        "channel=letter; formalNotice=true",
        "The message goes by letter, because it is a formal notice, and a person has to approve it first.",
        "Le message part par courrier, car c’est une mise en demeure, et une personne doit d’abord l’approuver.",
        "Il messaggio parte per posta, perché è un atto di messa in mora, e una persona deve prima approvarlo.")]
    [InlineData(
        "channel=phone; formalNotice=false",
        "The message goes as a script for a phone call.",
        "Le message part sous forme de script d’appel.",
        "Il messaggio parte come traccia per una telefonata.")]
    [InlineData(
        "channel=calendar; formalNotice=false",
        "The message goes as a calendar entry.",
        "Le message part sous forme d’entrée d’agenda.",
        "Il messaggio parte come voce di calendario.")]
    public void Channel(string facts, string english, string french, string italian) =>
        Steps.AssertSays("channel", facts, english, french, italian);

    [Theory]
    [InlineData(
        "profile=courteous; register=courteous; fellBack=false; softened=false",
        "The tone is courteous.",
        "Le ton est courtois.",
        "Il tono è cortese.")]
    [InlineData(
        "profile=formal; register=formal; fellBack=false; softened=false",
        "The tone is formal.",
        "Le ton est formel.",
        "Il tono è formale.")]
    [InlineData(
        "profile=direct; register=courteous; fellBack=false; softened=false",
        "The tone is direct, in a courteous register.",
        "Le ton est direct, dans un registre courtois.",
        "Il tono è diretto, in un registro cortese.")]
    [InlineData(
        "profile=familiar; register=courteous; fellBack=true; softened=false",
        "The tone is familiar; this reader cannot be addressed that way, so the register is courteous.",
        "Le ton est familier¦; ce destinataire ne peut pas être tutoyé, le registre est donc courtois.",
        "Il tono è confidenziale; a questo destinatario non si può dare del tu, quindi il registro è cortese.")]
    [InlineData(
        "profile=gentle; register=courteous; fellBack=false; softened=true",
        "The tone is gentle, in a courteous register; the words are softened, because the step is firmer than this client’s limit.",
        "Le ton est doux, dans un registre courtois¦; les mots sont adoucis, car l’étape dépasse la fermeté prévue pour ce client.",
        "Il tono è delicato, in un registro cortese; le parole sono attenuate, perché il passo supera la fermezza prevista per questo cliente.")]
    [InlineData(
        "profile=old-friends; register=familiar; fellBack=false; softened=false",
        "The tone is “old-friends”, in a familiar register.",
        "Le ton est «~old-friends~», dans un registre familier.",
        "Il tono è «old-friends», in un registro confidenziale.")]
    [InlineData(
        "profile=familiar; register=courteous; fellBack=true; softened=true",
        "The tone is familiar; this reader cannot be addressed that way, so the register is courteous; the words are softened, because the step is firmer than this client’s limit.",
        "Le ton est familier¦; ce destinataire ne peut pas être tutoyé, le registre est donc courtois¦; les mots sont adoucis, car l’étape dépasse la fermeté prévue pour ce client.",
        "Il tono è confidenziale; a questo destinatario non si può dare del tu, quindi il registro è cortese; le parole sono attenuate, perché il passo supera la fermezza prevista per questo cliente.")]
    public void Tone(string facts, string english, string french, string italian) =>
        Steps.AssertSays("tone", facts, english, french, italian);

    [Theory]
    [InlineData(
        "language=fr-FR; chosenBy=client",
        "The message is in French (fr-FR), the client’s language.",
        "Le message est en français (fr-FR), langue du client.",
        "Il messaggio è in francese (fr-FR), la lingua del cliente.")]
    [InlineData(
        "language=it-CH; chosenBy=clientCountry",
        "The message is in Italian (it-CH), the language of the client’s country.",
        "Le message est en italien (it-CH), langue du pays du client.",
        "Il messaggio è in italiano (it-CH), la lingua del paese del cliente.")]
    [InlineData(
        "language=en-GB; chosenBy=default",
        "The message is in English (en-GB), the default language.",
        "Le message est en anglais (en-GB), langue par défaut.",
        "Il messaggio è in inglese (en-GB), la lingua predefinita.")]
    [InlineData(
        "language=fr-CA; chosenBy=option",
        "The message is in French (fr-CA), as asked for.",
        "Le message est en français (fr-CA), comme demandé.",
        "Il messaggio è in francese (fr-CA), come richiesto.")]
    [InlineData(
        "language=en-IE; chosenBy=creditorCountry",
        "The message is in English (en-IE), the language of the creditor’s country.",
        "Le message est en anglais (en-IE), langue du pays du créancier.",
        "Il messaggio è in inglese (en-IE), la lingua del paese del creditore.")]
    public void Language(string facts, string english, string french, string italian) =>
        Steps.AssertSays("language", facts, english, french, italian);

    [Theory]
    [InlineData(
        "template=fr/first-reminder.courteous.long.hbs",
        "The words come from the template fr/first-reminder.courteous.long.hbs.",
        "Les mots viennent du modèle fr/first-reminder.courteous.long.hbs.",
        "Le parole vengono dal modello fr/first-reminder.courteous.long.hbs.")]
    public void Template(string facts, string english, string french, string italian) =>
        Steps.AssertSays("template", facts, english, french, italian);
}
