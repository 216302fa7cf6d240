using NodaTime;

namespace PoliteDunning;

/// <summary>
/// The fields of one message, as finished phrases of one language. A value is made when a template first asks for it, so that nobody pays for what is
/// not printed.
/// </summary>
internal sealed class FieldValues
{
    private readonly MessageBrief brief;
    private readonly Language language;
    private readonly PaymentLines payment;
    private readonly StatementLines statement;
    private readonly Reader reader;
    private readonly Writer writer;
    private readonly AddressForm address;

    public FieldValues(MessageBrief brief, Language language)
    {
        this.brief = brief;
        this.language = language;
        payment = new PaymentLines(brief, language);
        statement = new StatementLines(brief, language);
        reader = Correspondents.Reader(brief);
        writer = Correspondents.Writer(brief);
        address = language.Courtesies.Address(brief.Tone.Register, reader);
    }

    public AddressForm Address => address;

    /// <summary>The phrase; empty where there is nothing to say.</summary>
    public string this[Field field] =>
        field switch
        {
            Field.Greeting => Marks.Outside(language.Courtesies.Greeting(reader, Occasion)),
            Field.Closing => language.Courtesies.Closing(reader, writer, Occasion) + (MayHoldEmoji ? " 🙂" : string.Empty),
            Field.Signature => Signature(),
            Field.Sender => Marks.Outside(language.Courtesies.Sender(writer)),
            Field.Creditor => Marks.Outside(brief.Creditor.Name),
            Field.Signer => Marks.Outside(writer.Someone ?? string.Empty),
            Field.SignerPhone => Marks.Outside(SignerPhone()),
            Field.ClientName => Marks.Outside(brief.Client.DisplayName),
            Field.Number => Marks.Outside(brief.Invoice.Number),
            Field.Invoice => InvoiceWords(dated: false),
            Field.InvoiceDated => InvoiceWords(dated: true),
            Field.AmountDue => Money(brief.AmountDue.Amount),
            Field.Total => Money(brief.Invoice.Total.Amount),
            Field.DueOn => Dates.OnWeekday(Due, Year(Due)),
            Field.DueDay => Dates.Weekday(Due, Year(Due)),
            Field.DueOf => Dates.Of(Due, Year(Due)),
            Field.DueSince => Dates.Since(Due, Year(Due)),
            Field.DueDate => Dates.Day(Due, Year(Due)),
            Field.ByDeadline => Dates.By(brief.Deadline, Year(brief.Deadline)),
            Field.DeadlineDay => Dates.Weekday(brief.Deadline, Year(brief.Deadline)),
            Field.LastWroteOn => LastReminder is { } day ? Dates.On(day, Year(day)) : string.Empty,
            Field.LastWroteOf => LastReminder is { } day ? Dates.Of(day, Year(day)) : string.Empty,
            Field.EarlierMessages => Dates.OnDays(brief.Reminders, brief.Reminders.Any(Year)),
            Field.Paid => Money(brief.Past.Payment?.Amount ?? 0),
            Field.PaidOn => brief.Past.Payment is { } last ? Dates.On(last.On, Year(last.On)) : string.Empty,
            Field.PaidTotal => Money(brief.Past.Paid),
            Field.PromisedDate => brief.Past.MissedPromise is { } by ? Dates.Named(by, Year(by)) : string.Empty,
            Field.What => Marks.Outside(brief.Invoice.Subject ?? string.Empty),
            Field.HowToPay => payment.Block(),
            Field.PayLine => payment.OneLine(),
            Field.ReachUs => Marks.Outside(language.Courtesies.Reach(writer, brief.Form)),
            Field.Summary => Summary.Of(brief, language),
            Field.InvoiceCount => statement.Count,
            Field.InvoiceCountInWords => statement.CountInWords,
            Field.Numbers => statement.Numbers,
            Field.StatementLines => statement.Asked,
            Field.OpenLines => statement.Open,
            Field.InvoiceLink => brief.Invoice.Url is { } url ? Marks.Link(url) : string.Empty,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without a value."),
        };

    public bool Is(Flag flag) =>
        flag switch
        {
            Flag.ToTu => address == AddressForm.Tu,
            Flag.ToVous => address == AddressForm.Vous,
            Flag.ToLei => address == AddressForm.Lei,
            Flag.ToVoi => address == AddressForm.Voi,
            Flag.WeSpeak => brief.Creditor.Voice == CreditorVoice.We,
            Flag.ISpeak => brief.Creditor.Voice == CreditorVoice.I,
            Flag.Business => brief.Client.Kind == ClientKind.Business,
            Flag.SoleTrader => brief.Client.Kind == ClientKind.SoleTrader,
            Flag.Consumer => brief.Client.Kind == ClientKind.Consumer,
            Flag.PublicBody => brief.Client.Kind == ClientKind.PublicBody,
            Flag.Detailed => brief.Tone.Profile.Detail == Detail.Detailed || brief.Stage.IsFormalNotice,
            Flag.Concise => brief.Tone.Profile.Detail == Detail.Concise && !brief.Stage.IsFormalNotice,
            Flag.OnPaper => brief.OnPaper,
            Flag.WroteBefore => LastReminder is not null,
            Flag.ThanksDue => brief.Past.Payment is not null,
            Flag.PromiseMissed => brief.Past.MissedPromise is not null,
            Flag.HasPaid => brief.Past.Paid > 0,
            Flag.HasWhat => brief.Invoice.Subject is not null,
            Flag.HasInvoiceLink => brief.Invoice.Url is not null,
            Flag.HasLink => payment.HasLink,
            Flag.HasIban => brief.Creditor.Iban is not null,
            Flag.OffersInstalments => brief.OffersInstalments,
            Flag.FormalNoticeFollows => brief.FormalNoticeFollows,
            Flag.HasOpenLines => brief.Statement is { Open.Count: > 0 },
            Flag.Instalment => brief.Decision.Instalment is not null,
            Flag.InFR => brief.Country == "FR",
            Flag.InBE => brief.Country == "BE",
            Flag.InLU => brief.Country == "LU",
            Flag.InCH => brief.Country == "CH",
            Flag.InCA => brief.Country == "CA",
            Flag.InIT => brief.Country == "IT",
            Flag.InGB => brief.Country == "GB",
            Flag.InIE => brief.Country == "IE",
            Flag.InUS => brief.Country == "US",
            _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "A flag without a value."),
        };

    private DateWords Dates => language.Dates;

    private LocalDate Due => brief.Decision.Due;

    private LocalDate? LastReminder => brief.Reminders.Count == 0 ? null : brief.Reminders[^1];

    private Occasion Occasion => new(brief.Tone.Register, brief.Form, brief.OnPaper, brief.Stage.IsFormalNotice ? Firmness.Highest : brief.Tone.Firmness);

    private bool MayHoldEmoji => brief.Tone.Emoji && !brief.OnPaper && brief.Client.Kind != ClientKind.PublicBody;

    // On paper, and whenever it is not the message's own, the year is said.
    private bool Year(LocalDate date) => brief.OnPaper || date.Year != brief.Decision.On.Year;

    private string Money(decimal amount) => language.Money.Format(brief.Invoice.Total.With(amount));

    private string InvoiceWords(bool dated)
    {
        var invoice = Phrase.Of(language.Labels.Invoice, Marks.Outside(brief.Invoice.Number));
        if (dated)
            invoice = $"{invoice} {Dates.Of(brief.Invoice.Issued, year: true)}";
        return brief.Decision.Instalment is { } number ? language.Labels.InstalmentOf(number, invoice) : invoice;
    }

    // Where nobody but the creditor signs, its name was said already.
    private string SignerPhone() => string.Join(", ", new[] { writer.Someone, brief.Creditor.Phone }.Where(known => known is not null));

    // On paper, number and address stand at the head.
    private string Signature()
    {
        var creditor = brief.Creditor;
        string?[] lines = [creditor.Signatory, creditor.SignatoryTitle, creditor.Name == creditor.Signatory ? null : creditor.Name, brief.OnPaper ? null : creditor.Phone, brief.OnPaper ? null : creditor.Email];
        return string.Join(Marks.Line, lines.Where(line => line is not null).Select(line => Marks.Outside(line!)));
    }
}
