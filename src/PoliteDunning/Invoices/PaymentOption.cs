namespace PoliteDunning;

/// <summary>A way to pay that the client is offered.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Url">The page to pay on, absolute <c>https</c> or <c>http</c>; null where there is none.</param>
public sealed record PaymentOption(PaymentKind Kind, string? Url = null);
