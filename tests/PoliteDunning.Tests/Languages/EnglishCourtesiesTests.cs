namespace PoliteDunning;

public class EnglishCourtesiesTests
{
    private static readonly EnglishCourtesies British = new(american: false);
    private static readonly EnglishCourtesies American = new(american: true);
    private static readonly Writer Writer = new("Atelier Nord", "Tom Reed", OnePerson: false, null, null, Replies: false);

    [Theory]
    [InlineData("firm", "Hello,", "Hello,", "Dear Accounts Team,", "Hello,", "Dear Accounts Team:")]
    [InlineData("public body", "Hello,", "Hello,", "Dear Accounts Team,", "Hello,", "Dear Accounts Team:")]
    [InlineData("sole trader", "Hello,", "Hello,", "Hello,", "Hello,", "Hello,")]
    [InlineData("consumer", "Hello Alex Smith,", "Hello Alex Smith,", "Dear Alex Smith,", "Hello Alex Smith,", "Dear Alex Smith:")]
    [InlineData("consumer, one word", "Hello,", "Hello,", "Hello,", "Hello,", "Hello,")]
    [InlineData("consumer, family name", "Hello,", "Hello,", "Hello,", "Hello,", "Hello,")]
    [InlineData("Ms", "Dear Ms Smith,", "Hello Ms Smith,", "Dear Ms Smith,", "Hello Ms Smith,", "Dear Ms. Smith:")]
    [InlineData("Mr", "Dear Mr Roy,", "Hello Mr Roy,", "Dear Mr Roy,", "Hello Mr Roy,", "Dear Mr. Roy:")]
    [InlineData("Mx", "Dear Mx Smith,", "Hello Mx Smith,", "Dear Mx Smith,", "Hello Mx Smith,", "Dear Mx. Smith:")]
    [InlineData("no title", "Hello Alex Smith,", "Hello Alex Smith,", "Dear Alex Smith,", "Hello Alex Smith,", "Dear Alex Smith:")]
    [InlineData("given name", "Hello Alex,", "Hello Alex,", "Dear Alex,", "Hello Alex,", "Dear Alex:")]
    [InlineData("family name", "Hello,", "Hello,", "Dear Accounts Team,", "Hello,", "Dear Accounts Team:")]
    [InlineData("Ms, family name", "Dear Ms Smith,", "Hello Ms Smith,", "Dear Ms Smith,", "Hello Ms Smith,", "Dear Ms. Smith:")]
    [InlineData("Dr", "Dear Dr Smith,", "Hello Dr Smith,", "Dear Dr Smith,", "Hello Dr Smith,", "Dear Dr Smith:")]
    [InlineData("two", "Dear Ms Smith and Mr Roy,", "Hello Ms Smith and Mr Roy,", "Dear Ms Smith and Mr Roy,", "Hello Ms Smith and Mr Roy,", "Dear Ms. Smith and Mr. Roy:")]
    [InlineData("two, one unnamed", "Hello,", "Hello,", "Dear Accounts Team,", "Hello,", "Dear Accounts Team:")]
    [InlineData("three", "Hello,", "Hello,", "Dear Accounts Team,", "Hello,", "Dear Accounts Team:")]
    public void A_greeting_says_what_is_known(string kind, string courteous, string chat, string formal, string formalChat, string american)
    {
        var reader = Reader(kind);
        for (var firmness = 0; firmness <= Firmness.Final; firmness++)
        {
            Assert.Equal(courteous, British.Greeting(reader, Readers.Email(Register.Courteous, firmness)));
            Assert.Equal(chat, British.Greeting(reader, Readers.Chat(Register.Courteous, firmness)));
            Assert.Equal(formal, British.Greeting(reader, Readers.Email(Register.Formal, firmness)));
            Assert.Equal(formalChat, British.Greeting(reader, Readers.Chat(Register.Formal, firmness)));
            Assert.Equal(formal, British.Greeting(reader, Readers.Letter(Register.Courteous, firmness)));
            Assert.Equal(american, American.Greeting(reader, Readers.Email(Register.Formal, firmness)));
            Assert.EndsWith(",", American.Greeting(reader, Readers.Email(Register.Courteous, firmness)), StringComparison.Ordinal);
            Assert.EndsWith(",", American.Greeting(reader, Readers.Chat(Register.Formal, firmness)), StringComparison.Ordinal);
        }
        Assert.Equal(formal, British.Greeting(reader, Readers.Notice(Register.Courteous)));
        Assert.Equal(american, American.Greeting(reader, Readers.Notice(Register.Courteous)));
    }

    [Theory]
    [InlineData("Ms")]
    [InlineData("given name")]
    [InlineData("Dr")]
    public void A_familiar_greeting_is_a_first_name(string kind)
    {
        Assert.Equal("Hi Alex,", British.Greeting(Reader(kind), Readers.Email(Register.Familiar)));
        Assert.Equal("Hi Alex,", American.Greeting(Reader(kind), Readers.Chat(Register.Familiar)));
    }

    [Fact]
    public void In_a_text_message_the_greeting_follows_the_name_of_the_sender()
    {
        Assert.Equal("hi Alex.", British.Greeting(Reader("Ms"), new Occasion(Register.Familiar, MessageForm.Short, OnPaper: false, 1)));
        Assert.All(Readers.Kinds, kind => Assert.Equal("hello.", American.Greeting(Reader(kind), new Occasion(Register.Formal, MessageForm.Short, OnPaper: false, 1))));
    }

    [Fact]
    public void A_letter_ends_sincerely_exactly_when_it_began_with_a_name() =>
        Assert.All(Readers.Kinds, kind =>
        {
            foreach (var occasion in new[] { Readers.Email(Register.Formal), Readers.Letter(Register.Courteous), Readers.Letter(Register.Formal), Readers.Notice(Register.Courteous) })
            {
                var named = British.Greeting(Reader(kind), occasion) is not ("Hello," or "Dear Accounts Team,");
                Assert.Equal(named ? "Yours sincerely," : "Yours faithfully,", British.Closing(Reader(kind), Writer, occasion));
                Assert.Equal("Sincerely,", American.Closing(Reader(kind), Writer, occasion));
            }
        });

    [Fact]
    public void An_email_ends_with_regards_at_every_firmness()
    {
        for (var firmness = 0; firmness <= Firmness.Final; firmness++)
        {
            Assert.Equal("Kind regards,", British.Closing(Reader("Ms"), Writer, Readers.Email(Register.Courteous, firmness)));
            Assert.Equal("Best regards,", American.Closing(Reader("Ms"), Writer, Readers.Email(Register.Courteous, firmness)));
            Assert.Equal("Best wishes,", British.Closing(Reader("Ms"), Writer, Readers.Email(Register.Familiar, firmness)));
        }
    }

    private static Reader Reader(string kind) => Readers.Named(kind, "Alex", "Smith", "Smith Ltd");
}
