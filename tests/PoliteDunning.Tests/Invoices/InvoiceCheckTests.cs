using NodaTime;
using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Each check of an invoice: the member, the value and what is allowed; and all of it at once.</summary>
public class InvoiceCheckTests
{
    private const string Https = "an absolute address that begins with https:// or http://";
    private static readonly InvoiceDraft Valid = SampleInvoices.BoulangerieMartin.Draft;
    private static readonly LocalDate Late = new(2200, 1, 1);

    private static readonly Dictionary<string, (InvoiceDraft Draft, string Problem)> Refused = new()
    {
        ["no number"] = (Valid with { Number = null }, "Number is nothing: allowed is the number of the invoice."),
        ["a number of blanks"] = (Valid with { Number = "\u200E " }, "Number is nothing: allowed is the number of the invoice."),
        ["no day of issue"] = (Valid with { Issued = null }, "Issued is nothing: allowed is the day of issue."),
        ["no due date"] = (Valid with { Due = null }, "Due is nothing: allowed is the day by which it is to be paid."),
        ["a day out of range"] = (Valid with { Due = Late }, "Due is 2200-01-01: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["no total"] = (Valid with { Total = null }, "Total is nothing: allowed is the amount of the invoice."),
        ["a total with too many decimals"] = (Valid with { Total = 1.005m }, "Total is 1.005: allowed is an amount with at most 2 decimals (EUR)."),
        ["a total without end"] = (Valid with { Total = -1_000_000_000_000_000m }, "Total is -1000000000000000: allowed is an amount of less than a thousand million million."),
        ["no currency"] = (Valid with { Currency = null }, "Currency is nothing: allowed is a code of ISO 4217 in capital letters, such as EUR."),
        ["a currency in small letters"] = (Valid with { Currency = "eur" }, "Currency is 'eur': allowed is a code of ISO 4217 in capital letters, such as EUR."),
        ["a balance with too many decimals"] = (Valid with { Balance = 1.005m }, "Balance is 1.005: allowed is an amount with at most 2 decimals (EUR)."),
        ["a day of no balance"] = (Valid with { BalanceOn = new LocalDate(2026, 11, 20) }, "BalanceOn is 2026-11-20: allowed is nothing without a balance."),
        ["a day of balance out of range"] = (Valid with { Balance = 1, BalanceOn = Late }, "BalanceOn is 2200-01-01: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["a relative address"] = (Valid with { Url = "/f/1" }, $"Url is '/f/1': allowed is {Https}."),
        ["a script"] = (Valid with { Url = "javascript:alert(1)" }, $"Url is 'javascript:alert(1)': allowed is {Https}."),
        ["an address with a line break"] = (Valid with { Url = "https://a.example/\nBcc: x" }, $"Url is 'https://a.example/\nBcc: x': allowed is {Https}."),
        ["an instalment of nothing"] = (Valid with { Instalments = [new(Late.PlusDays(-1), 5m), new(Late.PlusDays(-1), 0m)] }, "Instalments[1].Amount is 0: allowed is an amount above zero."),
        ["an instalment out of range"] = (Valid with { Instalments = [new(Late, 5m)] }, "Instalments[0].Due is 2200-01-01: allowed is a day from 1900-01-01 to 2199-12-31."),
        ["no client"] = (Valid with { Client = null }, "Client is nothing: allowed is the client."),
        ["a client without a name"] = (Client(c => c with { Name = null, Contacts = [] }), "Client.Name is nothing: allowed is a name, unless there is a contact with one."),
        ["a contact without a name"] = (Client(c => c with { Contacts = [new Contact(" ", null)] }), "Client.Contacts[0] is 'without a name': allowed is a contact with a given name, a family name or both."),
        ["title"] = (Client(c => c with { Contacts = [new Contact("A", Title: (PersonTitle)9)] }), "Client.Contacts[0].Title is '9': allowed is one of Mr, Ms, Mx."),
        ["kind"] = (Client(c => c with { Kind = (ClientKind)9 }), "Client.Kind is '9': allowed is one of Business, SoleTrader, Consumer, PublicBody."),
        ["country"] = (Client(c => c with { Country = "fr" }), "Client.Country is 'fr': allowed is two capital letters of ISO 3166-1, such as FR."),
        ["subdivision"] = (Client(c => c with { Subdivision = "FR-57" }), "Client.Subdivision is 'FR-57': allowed is a subdivision of ISO 3166-2 without the country, such as 57 or GE."),
        ["language"] = (Client(c => c with { Language = "french" }), "Client.Language is 'french': allowed is a language with or without a region, such as fr or fr-CH."),
        ["time zone"] = (Client(c => c with { TimeZone = "Paris" }), "Client.TimeZone is 'Paris': allowed is a time zone of the IANA database, such as Europe/Paris."),
        ["tone"] = (Client(c => c with { Tone = "" }), "Client.Tone is empty: allowed is the name of a tone profile."),
        ["client policy"] = (Client(c => c with { Policy = " " }), "Client.Policy is empty: allowed is the name of a policy."),
        ["channel"] = (Client(c => c with { Channels = [Channel.Email, (Channel)9] }), "Client.Channels[1] is '9': allowed is one of Email, Sms, WhatsApp, Letter, Phone, Calendar."),
        ["no creditor"] = (Valid with { Creditor = null }, "Creditor is nothing: allowed is the creditor."),
        ["creditor name"] = (Creditor(c => c with { Name = "" }), "Creditor.Name is nothing: allowed is the creditor's name."),
        ["creditor country"] = (Creditor(c => c with { Country = "FRA" }), "Creditor.Country is 'FRA': allowed is two capital letters of ISO 3166-1, such as FR."),
        ["voice"] = (Creditor(c => c with { Voice = (CreditorVoice)9 }), "Creditor.Voice is '9': allowed is one of We, I."),
        ["email"] = (Creditor(c => c with { Email = "compta" }), "Creditor.Email is 'compta': allowed is an e-mail address, such as accounts@example.com."),
        ["an email with a line break"] = (Creditor(c => c with { Email = "a@b.example\r\nBcc: x" }), "Creditor.Email is 'a@b.example\r\nBcc: x': allowed is an e-mail address, such as accounts@example.com."),
        ["phone"] = (Creditor(c => c with { Phone = "n/a" }), "Creditor.Phone is 'n/a': allowed is a telephone number as it is to be printed."),
        ["iban"] = (Creditor(c => c with { Iban = "FR7630006000011234567890188" }), "Creditor.Iban is 'FR7630006000011234567890188': allowed is an IBAN with right length and check digits (ISO 13616)."),
        ["bic"] = (Creditor(c => c with { Bic = "AGRIFRPP8" }), "Creditor.Bic is 'AGRIFRPP8': allowed is a BIC of 8 or 11 letters and digits (ISO 9362)."),
        ["payment kind"] = (Valid with { PaymentOptions = [new((PaymentKind)9)] }, "PaymentOptions[0].Kind is '9': allowed is one of BankTransfer, Card, PayPal, Cheque."),
        ["payment address"] = (Valid with { PaymentOptions = [new(PaymentKind.Card, "ftp://pay.example")] }, $"PaymentOptions[0].Url is 'ftp://pay.example': allowed is {Https}."),
        ["policy"] = (Valid with { Policy = "" }, "Policy is empty: allowed is the name of a policy."),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_WhatIsNotAllowed_NamesMemberValueAndWhatIs(string what)
    {
        var refusal = Assert.Throws<InvalidCaseException>(() => Refused[what].Draft.ToInvoice());
        Assert.Equal([Refused[what].Problem], refusal.Problems.Select(problem => problem.ToString()));
        Assert.Contains(Refused[what].Problem, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingAtAll_NamesAllThatIsRequired() =>
        Assert.Equal(
            ["Number", "Issued", "Due", "Currency", "Total", "Client", "Creditor"],
            Assert.Throws<InvalidCaseException>(() => new InvoiceDraft().ToInvoice()).Problems.Select(problem => problem.Member));

    [Fact]
    public void Of_ProblemsEverywhere_TellsAllOfThemAtOnce()
    {
        var draft = Valid with { Number = "", Client = new ClientDraft { Country = "F" }, Creditor = new CreditorDraft { Name = "A", Iban = "1" }, Url = "x", Policy = "" };
        Assert.False(Invoice.TryOf(draft, out var invoice, out var problems));
        Assert.Null(invoice);
        Assert.Equal(["Number", "Url", "Client.Name", "Client.Country", "Creditor.Iban", "Policy"], problems.Select(problem => problem.Member));
    }

    [Fact]
    public void Of_TheLeastThatIsRequired_IsAnInvoice()
    {
        var invoice = new InvoiceDraft
        {
            Number = "1", Issued = new LocalDate(2026, 10, 1), Due = new LocalDate(2026, 10, 31), Total = -5, Currency = "EUR",
            Client = new ClientDraft { Contacts = [new Contact(FamilyName: "Martin")] }, Creditor = new CreditorDraft { Name = "Atelier Nord" },
        }.ToInvoice();
        Assert.Equal(("Martin", null, ClientKind.Business, CreditorVoice.We, false), (invoice.Client.DisplayName, invoice.Client.Name, invoice.Client.Kind, invoice.Creditor.Voice, invoice.DirectDebit));
        Assert.Equal("EUR -5.00", invoice.Total.ToString());
    }

    [Fact]
    public void Text_from_outside_is_cleaned_and_accounts_are_normalized()
    {
        var invoice = (Creditor(c => c with { Name = " Atelier\r\nNord\u202E", Iban = "fr76 3000 6000 0112 3456 7890 189" }) with { Number = "2026\t0142", Subject = "\u200E" }).ToInvoice();
        Assert.Equal(("Atelier Nord", "FR7630006000011234567890189", "2026 0142", null), (invoice.Creditor.Name, invoice.Creditor.Iban, invoice.Number, invoice.Subject));
    }

    [Fact]
    public void An_invoice_does_not_change_with_its_draft()
    {
        var contacts = new List<Contact> { new("Camille", "Martin") };
        var instalments = new List<Instalment> { new(new LocalDate(2026, 11, 30), 20m), new(new LocalDate(2026, 10, 31), 10m) };
        var invoice = (Client(c => c with { Contacts = contacts }) with { Instalments = instalments }).ToInvoice();
        contacts.Clear();
        instalments.Clear();
        Assert.Single(invoice.Client.Contacts);
        Assert.Equal([10m, 20m], invoice.Instalments.Select(instalment => instalment.Amount));
    }

    private static InvoiceDraft Client(Func<ClientDraft, ClientDraft> change) => Valid with { Client = change(Valid.Client!) };

    private static InvoiceDraft Creditor(Func<CreditorDraft, CreditorDraft> change) => Valid with { Creditor = change(Valid.Creditor!) };
}
