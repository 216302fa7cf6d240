namespace PoliteDunning.CaseFiles;

public sealed class EInvoiceTests
{
    [Theory]
    [InlineData("IT12345678903_00142.xml", "it-IT")]
    [InlineData("ubl-bristol.xml", "en-GB")]
    [InlineData("factur-x-lille.xml", "fr-FR")]
    public void An_invoice_in_XML_is_composed_in_the_language_of_its_client(string file, string language)
    {
        var answer = Tool.Run("compose", Tool.Sample("invoices/" + file), "--on", "2026-11-12", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(("due", language), (answer.Json.GetProperty("outcome").GetString(), answer.Json.GetProperty("language").GetString()));
    }

    [Fact]
    public void A_missing_due_date_is_asked_for_with_option_due()
    {
        var xml = File.ReadAllText(Tool.Sample("invoices/ubl-bristol.xml")).Replace("<cbc:DueDate>2026-10-31</cbc:DueDate>", "", StringComparison.Ordinal);

        Assert.Equal(
            ["-: invoice.due: is missing; expected the day by which it is to be paid: give it with --due, such as --due 2026-10-31"],
            Tool.RunOn(xml, "decide", "-", "--on", "2026-11-12").Problems);
        Assert.Equal(0, Tool.RunOn(xml, "decide", "-", "--on", "2026-11-12", "--due", "2026-10-31").ExitCode);
    }

    [Fact]
    public void A_credit_note_is_no_invoice()
    {
        var xml = File.ReadAllText(Tool.Sample("invoices/ubl-bristol.xml")).Replace("<cbc:InvoiceTypeCode>380<", "<cbc:InvoiceTypeCode>381<", StringComparison.Ordinal);
        var answer = Tool.RunOn(xml, "decide", "-");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("credit note 2026-0142", Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_within_XML_is_told_with_element_and_line() =>
        Assert.Equal(
            ["-: the file (line 1): has a document type declaration (DTD), which may hide anything; expected XML without one"],
            Tool.RunOn("<!DOCTYPE Invoice><Invoice/>", "decide", "-").Problems);

    [Fact]
    public void Several_invoices_of_a_file_are_answered_as_an_array()
    {
        var answer = Tool.RunOn(TwoInvoices(), "decide", "-", "--on", "2026-11-12", "--json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["2026-0142/first-reminder/1", "2026-0143/first-reminder/1"], answer.Json.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
    }

    [Fact]
    public void Several_invoices_of_a_file_are_shown_each_under_a_heading()
    {
        var output = Tool.RunOn(TwoInvoices(), "decide", "-", "--on", "2026-11-12").Output;

        Assert.Contains("── 1 of 2: invoice 2026-0142, ", output, StringComparison.Ordinal);
        Assert.Contains("── 2 of 2: invoice 2026-0143, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_of_one_of_several_invoices_names_it()
    {
        var answer = Tool.RunOn(TwoInvoices().Replace("<DataScadenzaPagamento>2026-10-31</DataScadenzaPagamento><!-- 2 -->", "", StringComparison.Ordinal), "decide", "-", "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("-: 2026-0143 invoice.due: is missing; expected ", Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_is_for_one_invoice()
    {
        using var history = new TemporaryFile("[]");

        Assert.Equal(["--history: is for one invoice, and the file has several; expected a file with one invoice"], Tool.RunOn(TwoInvoices(), "decide", "-", "--history", history.Path).Problems);
    }

    // The sample with its body twice, the second time under another number.
    private static string TwoInvoices()
    {
        const string End = "</FatturaElettronicaBody>";
        var xml = File.ReadAllText(Tool.Sample("invoices/IT12345678903_00142.xml"));
        var start = xml.IndexOf("<FatturaElettronicaBody>", StringComparison.Ordinal);
        var end = xml.IndexOf(End, StringComparison.Ordinal) + End.Length;
        var second = xml[start..end]
            .Replace("2026-0142", "2026-0143", StringComparison.Ordinal)
            .Replace("<DataScadenzaPagamento>2026-10-31</DataScadenzaPagamento>", "<DataScadenzaPagamento>2026-10-31</DataScadenzaPagamento><!-- 2 -->", StringComparison.Ordinal);
        return xml[..end] + second + xml[end..];
    }
}
