using NodaTime;

namespace PoliteDunning;

/// <summary>Reads the invoice of a case.</summary>
internal static class InvoiceJson
{
    // Stand in for what cannot be read: no check objects to them.
    private static readonly Instalment SomeInstalment = new(new LocalDate(2000, 1, 1), 1);
    private static readonly PaymentOption SomeOption = new(PaymentKind.BankTransfer);

    /// <summary>The invoice, as far as it can be read. An amount or a day that cannot be read is noted, and something harmless stands in for it.</summary>
    public static InvoiceDraft Read(JsonMembers? members)
    {
        if (members is null)
            return new InvoiceDraft();
        var draft = new InvoiceDraft
        {
            Number = members.Text("number"),
            Issued = members.Date("issued"),
            Due = members.Date("due"),
            Total = members.Number("total"),
            Currency = members.Text("currency"),
            Balance = members.Number("balance") ?? (members.Has("balance") ? 0 : null),
            BalanceOn = members.Date("balanceOn"),
            Subject = members.Text("subject"),
            Url = members.Text("url"),
            Reference = members.Text("reference"),
            DirectDebit = members.Flag("directDebit") ?? false,
            Instalments = ReadInstalments(members),
        };
        members.RefuseOthers();
        return draft;
    }

    /// <summary>The instalments of an invoice or a plan, in the order of the file.</summary>
    public static IReadOnlyList<Instalment> ReadInstalments(JsonMembers members) => [.. members.Objects("instalments").Select(ReadInstalment)];

    public static PaymentOption ReadPaymentOption(JsonMembers? members)
    {
        if (members is null)
            return SomeOption;
        var option = new PaymentOption(members.Choice<PaymentKind>("kind") ?? SomeOption.Kind, members.Text("url"));
        members.Require("kind", JsonChoice<PaymentKind>.Allowed);
        members.RefuseOthers();
        return option;
    }

    private static Instalment ReadInstalment(JsonMembers? members)
    {
        if (members is null)
            return SomeInstalment;
        var instalment = new Instalment(members.Date("due") ?? SomeInstalment.Due, members.Number("amount") ?? SomeInstalment.Amount);
        members.Require("due", "the day by which it is to be paid");
        members.Require("amount", "an amount above zero");
        members.RefuseOthers();
        return instalment;
    }
}
