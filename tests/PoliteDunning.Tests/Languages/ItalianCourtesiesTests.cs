namespace PoliteDunning;

public class ItalianCourtesiesTests
{
    private static readonly ItalianCourtesies Italian = new();

    [Theory]
    [InlineData("firm", "Gentili Signori,", "Buongiorno,", "Spett.le Rossi S.r.l.,", "Buongiorno,")]
    [InlineData("public body", "Gentili Signori,", "Buongiorno,", "Spett.le Rossi S.r.l.,", "Buongiorno,")]
    [InlineData("public body, Ms", "Gentili Signori,", "Buongiorno,", "Spett.le Rossi S.r.l.,", "Buongiorno,")]
    [InlineData("sole trader", "Buongiorno,", "Buongiorno,", "Buongiorno,", "Buongiorno,")]
    [InlineData("consumer", "Buongiorno Andrea Rossi,", "Buongiorno Andrea Rossi,", "Gentile Andrea Rossi,", "Buongiorno Andrea Rossi,")]
    [InlineData("consumer, one word", "Buongiorno,", "Buongiorno,", "Buongiorno,", "Buongiorno,")]
    [InlineData("Ms", "Gentile Signora Rossi,", "Buongiorno Signora Rossi,", "Gentile Signora Rossi,", "Buongiorno Signora Rossi,")]
    [InlineData("Mr", "Gentile Signor Roy,", "Buongiorno Signor Roy,", "Gentile Signor Roy,", "Buongiorno Signor Roy,")]
    [InlineData("no title", "Buongiorno Andrea Rossi,", "Buongiorno Andrea Rossi,", "Gentile Andrea Rossi,", "Buongiorno Andrea Rossi,")]
    [InlineData("Mx", "Gentile Andrea Rossi,", "Buongiorno Andrea Rossi,", "Gentile Andrea Rossi,", "Buongiorno Andrea Rossi,")]
    [InlineData("given name", "Buongiorno Andrea,", "Buongiorno Andrea,", "Gentile Andrea,", "Buongiorno Andrea,")]
    [InlineData("family name", "Buongiorno,", "Buongiorno,", "Buongiorno,", "Buongiorno,")]
    [InlineData("Ms, family name", "Gentile Signora Rossi,", "Buongiorno Signora Rossi,", "Gentile Signora Rossi,", "Buongiorno Signora Rossi,")]
    [InlineData("dott.ssa", "Gentile dott.ssa[NB]Rossi,", "Buongiorno dott.ssa[NB]Rossi,", "Gentile dottoressa Rossi,", "Buongiorno dottoressa Rossi,")]
    [InlineData("Dott.", "Gentile Dott.[NB]Rossi,", "Buongiorno Dott.[NB]Rossi,", "Gentile dottor Rossi,", "Buongiorno dottor Rossi,")]
    [InlineData("ing.", "Gentile ing.[NB]Rossi,", "Buongiorno ing.[NB]Rossi,", "Gentile ingegner Rossi,", "Buongiorno ingegner Rossi,")]
    [InlineData("avv.", "Gentile avv.[NB]Rossi,", "Buongiorno avv.[NB]Rossi,", "Gentile avvocato Rossi,", "Buongiorno avvocato Rossi,")]
    [InlineData("arch.", "Gentile arch.[NB]Rossi,", "Buongiorno arch.[NB]Rossi,", "Gentile architetto Rossi,", "Buongiorno architetto Rossi,")]
    [InlineData("rag.", "Gentile rag.[NB]Rossi,", "Buongiorno rag.[NB]Rossi,", "Gentile ragionier Rossi,", "Buongiorno ragionier Rossi,")]
    [InlineData("two", "Gentile Signora Rossi, gentile Signor Roy,", "Buongiorno Signora Rossi, buongiorno Signor Roy,", "Gentile Signora Rossi, gentile Signor Roy,", "Buongiorno Signora Rossi, buongiorno Signor Roy,")]
    [InlineData("two, one unnamed", "Gentili Signori,", "Buongiorno,", "Spett.le Rossi S.r.l.,", "Buongiorno,")]
    [InlineData("three", "Gentili Signori,", "Buongiorno,", "Spett.le Rossi S.r.l.,", "Buongiorno,")]
    public void A_greeting_says_what_is_known(string kind, string courteous, string chat, string formal, string formalChat)
    {
        var reader = Reader(kind);
        for (var firmness = 0; firmness <= Firmness.Final; firmness++)
        {
            Assert.Equal(courteous, Spelt.Out(Italian.Greeting(reader, Readers.Email(Register.Courteous, firmness))));
            Assert.Equal(chat, Spelt.Out(Italian.Greeting(reader, Readers.Chat(Register.Courteous, firmness))));
            Assert.Equal(formal, Italian.Greeting(reader, Readers.Email(Register.Formal, firmness)));
            Assert.Equal(formalChat, Italian.Greeting(reader, Readers.Chat(Register.Formal, firmness)));
            Assert.Equal(formal, Italian.Greeting(reader, Readers.Letter(Register.Courteous, firmness)));
            Assert.Equal(formal, Italian.Greeting(reader, Readers.Letter(Register.Formal, firmness)));
        }
        Assert.Equal(formal, Italian.Greeting(reader, Readers.Notice(Register.Courteous)));
        Assert.Equal(formal, Italian.Greeting(reader, Readers.Notice(Register.Formal)));
    }

    [Theory]
    [InlineData("firm", AddressForm.Voi, AddressForm.Voi)]
    [InlineData("public body", AddressForm.Voi, AddressForm.Voi)]
    [InlineData("public body, Ms", AddressForm.Voi, AddressForm.Voi)]
    [InlineData("two", AddressForm.Voi, AddressForm.Voi)]
    [InlineData("three", AddressForm.Voi, AddressForm.Voi)]
    [InlineData("Ms", AddressForm.Lei, AddressForm.Tu)]
    [InlineData("given name", AddressForm.Lei, AddressForm.Tu)]
    [InlineData("family name", AddressForm.Lei, AddressForm.Lei)]
    [InlineData("consumer", AddressForm.Lei, AddressForm.Lei)]
    [InlineData("sole trader", AddressForm.Lei, AddressForm.Lei)]
    internal void A_firm_an_office_and_several_readers_are_Voi_and_one_person_Lei(string kind, AddressForm usual, AddressForm familiar)
    {
        Assert.Equal(usual, Italian.Address(Register.Formal, Reader(kind)));
        Assert.Equal(usual, Italian.Address(Register.Courteous, Reader(kind)));
        Assert.Equal(familiar, Italian.Address(Register.Familiar, Reader(kind)));
    }

    [Theory]
    [InlineData("Ms")]
    [InlineData("given name")]
    [InlineData("dott.ssa")]
    public void A_familiar_greeting_is_a_first_name(string kind)
    {
        Assert.Equal("Ciao Andrea,", Italian.Greeting(Reader(kind), Readers.Email(Register.Familiar)));
        Assert.Equal("Ciao Andrea,", Italian.Greeting(Reader(kind), Readers.Chat(Register.Familiar)));
    }

    [Theory]
    [InlineData(0, "Un cordiale saluto", "A presto")]
    [InlineData(1, "Un cordiale saluto", "A presto")]
    [InlineData(2, "Cordiali saluti", "Grazie e buona giornata")]
    [InlineData(3, "Cordiali saluti", "Grazie e buona giornata")]
    public void A_closing_cools_with_firmness_and_a_formal_one_stays(int firmness, string courteous, string familiar)
    {
        var writer = new Writer("Atelier Nord", null, OnePerson: false, null, null, Replies: false);
        Assert.All(Readers.Kinds, kind =>
        {
            Assert.Equal(courteous, Italian.Closing(Reader(kind), writer, Readers.Email(Register.Courteous, firmness)));
            Assert.Equal(courteous, Italian.Closing(Reader(kind), writer, Readers.Letter(Register.Courteous, firmness)));
            Assert.Equal(familiar, Italian.Closing(Reader(kind), writer, Readers.Email(Register.Familiar, firmness)));
            Assert.Equal("Distinti saluti", Italian.Closing(Reader(kind), writer, Readers.Email(Register.Formal, firmness)));
            Assert.Equal("Distinti saluti", Italian.Closing(Reader(kind), writer, Readers.Notice(Register.Courteous)));
        });
    }

    private static Reader Reader(string kind) => Readers.Named(kind, "Andrea", "Rossi", "Rossi S.r.l.");
}
