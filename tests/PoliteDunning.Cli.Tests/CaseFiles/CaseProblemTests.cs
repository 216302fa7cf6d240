namespace PoliteDunning.CaseFiles;

/// <summary>Each problem of a case is one line: file, place, what is wrong, what would be right. All are told at once.</summary>
public sealed class CaseProblemTests
{
    [Fact]
    public void All_problems_of_a_file_are_told_at_once()
    {
        var answer = Tool.RunOn(
            """
            {
              "version": 2,
              "invoice": { "number": "", "issued": "x", "total": "12", "currency": "EURO", "isued": 1, "balanceOn": "2026-11-01",
                           "instalments": [ 3, { "due": "2026-01-01", "amount": -1 } ] },
              "client": { "contacts": [ { "title": "Sir", "givenName": "Ann" }, { "honorific": "Dr" } ], "kind": "firm", "timeZone": "Paris", "country": "France" },
              "creditor": 7,
              "history": [
                { "type": "reminderSent", "on": "2026-11-09", "stage": 5, "channel": "fax", "policyVersion": 0 },
                { "type": "reminded" },
                { "type": "paymentPromised", "on": "2026-11-20", "by": "2026-11-10", "amount": -3 },
                { "on": "2026-11-20" }
              ],
              "paymentOptions": [ { "kind": "cash", "url": "ftp://example.org" }, { } ],
              "policy": "",
              "client": { }
            }
            """,
            "decide", "-");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(
            [
                "-: client: is there twice; expected one value",
                "-: version: is 2; expected 1, the only version there is",
                "-: invoice.issued: is 'x'; expected a day as \"2026-10-31\"",
                "-: invoice.total: is '12'; expected a number such as 1234.50, without quotes",
                "-: invoice.instalments[0]: is 3; expected an object",
                "-: invoice.isued: is not known; expected one of number, issued, due, total, currency, balance, balanceOn, subject, url, reference, directDebit, instalments",
                "-: client.kind: is 'firm'; expected one of business, soleTrader, consumer, publicBody",
                "-: client.contacts[0].title: is 'Sir'; expected one of mr, ms, mx",
                "-: creditor: is 7; expected an object",
                "-: paymentOptions[0].kind: is 'cash'; expected one of bankTransfer, card, payPal, cheque",
                "-: paymentOptions[1].kind: is missing; expected one of bankTransfer, card, payPal, cheque",
                "-: history[0].stage: is 5; expected a text in double quotes",
                "-: history[0].channel: is 'fax'; expected one of email, sms, whatsApp, letter, phone, calendar",
                "-: history[1].on: is missing; expected the day on which it happened",
                "-: history[1].type: is 'reminded'; expected one of reminderSent, paymentReceived, creditNoteIssued, paymentPromised, clientReplied, disputeRaised, disputeResolved, paused, resumed, deadlineExtended, instalmentPlanAgreed, writtenOff",
                "-: history[3].type: is missing; expected one of reminderSent, paymentReceived, creditNoteIssued, paymentPromised, clientReplied, disputeRaised, disputeResolved, paused, resumed, deadlineExtended, instalmentPlanAgreed, writtenOff",
                "-: invoice.number: is missing; expected the number of the invoice",
                "-: invoice.due: is missing; expected the day by which it is to be paid: give it with --due, such as --due 2026-10-31",
                "-: invoice.currency: is 'EURO'; expected a code of ISO 4217 in capital letters, such as EUR",
                "-: invoice.balanceOn: is 2026-11-01; expected nothing without a balance",
                "-: invoice.instalments[1].amount: is -1; expected an amount above zero",
                "-: paymentOptions[0].url: is 'ftp://example.org'; expected an absolute address that begins with https:// or http://",
                "-: policy: is empty; expected the name of a policy",
                "-: history[0].policyVersion: is 0; expected 1 or more",
                "-: history[2].by: is 2026-11-10; expected the day on which it begins (2026-11-20) or a later one",
                "-: history[2].amount: is -3; expected an amount above zero",
            ],
            answer.Problems);
    }

    [Theory]
    [InlineData("\"country\": \"FR\" },\n", "\"country\": \"FR\", \"contacts\": [ { \"honorific\": \"Dr\" } ] },\n", "client.contacts[0]: is 'without a name'; expected a contact with a given name, a family name or both")]
    [InlineData("SARL\",", "SARL\", \"timeZone\": \"Paris\",", "client.timeZone: is 'Paris'; expected a time zone of the IANA database, such as Europe/Paris")]
    [InlineData("\"Nord\"", "\"Nord\", \"voice\": \"they\"", "creditor.voice: is 'they'; expected one of we, i")]
    [InlineData("\"Nord\"", "\"Nord\", \"iban\": \"FR7630006000011234567890188\"", "creditor.iban: is 'FR7630006000011234567890188'; expected an IBAN with right length and check digits (ISO 13616)")]
    [InlineData("1234.50", "1234.505", "invoice.total: is 1234.505; expected an amount with at most 2 decimals (EUR)")]
    [InlineData("1234.50", "1e400", "invoice.total: is 1e400; expected a number such as 1234.50, without quotes")]
    [InlineData("1234.50", "null", "invoice.total: is missing; expected the amount of the invoice")]
    [InlineData("1234.50", "1234.50, \"directDebit\": \"no\"", "invoice.directDebit: is 'no'; expected true or false, without quotes")]
    [InlineData("1234.50", "1234.50, \"instalments\": { }", "invoice.instalments: is an object; expected an array")]
    [InlineData("\"invoice\":", "\"faktura\": [], \"invoice\":", "faktura: is not known; expected one of version, invoice, client, creditor, paymentOptions, history, policy")]
    [InlineData("\"FR\" },", "\"FR\", \"policy\": \"strict\" },", "client.policy: is 'strict'; expected one of standard, patient, prompt")]
    [InlineData("\"FR\" },", "\"FR\", \"tone\": \"rude\" },", "client.tone: is 'rude'; expected one of formal, courteous, familiar, direct, gentle")]
    [InlineData("\"invoice\":", "\"policy\": \"strict\", \"invoice\":", "policy: is 'strict'; expected one of standard, patient, prompt")]
    public void A_problem_is_told_at_its_place(string part, string by, string expected)
    {
        var text = CaseText.Replaced(part.Replace("\"Nord\"", "Nord\"", StringComparison.Ordinal), by.Replace("\"Nord\"", "Nord\"", StringComparison.Ordinal));
        var answer = Tool.RunOn(text, "decide", "-", "--on", "2026-11-09");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(["-: " + expected], answer.Problems);
    }

    [Fact]
    public void What_is_missing_as_a_whole_is_told_once() =>
        Assert.Equal(
            ["-: invoice: is missing; expected the invoice", "-: client: is missing; expected the client", "-: creditor: is missing; expected the creditor"],
            Tool.RunOn("{}", "decide", "-").Problems);

    [Fact]
    public void A_balance_beside_payments_must_say_its_day()
    {
        var text = CaseText.With("""{ "type": "paymentReceived", "on": "2026-11-02", "amount": 500 }""").Replace("1234.50", "1234.50, \"balance\": 734.50", StringComparison.Ordinal);

        Assert.Equal(["-: invoice.balanceOn: is missing; expected the day of the balance, because the history has payments or credits"], Tool.RunOn(text, "decide", "-").Problems);
    }

    [Fact]
    public void Nothing_from_the_file_can_end_a_line_or_command_the_terminal()
    {
        var answer = Tool.RunOn(CaseText.Replaced("\"EUR\"", "\"E\\u001b[2J\\nUR\\u202e\""), "decide", "-");

        Assert.Equal("-: invoice.currency: is 'E [2J UR '; expected a code of ISO 4217 in capital letters, such as EUR", Assert.Single(answer.Problems));
    }

    [Fact]
    public void Null_counts_as_absent() =>
        Assert.Equal(
            Tool.RunOn(CaseText.Valid, "compose", "-", "--on", "2026-11-09", "--json").Output,
            Tool.RunOn(CaseText.Replaced("\"invoice\":", "\"version\": null, \"history\": null, \"policy\": null, \"invoice\":"), "compose", "-", "--on", "2026-11-09", "--json").Output);
}
