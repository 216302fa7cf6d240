using System.Globalization;

namespace PoliteDunning;

/// <summary>Where a file has what the library calls by the names of its members.</summary>
internal static class CasePlaces
{
    private const string OfEvent = "history[";

    /// <summary>The place of a member of a draft: <c>Number</c> is at <c>invoice.number</c>, <c>Client.Contacts[0].Title</c> at <c>client.contacts[0].title</c>.</summary>
    public static string Of(string member)
    {
        var place = JsonPlaces.Of(member);
        return place.Split('.', '[')[0] is "client" or "creditor" or "paymentOptions" or "policy" or "history" ? place : "invoice." + place;
    }

    /// <summary>The number of the event that a place is in, and the rest of the place; null when it is in none.</summary>
    public static (int Event, string Member)? EventIn(string place)
    {
        if (!place.StartsWith(OfEvent, StringComparison.Ordinal))
            return null;
        var end = place.IndexOf(']', StringComparison.Ordinal);
        return (int.Parse(place[OfEvent.Length..end], CultureInfo.InvariantCulture), place[(end + 1)..]);
    }
}
