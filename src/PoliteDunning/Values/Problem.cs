namespace PoliteDunning;

/// <summary>One thing that is wrong with what was given: where, what was found, and what would be right.</summary>
/// <param name="Member">The member, as a path from the thing that was given, e.g. <c>Client.Contacts[0].GivenName</c>.</param>
/// <param name="Value">What was found there, as text; <c>nothing</c> when it was missing.</param>
/// <param name="Allowed">What would be right, as a phrase that follows "allowed is".</param>
public sealed record Problem(string Member, string Value, string Allowed)
{
    /// <summary>One line: member, value and what is allowed.</summary>
    public override string ToString() => $"{Member} is {Value}: allowed is {Allowed}.";
}
