using System.Globalization;
using System.Text;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Printing;

/// <summary>Diagnostics for programs and logs: one line each.</summary>
internal static class PlainDiagnostics
{
    /// <summary><c>path:line:column: severity code: message fix</c>.</summary>
    public static string Line(Diagnostic problem) => OneLine(problem.ToString());

    /// <summary>error, warning, suggestion.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };

    /// <summary>
    /// The text as it may go to a terminal: white space as spaces, and control and direction characters, with which a text could
    /// command the terminal or show itself as another, made visible (U+FFFD).
    /// </summary>
    public static string OneLine(string text)
    {
        if (!text.Any(Commands)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var c in text) safe.Append(c is '\t' or '\n' or '\r' or '\u2028' or '\u2029' ? ' ' : Commands(c) ? '\uFFFD' : c);
        return safe.ToString();
    }

    private static bool Commands(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069',
        _ => false,
    };
}
