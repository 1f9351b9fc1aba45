using System.Text;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Printing;

/// <summary>The part of a source line that a diagnostic points at.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">What is shown before the place.</param>
/// <param name="From">What is shown from the place on; empty at the end of the line.</param>
internal sealed record Excerpt(int Line, string Before, string From)
{
    /// <summary>Texts above this length, in bytes, are not read again to show a line of them.</summary>
    private const long Limit = 10_000_000;

    /// <summary>The excerpt, or null where there is no line and column, or no such line any more.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="where">The place.</param>
    /// <param name="width">The most characters to show.</param>
    public static Excerpt? Read(string root, Location where, int width)
    {
        if (where is { Line: 0 } or { Column: 0 }) return null;
        try
        {
            var file = new FileInfo(Path.Combine(root, where.Path));
            if (!file.Exists || file.Length > Limit) return null;
            var line = File.ReadLines(file.FullName, Encoding.UTF8).Skip(where.Line - 1).FirstOrDefault();
            return line is null ? null : Of(line, where, width);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The excerpt of a line: the place is always in it, with some words before.</summary>
    public static Excerpt? Of(string line, Location where, int width)
    {
        line = PlainDiagnostics.OneLine(line);
        var at = where.Column - 1;
        if (at > line.Length) return null;
        var start = line.Length <= width ? 0 : Math.Clamp(at - (width / 3), 0, line.Length - width);
        var end = Math.Min(line.Length, start + width);
        // Not through the middle of a character.
        if (start > 0 && char.IsLowSurrogate(line[start])) start++;
        if (end < line.Length && char.IsLowSurrogate(line[end])) end--;
        var before = (start > 0 ? "…" : "") + line[start..at];
        return new(where.Line, start == 0 ? before.TrimStart() : before, line[at..end] + (end < line.Length ? "…" : ""));
    }
}
