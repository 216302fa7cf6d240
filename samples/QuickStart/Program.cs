using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PoliteDunning;

var services = new ServiceCollection().AddPoliteDunning().BuildServiceProvider();
var composer = services.GetRequiredService<IReminderComposer>();

var invoice = new InvoiceDraft
{
    Number = "2026-0142", Issued = new LocalDate(2026, 10, 1), Due = new LocalDate(2026, 10, 31), Total = 1234.50m, Currency = "EUR",
    Client = new ClientDraft { Name = "Boulangerie Martin SARL", Country = "FR", Contacts = [new Contact("Camille", "Martin", PersonTitle.Ms)] },
    Creditor = new CreditorDraft { Name = "Atelier Nord", Phone = "01 23 45 67 89", Signatory = "Léa Petit", Iban = "FR7630006000011234567890189" },
}.ToInvoice();
var history = CaseHistory.Of(new PaymentReceived(new LocalDate(2026, 11, 5), 500.00m));

var outcome = composer.Compose(invoice, new LocalDate(2026, 11, 9), history);
if (outcome.Reminder is { } reminder)
{
    Console.WriteLine($"{reminder.Id}\n{reminder.Subject}\n\n{reminder.Text}");
    history = history.With(reminder.AsSent());
}

if (composer.Decide(invoice, new LocalDate(2026, 11, 10), history) is NotYetDecision wait)
    Console.WriteLine($"\nAsked again a day later: not yet ({wait.Reason}), until {wait.Until:uuuu-MM-dd}.");
