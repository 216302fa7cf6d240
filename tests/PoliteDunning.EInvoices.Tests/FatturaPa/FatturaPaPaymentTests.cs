using NodaTime;
using static PoliteDunning.FatturaPaFile;

namespace PoliteDunning;

public sealed class FatturaPaPaymentTests
{
    private const string OfClient = "<IBAN>IT60X0542811101000000123456</IBAN><BIC>BPMOIT22</BIC>";

    [Fact]
    public void Without_payment_lines_the_whole_document_is_owed_and_no_date_is_guessed()
    {
        var draft = EInvoiceFiles.ReadOne(Of());

        Assert.Equal(1220.00m, draft.Total);
        Assert.Null(draft.Due);
        Assert.False(draft.DirectDebit);
    }

    [Theory]
    [InlineData("<ImportoTotaleDocumento>1225.00</ImportoTotaleDocumento>", 'I', 1225.00)]
    [InlineData("<DatiRitenuta><ImportoRitenuta>200.00</ImportoRitenuta></DatiRitenuta><ImportoTotaleDocumento>1220.00</ImportoTotaleDocumento>", 'I', 1020.00)]
    [InlineData("<DatiRitenuta><ImportoRitenuta>200.00</ImportoRitenuta></DatiRitenuta><DatiRitenuta><ImportoRitenuta>40.00</ImportoRitenuta></DatiRitenuta>", 'I', 980.00)]
    [InlineData("<ImportoTotaleDocumento>1220.00</ImportoTotaleDocumento>", 'S', 1000.00)]
    [InlineData("<ImportoTotaleDocumento>1000.00</ImportoTotaleDocumento>", 'S', 1000.00)]
    [InlineData("<DatiRitenuta><ImportoRitenuta>200.00</ImportoRitenuta></DatiRitenuta>", 'S', 800.00)]
    [InlineData("<Arrotondamento>-0.50</Arrotondamento>", 'I', 1219.50)]
    public void The_amount_owed_is_after_split_vat_and_withholding(string general, char vatDue, decimal expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(general: general, summary: Summary(due: vatDue))).Total);

    [Fact]
    public void Only_vat_that_is_split_is_left_to_the_client_to_pay_elsewhere() =>
        Assert.Equal(1610m, EInvoiceFiles.ReadOne(Of(summary: Summary(due: 'S') + Summary(500m, 110m))).Total);

    [Fact]
    public void The_amount_of_the_payment_line_is_what_is_asked()
    {
        var draft = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "1020.00")), general: "<ImportoTotaleDocumento>1220.00</ImportoTotaleDocumento>"));

        Assert.Equal(1020.00m, draft.Total);
        Assert.Empty(draft.Instalments);
    }

    [Fact]
    public void Lines_on_different_days_are_instalments_and_the_first_is_the_due_date()
    {
        var draft = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-05-31", "610.00"), Line("2026-04-30", "305.00"), Line("2026-04-30", "305.00"))));

        Assert.Equal(1220.00m, draft.Total);
        Assert.Equal(new LocalDate(2026, 4, 30), draft.Due);
        Assert.Equal([new Instalment(new(2026, 4, 30), 610.00m), new Instalment(new(2026, 5, 31), 610.00m)], draft.Instalments);
    }

    [Fact]
    public void An_advance_in_a_block_of_its_own_belongs_to_the_amount()
    {
        var draft = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-03-10", "220.00")).Replace("TP01", "TP03", StringComparison.Ordinal) + Payment(Line("2026-04-30", "1000.00"))));

        Assert.Equal(1220.00m, draft.Total);
        Assert.Equal(2, draft.Instalments.Count);
    }

    [Fact]
    public void The_same_amount_given_once_for_each_way_to_pay_is_asked_once()
    {
        var draft = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "1220.00"), Line("2026-04-30", "1220.00", "MP08"))));

        Assert.Equal(1220.00m, draft.Total);
        Assert.Empty(draft.Instalments);
    }

    [Fact]
    public void Two_equal_halves_on_one_day_are_not_taken_for_two_ways_to_pay() =>
        Assert.Equal(1220.00m, EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "610.00"), Line("2026-04-30", "610.00", "MP02")))).Total);

    [Fact]
    public void When_not_every_line_has_a_date_all_is_asked_on_the_last_one()
    {
        var draft = EInvoiceFiles.ReadOne(Of(Payment(Line(null, "220.00"), Line("2026-04-30", "1000.00"))));

        Assert.Equal(new LocalDate(2026, 4, 30), draft.Due);
        Assert.Empty(draft.Instalments);
    }

    [Fact]
    public void Days_are_counted_from_the_day_the_file_says()
    {
        const string Terms = "<DataRiferimentoTerminiPagamento>2026-03-31</DataRiferimentoTerminiPagamento><GiorniTerminiPagamento>30</GiorniTerminiPagamento>";

        Assert.Equal(new LocalDate(2026, 4, 30), EInvoiceFiles.ReadOne(Of(Payment(Line(null, "1220.00", more: Terms)))).Due);
    }

    [Fact]
    public void Days_without_a_day_to_count_from_give_no_date() =>
        Assert.Null(EInvoiceFiles.ReadOne(Of(Payment(Line(null, "1220.00", more: "<GiorniTerminiPagamento>30</GiorniTerminiPagamento>")))).Due);

    [Theory]
    [InlineData("MP09", true)]
    [InlineData("MP10", true)]
    [InlineData("MP11", true)]
    [InlineData("MP16", true)]
    [InlineData("MP17", true)]
    [InlineData("MP19", true)]
    [InlineData("MP20", true)]
    [InlineData("MP21", true)]
    [InlineData("MP22", true)]
    [InlineData("MP01", false)]
    [InlineData("MP05", false)]
    [InlineData("MP12", false)]
    [InlineData("MP15", false)]
    [InlineData("MP23", false)]
    public void Direct_debit_is_read_from_the_means_of_payment(string method, bool expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "1220.00", method)))).DirectDebit);

    [Fact]
    public void An_invoice_of_which_a_part_is_to_be_transferred_is_not_collected() =>
        Assert.False(EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "610.00", "MP19"), Line("2026-05-31", "610.00")))).DirectDebit);

    [Theory]
    [InlineData("MP05", "IT60X0542811101000000123456")]
    [InlineData("MP12", null)]
    [InlineData("MP19", null)]
    public void The_account_of_the_client_is_never_the_one_to_pay_to(string method, string? expected)
    {
        var creditor = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "1220.00", method, OfClient)))).Creditor!;

        Assert.Equal(expected, creditor.Iban);
        Assert.Equal(expected is null ? null : "BPMOIT22", creditor.Bic);
    }

    [Fact]
    public void An_account_with_wrong_check_digits_is_left_out()
    {
        var creditor = EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "1220.00", more: OfClient.Replace("IT60", "IT61", StringComparison.Ordinal))))).Creditor!;

        Assert.Equal((null, null), (creditor.Iban, creditor.Bic));
    }

    [Fact]
    public void The_payment_code_is_the_reference_when_there_is_one_for_all()
    {
        const string Code = "<CodicePagamento>AB-1</CodicePagamento>";
        const string Other = "<CodicePagamento>AB-2</CodicePagamento>";

        Assert.Equal("AB-1", EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "610.00", more: Code), Line("2026-05-31", "610.00", more: Code)))).Reference);
        Assert.Null(EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", "610.00", more: Code), Line("2026-05-31", "610.00", more: Other)))).Reference);
    }

    [Theory]
    [InlineData("1220.005", 1220.01)]
    [InlineData(" +1220.0 ", 1220.0)]
    [InlineData("-1220.00", -1220.00)]
    [InlineData("0.00", 0)]
    public void Amounts_are_rounded_half_away_from_zero_and_may_be_negative(string written, decimal expected) =>
        Assert.Equal(expected, EInvoiceFiles.ReadOne(Of(Payment(Line("2026-04-30", written)))).Total);

    [Theory]
    [InlineData("1.220,00")]
    [InlineData("1220 EUR")]
    [InlineData("1E400")]
    [InlineData("999999999999999999999")]
    public void What_is_no_amount_is_refused_where_it_is(string written)
    {
        var refusal = EInvoiceFiles.Refusal(Of(Payment(Line("2026-04-30", written))));

        Assert.Contains("DettaglioPagamento/ImportoPagamento (line ", refusal, StringComparison.Ordinal);
        Assert.Contains($"is '{written}': expected is an amount such as 1234.50", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("30/04/2026")]
    [InlineData("a vista")]
    public void What_is_no_date_is_refused_where_it_is(string written) =>
        Assert.Contains("DataScadenzaPagamento (line ", EInvoiceFiles.Refusal(Of(Payment(Line(written, "1220.00")))), StringComparison.Ordinal);

    [Fact]
    public void A_body_without_any_amount_is_refused() =>
        Assert.Contains("expected is an amount to pay, or ImportoTotaleDocumento", EInvoiceFiles.Refusal(Of(summary: "<Niente/>")), StringComparison.Ordinal);
}
