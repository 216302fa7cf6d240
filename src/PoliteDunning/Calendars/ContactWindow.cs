using NodaTime;

namespace PoliteDunning;

/// <summary>When a message may be sent.</summary>
/// <param name="Opens">The first instant.</param>
/// <param name="Closes">The first instant after it.</param>
public readonly record struct ContactWindow(Instant Opens, Instant Closes)
{
    /// <summary>Whether an instant is within it.</summary>
    /// <param name="instant">An instant.</param>
    public bool Contains(Instant instant) => instant >= Opens && instant < Closes;
}
