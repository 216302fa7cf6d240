namespace PoliteDunning;

/// <summary>A language as it is written in one region: tables of our own, because ambient cultures differ from machine to machine.</summary>
/// <param name="Tag">Language and region, e.g. <c>fr-CH</c>.</param>
/// <param name="Money">How amounts are written.</param>
/// <param name="Dates">How dates are said.</param>
/// <param name="Typography">How the signs of the words are set.</param>
/// <param name="Courtesies">How one greets and takes leave.</param>
/// <param name="Labels">The short words before facts.</param>
internal sealed record Language(LanguageTag Tag, MoneyFormat Money, DateWords Dates, Typography Typography, Courtesies Courtesies, Labels Labels);
