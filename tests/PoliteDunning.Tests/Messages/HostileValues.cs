using PoliteDunning.Samples;

namespace PoliteDunning;

/// <summary>Invoices in which one member after the other holds a value from outside.</summary>
internal static class HostileValues
{
    /// <summary>A harmless value, to compare with.</summary>
    public const string Harmless = "Xyzzy";

    /// <summary>One with a full stop, as abbreviations have it: in Italian a title with a stop stays with its name.</summary>
    public const string HarmlessShort = "Xy.zzy";

    public static readonly string[] All =
    [
        "{{number}}", "{{{total}}}", "{{#if consumer}}x{{/if}}", "{{> news}}", "\\{{number}}", "{0}", "{1}", "{2}",
        "<b>x</b>", "<script>alert(1)</script>", "</p><a href=\"https://evil.example\">x</a>", "&lt;b&gt;", "\" onclick='x'", "<!-- -->", "]]>",
        "a\r\nBcc: x@evil.example", "a\nb", "a\rb", "a\u0085b\u2028c\u2029d", "a\tb\vc\fd",
        "\u202Eabc\u202C", "\u2066x\u2069", "\u200Fx", "\uFEFFx", "a\u200Bb", "\u00ADx",
        "\u0001x\u0002", "\u0003https://evil.example\u0004", "a\u001Eb", "\u001Fa", "\0x", "x\u001B[31m",
        "*x*", "_x_ ~y~ `z`", "> x", "- x", "1. x", "🙂👨‍👩‍👧", "Ł李", "\uD83Dx", "x\uDE42", "x\uFFFE\uFFFF", "https://evil.example/?a=b&c=d", "  a   b  ", "x\u00A0\u202Fy",
        "Subject: x", "% d ; ! ? : « »", new string('w', 300),
    ];

    public static IReadOnlyList<string> Members { get; } =
    [
        "Number", "Subject", "Reference", "Client.Name", "Contact.GivenName", "Contact.FamilyName", "Contact.Honorific", "Creditor.Name", "Creditor.Phone", "Creditor.Signatory",
        "Creditor.SignatoryTitle",
    ];

    /// <summary>The invoice with a value in that member.</summary>
    public static InvoiceDraft With(string member, string value, InvoiceDraft? draft = null)
    {
        draft ??= SampleInvoices.BoulangerieMartin.Draft;
        var (client, creditor) = (draft.Client!, draft.Creditor!);
        var contact = client.Contacts[0];
        InvoiceDraft Reader(Contact reader) => draft with { Client = client with { Contacts = [reader] } };
        return member switch
        {
            "Number" => draft with { Number = value },
            "Subject" => draft with { Subject = value },
            "Reference" => draft with { Reference = value },
            "Client.Name" => draft with { Client = client with { Name = value } },
            "Contact.GivenName" => Reader(contact with { GivenName = value, Title = null, Honorific = null }),
            "Contact.FamilyName" => Reader(contact with { FamilyName = value }),
            "Contact.Honorific" => Reader(contact with { Honorific = value }),
            "Creditor.Name" => draft with { Creditor = creditor with { Name = value } },
            "Creditor.Phone" => draft with { Creditor = creditor with { Phone = "0" + value.TrimStart() } },
            "Creditor.Signatory" => draft with { Creditor = creditor with { Signatory = value } },
            _ => draft with { Creditor = creditor with { SignatoryTitle = value } },
        };
    }
}
