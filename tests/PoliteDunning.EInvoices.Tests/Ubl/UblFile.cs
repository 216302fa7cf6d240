namespace PoliteDunning;

/// <summary>A UBL file, of which a test says only what it is about.</summary>
internal static class UblFile
{
    public const string Supplier = "<cac:PartyLegalEntity><cbc:RegistrationName>Tern Street Joinery Ltd</cbc:RegistrationName></cac:PartyLegalEntity>";
    public const string Customer = "<cac:PartyLegalEntity><cbc:RegistrationName>Marlow Kitchens Ltd</cbc:RegistrationName></cac:PartyLegalEntity>";

    /// <summary>EUR 900.00 to pay, on 2026-03-02.</summary>
    public static string Of(
        string head = "", string payment = "", string supplier = Supplier, string customer = Customer, string payable = "<cbc:PayableAmount currencyID=\"EUR\">900.00</cbc:PayableAmount>",
        string currency = "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", string lines = "") => $"""
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID>TS-88</cbc:ID>
          <cbc:IssueDate>2026-03-02</cbc:IssueDate>
          {head}
          {currency}
          <cac:AccountingSupplierParty><cac:Party>{supplier}</cac:Party></cac:AccountingSupplierParty>
          <cac:AccountingCustomerParty><cac:Party>{customer}</cac:Party></cac:AccountingCustomerParty>
          {payment}
          <cac:LegalMonetaryTotal>
            <cbc:TaxInclusiveAmount currencyID="EUR">1200.00</cbc:TaxInclusiveAmount>
            <cbc:PrepaidAmount currencyID="EUR">300.00</cbc:PrepaidAmount>
            {payable}
          </cac:LegalMonetaryTotal>
          {lines}
        </Invoice>
        """;

    public static string Means(string code, string account = "", string more = "") =>
        $"<cac:PaymentMeans><cbc:PaymentMeansCode>{code}</cbc:PaymentMeansCode>{more}{account}</cac:PaymentMeans>";

    public static string Terms(string content) => $"<cac:PaymentTerms>{content}</cac:PaymentTerms>";
}
