using Briefing.Engine.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing.Cli.Printing;

/// <summary>Diagnostics for people: by file, with the source line and a mark under the place.</summary>
internal static class TerminalDiagnostics
{
    private const int Indent = 4;

    /// <summary>A console that writes to this writer, in colours where the terminal has them and NO_COLOR does not forbid them.</summary>
    public static IAnsiConsole Console(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    /// <summary>Writes all of them to a terminal; they are in order.</summary>
    // Takes no type of Spectre.Console, so that it is loaded only by those who call this.
    public static void Write(IEnumerable<Diagnostic> problems, string root, TextWriter writer) => Write(problems, root, Console(writer));

    /// <summary>Writes all of them to a console; they are in order.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, string root, IAnsiConsole console)
    {
        foreach (var file in problems.GroupBy(p => p.Where.Path, StringComparer.Ordinal))
        {
            console.Write(new Paragraph().Append(PlainDiagnostics.OneLine(file.Key), new Style(decoration: Decoration.Bold)).Append("\n"));
            foreach (var problem in file) Write(problem, root, console);
            console.WriteLine();
        }
    }

    private static void Write(Diagnostic problem, string root, IAnsiConsole console)
    {
        var where = problem.Where;
        var style = Style(problem.Severity);
        var head = new Paragraph()
            .Append(where.Line == 0 ? "" : where.Column == 0 ? $"{where.Line} " : $"{where.Line}:{where.Column} ", Quiet)
            .Append(PlainDiagnostics.Word(problem.Severity), style)
            .Append($" {PlainDiagnostics.OneLine(problem.Message)} ")
            .Append(problem.Code, Quiet);
        console.Write(Indented(head, 2));
        if (Excerpt.Read(root, where, Math.Max(20, console.Profile.Width - Indent - 12)) is { } excerpt) Write(excerpt, style, console);
        if (problem.Fix is not null) console.Write(Indented(new Paragraph().Append(PlainDiagnostics.OneLine(problem.Fix)), Indent));
    }

    private static void Write(Excerpt excerpt, Style style, IAnsiConsole console)
    {
        var number = $"{excerpt.Line} │ ";
        console.Write(Indented(new Paragraph().Append(number, Quiet).Append(excerpt.Before).Append(excerpt.From), Indent));
        var margin = new string(' ', number.Length - 2) + "│ ";
        console.Write(Indented(new Paragraph().Append(margin, Quiet).Append(new string(' ', excerpt.Before.GetCellWidth())).Append("^", style), Indent));
    }

    private static Style Quiet => new(foreground: Color.Grey);

    private static Style Style(Severity severity) => new(
        severity switch
        {
            Severity.Error => Color.Red,
            Severity.Warning => Color.Yellow,
            _ => Color.Blue,
        },
        decoration: Decoration.Bold);

    private static Padder Indented(IRenderable content, int cells) => new(content, new Padding(cells, 0, 0, 0));
}
