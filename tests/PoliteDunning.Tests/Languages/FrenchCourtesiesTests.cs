namespace PoliteDunning;

public class FrenchCourtesiesTests
{
    private static readonly FrenchCourtesies French = new();

    [Theory]
    [InlineData("firm", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("public body", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("sole trader", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("consumer", "Bonjour Camille Martin,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("consumer, one word", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("consumer, Ms", "Bonjour Madame Martin,", "Madame,", "Bonjour Madame,")]
    [InlineData("Ms", "Bonjour Madame Martin,", "Madame,", "Bonjour Madame,")]
    [InlineData("Mr", "Bonjour Monsieur Roy,", "Monsieur,", "Bonjour Monsieur,")]
    [InlineData("Mx", "Bonjour Camille Martin,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("no title", "Bonjour Camille Martin,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("given name", "Bonjour Camille,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("Ms, given name", "Bonjour Camille,", "Madame,", "Bonjour Madame,")]
    [InlineData("family name", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("Ms, family name", "Bonjour Madame Martin,", "Madame,", "Bonjour Madame,")]
    [InlineData("Maître", "Bonjour Maître Martin,", "Maître,", "Bonjour Maître,")]
    [InlineData("Me", "Bonjour Maître Martin,", "Maître,", "Bonjour Maître,")]
    [InlineData("Dr", "Bonjour Docteur Martin,", "Docteur,", "Bonjour Docteur,")]
    [InlineData("Pr.", "Bonjour Professeur Martin,", "Professeur,", "Bonjour Professeur,")]
    [InlineData("two", "Bonjour Madame Martin, bonjour Monsieur Roy,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("two, one unnamed", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    [InlineData("three", "Bonjour,", "Madame, Monsieur,", "Bonjour,")]
    public void A_greeting_says_what_is_known_and_a_formal_one_no_surname(string kind, string courteous, string formal, string formalChat)
    {
        var reader = Reader(kind);
        for (var firmness = 0; firmness <= Firmness.Final; firmness++)
        {
            Assert.Equal(courteous, French.Greeting(reader, Readers.Email(Register.Courteous, firmness)));
            Assert.Equal(courteous, French.Greeting(reader, Readers.Chat(Register.Courteous, firmness)));
            Assert.Equal(formal, French.Greeting(reader, Readers.Email(Register.Formal, firmness)));
            Assert.Equal(formalChat, French.Greeting(reader, Readers.Chat(Register.Formal, firmness)));
            Assert.Equal(formal, French.Greeting(reader, Readers.Letter(Register.Courteous, firmness)));
            Assert.Equal(formal, French.Greeting(reader, Readers.Letter(Register.Formal, firmness)));
        }
        Assert.Equal(formal, French.Greeting(reader, Readers.Notice(Register.Courteous)));
        Assert.Equal(formal, French.Greeting(reader, Readers.Notice(Register.Formal)));
    }

    [Theory]
    [InlineData("Ms")]
    [InlineData("given name")]
    [InlineData("Maître")]
    public void A_familiar_greeting_is_a_first_name(string kind)
    {
        Assert.Equal("Bonjour Camille,", French.Greeting(Reader(kind), Readers.Email(Register.Familiar)));
        Assert.Equal("Bonjour Camille,", French.Greeting(Reader(kind), Readers.Chat(Register.Familiar)));
    }

    [Theory]
    [InlineData("Ms", AddressForm.Tu)]
    [InlineData("given name", AddressForm.Tu)]
    [InlineData("family name", AddressForm.Vous)]
    [InlineData("firm", AddressForm.Vous)]
    [InlineData("consumer", AddressForm.Vous)]
    [InlineData("two", AddressForm.Vous)]
    [InlineData("public body, Ms", AddressForm.Vous)]
    internal void Tu_is_for_one_known_first_name(string kind, AddressForm familiar)
    {
        Assert.Equal(familiar, French.Address(Register.Familiar, Reader(kind)));
        Assert.Equal(AddressForm.Vous, French.Address(Register.Courteous, Reader(kind)));
        Assert.Equal(AddressForm.Vous, French.Address(Register.Formal, Reader(kind)));
    }

    [Theory]
    [InlineData(0, "Bien cordialement,", "À bientôt,")]
    [InlineData(1, "Bien cordialement,", "À bientôt,")]
    [InlineData(2, "Cordialement,", "Bien à toi,")]
    [InlineData(3, "Cordialement,", "Bien à toi,")]
    public void A_closing_of_an_email_cools_with_firmness(int firmness, string courteous, string familiar)
    {
        var reader = Reader("Ms");
        Assert.Equal(courteous, French.Closing(reader, We, Readers.Email(Register.Courteous, firmness)));
        Assert.Equal(familiar, French.Closing(reader, We, Readers.Email(Register.Familiar, firmness)));
        Assert.Equal("Nous vous adressons nos salutations distinguées.", French.Closing(reader, We, Readers.Email(Register.Formal, firmness)));
        Assert.Equal("Je vous adresse mes salutations distinguées.", French.Closing(reader, I, Readers.Email(Register.Formal, firmness)));
    }

    [Fact]
    public void The_closing_of_a_letter_repeats_the_words_of_its_greeting() =>
        Assert.All(Readers.Kinds, kind =>
        {
            foreach (var occasion in new[] { Readers.Letter(Register.Courteous), Readers.Letter(Register.Formal), Readers.Notice(Register.Courteous), Readers.Notice(Register.Formal) })
            {
                var greeting = French.Greeting(Reader(kind), occasion);
                Assert.Equal($"Nous vous prions d’agréer, {greeting} nos salutations distinguées.", French.Closing(Reader(kind), We, occasion));
                Assert.Equal($"Je vous prie d’agréer, {greeting} mes salutations distinguées.", French.Closing(Reader(kind), I, occasion));
            }
        });

    private static Writer We => new("Atelier Nord", "Léa Petit", OnePerson: false, null, null, Replies: false);

    private static Writer I => new("Hugo Marchand", "Hugo Marchand", OnePerson: true, null, null, Replies: false);

    private static Reader Reader(string kind) => Readers.Named(kind, "Camille", "Martin", "Boulangerie Martin SARL");
}
