using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>The named samples are what they promise: valid, each with its own name, and everything that is special is in one of them.</summary>
public class SampleListTests
{
    public static TheoryData<string> Names => [.. SampleInvoices.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sample_is_a_valid_case_that_gets_a_message_some_day(string name)
    {
        var @case = SampleInvoices.Named(name).ToCase();
        Assert.NotEmpty(new PoliteDunningBuilder().Build().Foresee(@case, @case.Invoice.Issued).Messages);
    }

    [Fact]
    public void Each_sample_has_its_own_name()
    {
        Assert.Equal(SampleInvoices.All.Count, SampleInvoices.All.Select(sample => sample.Name).Distinct().Count());
        Assert.Equal(SampleInvoices.All.Select(sample => sample.Name).Order(), typeof(SampleInvoices).GetProperties().Where(property => property.PropertyType == typeof(SampleInvoice)).Select(property => property.Name).Order());
        Assert.Throws<ArgumentException>(() => SampleInvoices.Named("Nobody"));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(0)]
    [InlineData(-5)]
    public void OverdueBy_IsDueThatManyDaysBeforeToday(int days) => Assert.Equal(SampleInvoices.Today.PlusDays(-days), SampleInvoices.OverdueBy(days).ToCase().Invoice.Due);

    [Fact]
    public void Together_they_have_every_kind_of_client_voice_currency_and_history()
    {
        var cases = SampleInvoices.All.Select(sample => sample.ToCase()).ToList();
        Assert.Equal(Enum.GetValues<ClientKind>().Order(), cases.Select(c => c.Invoice.Client.Kind).Distinct().Order());
        Assert.Equal(["CHF", "EUR", "GBP", "USD"], cases.Select(c => c.Invoice.Currency.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["en", "fr", "it"], cases.Select(c => c.Invoice.Client.Language!.Value.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, cases.Select(c => c.Invoice.Creditor.Voice).Distinct().Count());
        Assert.Equal(4, cases.SelectMany(c => c.Invoice.Client.Contacts).Select(contact => contact.Title).Distinct().Count());
        Assert.Contains(cases, c => c.Invoice.Client.Contacts.Count == 0);
        Assert.Contains(cases, c => c.Invoice.Instalments.Count > 0);
        Assert.Contains(cases, c => c.Invoice.Balance is not null);
        Assert.Contains(cases, c => c.History.Events.OfType<InstalmentPlanAgreed>().Any());
    }
}
