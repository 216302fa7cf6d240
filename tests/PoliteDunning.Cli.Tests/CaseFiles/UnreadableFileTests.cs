using System.Text;

namespace PoliteDunning.CaseFiles;

/// <summary>Whatever a file holds, it gets one line and exit code 2.</summary>
public sealed class UnreadableFileTests
{
    [Theory]
    [InlineData("", "the file: is empty; expected a case in JSON or an e-invoice in XML")]
    [InlineData("\uFEFF \r\n", "the file: is empty; expected a case in JSON or an e-invoice in XML")]
    [InlineData("Numero;Data;Importo", "the file: is neither JSON nor XML; expected a case in JSON or an e-invoice in XML")]
    [InlineData("[]", "the file: is an array; expected an object")]
    [InlineData("{", "line 1, column 2: is the end, too early; expected JSON: names and texts in double quotes, no comments, no comma before a closing bracket")]
    [InlineData("{\n  // note\n}", "line 2, column 3: is '/'; expected JSON: names and texts in double quotes, no comments, no comma before a closing bracket")]
    [InlineData("{ \"version\": 1, }", "line 1, column 17: is '}'; expected JSON: names and texts in double quotes, no comments, no comma before a closing bracket")]
    [InlineData("{ \"a\": \"\\udc00\" }", "line 1, column 8: is half a character; expected \\u escapes that make whole characters")]
    [InlineData("%PDF-1.7", "the file: is a PDF; expected the XML that is inside it (factur-x.xml, zugferd-invoice.xml or xrechnung.xml)")]
    [InlineData("PK\u0003\u0004", "the file: is a ZIP archive; expected one of the XML files inside it")]
    public void A_file_that_is_no_case_gets_one_line(string content, string expected)
    {
        var answer = Tool.RunOn(content, "compose", "-");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(["-: " + expected], answer.Problems);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void JSON_in_another_encoding_is_refused(string encoding)
    {
        var with = Encoding.GetEncoding(encoding);

        Assert.Equal(["-: the file: is not in UTF-8; expected JSON in UTF-8"], Tool.RunOn([.. with.GetPreamble(), .. with.GetBytes("{ \"é\": 1 }")], "decide", "-").Problems);
    }

    [Fact]
    public void A_mark_at_the_beginning_of_UTF8_is_fine() =>
        Assert.Equal(0, Tool.RunOn([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CaseText.Valid)], "decide", "-", "--on", "2026-11-09").ExitCode);

    [Fact]
    public void Deep_nesting_gets_one_line() =>
        Assert.EndsWith(": is nested too deep; expected at most 32 levels", Assert.Single(Tool.RunOn("{\"a\":" + new string('[', 1_000_000), "decide", "-").Problems), StringComparison.Ordinal);

    [Fact]
    public void A_huge_file_is_refused() =>
        Assert.Equal(["-: the file: is larger than 20 MB; expected a smaller file"], Tool.RunOn(new byte[20_000_001], "decide", "-").Problems);

    [Fact]
    public void A_missing_file_is_told() => Assert.Equal(["no/such/case.json: the file: does not exist; expected a file"], Tool.Run("decide", "no/such/case.json").Problems);

    [Fact]
    public void A_folder_is_told() => Assert.Equal([$"{Repository.Root}: the file: is a folder; expected a file"], Tool.Run("decide", Repository.Root).Problems);

    [Fact]
    public void Every_file_that_is_missing_is_told() =>
        Assert.Equal(
            ["a.json: the file: does not exist; expected a file", "b.json: the file: does not exist; expected a file", "--policy: is 'c.json'; expected one of standard, patient, prompt, or a file with a policy in JSON"],
            Tool.Run("decide", "a.json", "--history", "b.json", "--policy", "c.json").Problems);

    [Fact]
    public void A_case_is_known_by_its_content_and_not_by_its_name()
    {
        using var file = new TemporaryFile("\n\t " + CaseText.Valid);

        Assert.Equal(0, Tool.Run("decide", file.Path).ExitCode);
    }
}
