namespace PoliteDunning;

/// <summary>A CII file, of which a test says only what it is about.</summary>
internal static class CiiFile
{
    /// <summary>EUR 900.00 to pay, on 2026-03-02.</summary>
    public static string Of(
        string settlement = "", string document = "", string seller = "<ram:Name>Werkstatt Süd GmbH</ram:Name>", string buyer = "<ram:Name>Café Linde OHG</ram:Name>",
        string sums = "<ram:DuePayableAmount>900.00</ram:DuePayableAmount>", string type = "380", string issued = "<udt:DateTimeString format=\"102\">20260302</udt:DateTimeString>", string lines = "") => $"""
        <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
            xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
          <rsm:ExchangedDocument>
            <ram:ID>WS-88</ram:ID><ram:TypeCode>{type}</ram:TypeCode><ram:IssueDateTime>{issued}</ram:IssueDateTime>{document}
          </rsm:ExchangedDocument>
          <rsm:SupplyChainTradeTransaction>
            {lines}
            <ram:ApplicableHeaderTradeAgreement>
              <ram:SellerTradeParty>{seller}</ram:SellerTradeParty>
              <ram:BuyerTradeParty>{buyer}</ram:BuyerTradeParty>
            </ram:ApplicableHeaderTradeAgreement>
            <ram:ApplicableHeaderTradeSettlement>
              <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
              {settlement}
              <ram:SpecifiedTradeSettlementHeaderMonetarySummation>{sums}</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
            </ram:ApplicableHeaderTradeSettlement>
          </rsm:SupplyChainTradeTransaction>
        </rsm:CrossIndustryInvoice>
        """;

    public static string Terms(string? due, string more = "") =>
        $"<ram:SpecifiedTradePaymentTerms>{(due is null ? string.Empty : $"<ram:DueDateDateTime><udt:DateTimeString format=\"102\">{due}</udt:DateTimeString></ram:DueDateDateTime>")}{more}</ram:SpecifiedTradePaymentTerms>";

    public static string Means(string code, string more = "") =>
        $"<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>{code}</ram:TypeCode>{more}</ram:SpecifiedTradeSettlementPaymentMeans>";
}
