using FsCheck;
using FsCheck.Fluent;

namespace PoliteDunning;

/// <summary>Who writes, and how to reach them.</summary>
public class WriterPhraseTests
{
    [Theory]
    [InlineData("fr-FR", "ici Léa Petit (Atelier Nord)", "ici Atelier Nord", "ici Léa Petit")]
    [InlineData("it-IT", "sono Léa Petit (Atelier Nord)", "siamo Atelier Nord", "sono Léa Petit")]
    [InlineData("en-GB", "this is Léa Petit at Atelier Nord", "this is Atelier Nord", "this is Léa Petit")]
    public void A_sender_is_a_person_where_one_is_known(string tag, string person, string firm, string alone)
    {
        var courtesies = Spelt.Language(tag).Courtesies;
        Assert.Equal(person, courtesies.Sender(new Writer("Atelier Nord", "Léa Petit", OnePerson: false, null, null, Replies: true)));
        Assert.Equal(firm, courtesies.Sender(new Writer("Atelier Nord", null, OnePerson: false, null, null, Replies: true)));
        Assert.Equal(alone, courtesies.Sender(new Writer("Léa Petit", "Léa Petit", OnePerson: true, null, null, Replies: true)));
        Assert.Equal(alone, courtesies.Sender(new Writer("Léa Petit", null, OnePerson: true, null, null, Replies: true)));
    }

    // The letters of `known`: p a phone, e an e-mail address, s a signatory, i one person, r replies are read.
    [Theory]
    [InlineData("fr-FR", "", MessageForm.Long, "nous joindre aux coordonnées indiquées sur la facture")]
    [InlineData("fr-FR", "i", MessageForm.Long, "me joindre aux coordonnées indiquées sur la facture")]
    [InlineData("fr-FR", "p", MessageForm.Long, "nous appeler au 01 23")]
    [InlineData("fr-FR", "ps", MessageForm.Short, "appeler Léa Petit au 01 23")]
    [InlineData("fr-FR", "psi", MessageForm.Short, "m’appeler au 01 23")]
    [InlineData("fr-FR", "pe", MessageForm.Long, "nous appeler au 01 23 ou écrire à l’adresse a@b.fr")]
    [InlineData("fr-FR", "pe", MessageForm.Short, "nous appeler au 01 23")]
    [InlineData("fr-FR", "e", MessageForm.Short, "écrire à l’adresse a@b.fr")]
    [InlineData("fr-FR", "r", MessageForm.Long, "répondre à ce message")]
    [InlineData("fr-FR", "r", MessageForm.Short, "nous joindre aux coordonnées indiquées sur la facture")]
    [InlineData("fr-FR", "rps", MessageForm.Long, "répondre à ce message ou nous appeler au 01 23")]
    [InlineData("fr-FR", "rps", MessageForm.Conversational, "répondre à ce message ou nous appeler au 01 23")]
    [InlineData("it-IT", "", MessageForm.Long, "contattarci ai recapiti indicati sulla fattura")]
    [InlineData("it-IT", "i", MessageForm.Short, "contattarmi ai recapiti indicati sulla fattura")]
    [InlineData("it-IT", "p", MessageForm.Short, "chiamarci al numero 01 23")]
    [InlineData("it-IT", "psi", MessageForm.Short, "chiamarmi al numero 01 23")]
    [InlineData("it-IT", "rps", MessageForm.Long, "rispondere a questo messaggio o chiamarci al numero 01 23")]
    [InlineData("it-IT", "rp", MessageForm.Conversational, "rispondere a questo messaggio o chiamarci al numero 01 23")]
    [InlineData("it-IT", "pe", MessageForm.Long, "chiamarci al numero 01 23 o scrivere all’indirizzo a@b.fr")]
    [InlineData("en-GB", "", MessageForm.Long, "reach us at the address on the invoice")]
    [InlineData("en-GB", "i", MessageForm.Long, "reach me at the address on the invoice")]
    [InlineData("en-GB", "ps", MessageForm.Short, "call Léa Petit on 01 23")]
    [InlineData("en-GB", "psi", MessageForm.Short, "call me on 01 23")]
    [InlineData("en-US", "p", MessageForm.Short, "call us at 01 23")]
    [InlineData("en-GB", "rp", MessageForm.Long, "reply to this message or call us on 01 23")]
    [InlineData("en-GB", "rp", MessageForm.Conversational, "reply to this message or call us on 01 23")]
    [InlineData("en-GB", "pe", MessageForm.Long, "call us on 01 23 or write to a@b.fr")]
    internal void The_open_door_is_one_that_is_there(string tag, string known, MessageForm form, string expected) => Assert.Equal(expected, Spelt.Language(tag).Courtesies.Reach(Of(known), form));

    [Fact]
    public void Any_reader_is_greeted_on_one_line_without_a_gap()
    {
        var names = Gen.Elements("Élodie", "O’Brien", "Jean-Luc", "de la Tour", "Åse", "M", "李", "{{number}}", "*x*");
        var optional = Gen.OneOf(names.Select(name => (string?)name), Gen.Constant((string?)null));
        var titles = Gen.Elements<PersonTitle?>(null, PersonTitle.Mr, PersonTitle.Ms, PersonTitle.Mx);
        var person = from title in titles from honorific in Gen.Elements(null, null, "Dr", "ing.") from given in optional from family in optional select new Person(title, honorific, given, given is null ? family ?? "Roy" : family);
        var reader = from count in Gen.Choose(0, 3) from people in person.ListOf(count) from name in names from organisation in Gen.Elements(true, false) from office in Gen.Elements(true, false) select new Reader([.. people], name, organisation || office, office);
        var occasion = from register in Gen.Elements(Enum.GetValues<Register>()) from form in Gen.Elements(Enum.GetValues<MessageForm>()) from paper in Gen.Elements(true, false) from firmness in Gen.Choose(0, 4) select new Occasion(register, form, paper && form == MessageForm.Long, firmness);
        Prop.ForAll(reader.ToArbitrary(), occasion.ToArbitrary(), Gen.Elements(LanguageTable.All.ToArray()).ToArbitrary(), (who, when, language) =>
        {
            foreach (var phrase in new[] { language.Courtesies.Greeting(who, when), language.Courtesies.Closing(who, Of("rps"), when) })
            {
                Assert.DoesNotContain("  ", phrase, StringComparison.Ordinal);
                Assert.DoesNotContain(" ,", phrase, StringComparison.Ordinal);
                Assert.Equal(phrase.Trim(), phrase);
                Assert.NotEmpty(phrase);
            }
            Assert.Contains(language.Courtesies.Greeting(who, when)[^1], when.Form == MessageForm.Short ? ",." : ",:");
            Assert.Contains(language.Courtesies.Address(when.Register, who), language.Courtesies.Addresses(when.Register).Concat(language.Courtesies.Addresses(Register.Courteous)));
        }).QuickCheckThrowOnFailure();
    }

    private static Writer Of(string known) =>
        new(
            "Atelier Nord",
            known.Contains('s') ? "Léa Petit" : null,
            known.Contains('i'),
            known.Contains('p') ? "01 23" : null,
            known.Contains('e') ? "a@b.fr" : null,
            known.Contains('r'));
}
