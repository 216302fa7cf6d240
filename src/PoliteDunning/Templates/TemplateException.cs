using System.Globalization;

namespace PoliteDunning;

/// <summary>A template cannot be used, or is missing.</summary>
public sealed class TemplateException : Exception
{
    internal TemplateException(string template, int? line, string problem)
        : base(line is null ? $"{template}: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{template}, line {line}: {problem}")) =>
        (Template, Line, Problem) = (template, line, problem);

    internal TemplateException(IReadOnlyList<TemplateException> all)
        : base(string.Join('\n', all.Select(one => one.Message))) => (Template, Line, Problem) = (all[0].Template, all[0].Line, all[0].Problem);

    /// <summary>The file, from the folder of its language: <c>fr/first-reminder.courteous.long.hbs</c>.</summary>
    public string Template { get; }

    /// <summary>The line, from 1; null when the problem is not on one.</summary>
    public int? Line { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Problem { get; }
}
