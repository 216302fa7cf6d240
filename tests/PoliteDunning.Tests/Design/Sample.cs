using System.Diagnostics.CodeAnalysis;

namespace PoliteDunning.Design;

#pragma warning disable CA1822 // Static members would be another kind.
/// <summary>One of each kind of member, for the printer of the public API.</summary>
public sealed class Sample : IEquatable<Sample>, IDisposable
{
    public const string Name = "sample";
    public static readonly int Answer = 42;

    public Sample(string text, int? count = null) => (Text, Count) = (text, count);

    internal Sample() => Text = "";

    public string Text { get; }

    public int? Count { get; init; }

    public string? Note { get; set; }

    public IReadOnlyList<string?> Parts => [];

    public string this[int index] => Text;

    internal int Hidden => 1;

    public static bool TryParse(string? text, [NotNullWhen(true)] out Sample? sample)
    {
        sample = text is null ? null : new Sample(text);
        return sample is not null;
    }

    public static Sample operator +(Sample left, Sample right) => new(left?.Text + right?.Text);

    public void Add(bool twice = false, Kind kind = Kind.Second, params string[] more)
    {
    }

    public T? Find<T>(Func<T, bool> where)
        where T : class => null;

    public void Dispose()
    {
    }

    public bool Equals(Sample? other) => other?.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as Sample);

    public override int GetHashCode() => 1;

    public sealed record Part(string Title, string? Subtitle = null) : Root(Title)
    {
        protected override int Weight => 1;
    }

    public abstract record Root(string Title)
    {
        protected abstract int Weight { get; }

        protected Root Lighter() => this;
    }

    public readonly record struct Pair(int Left, int Right);

    public enum Kind
    {
        First,
        Second = 5,
    }

    public interface IWatcher
    {
        event EventHandler Seen;

        Task<int> Watch(ReadOnlySpan<char> text, CancellationToken stop = default);
    }

    public class Box<T>
    {
        public required T Content { get; init; }
    }
}

public static class SampleWords
{
    public static string Twice(this string text) => text + text;
}
