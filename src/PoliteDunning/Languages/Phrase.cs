namespace PoliteDunning;

/// <summary>A phrase with one gap, <c>{0}</c>. No culture is asked: what goes in is text already.</summary>
internal static class Phrase
{
    public static string Of(string phrase, string fact) => phrase.Replace("{0}", fact, StringComparison.Ordinal);
}
