using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Printing;

/// <summary>Shows diagnostics to whoever is looking: a person, a program, GitHub.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>All of them, then one line that counts them. Nothing where there are none.</summary>
    /// <param name="problems">In order.</param>
    /// <param name="root">The site's root, to which their paths are relative.</param>
    /// <param name="screen">Where to.</param>
    public static void Print(IReadOnlyCollection<Diagnostic> problems, string root, Screen screen)
    {
        if (problems.Count == 0) return;
        if (screen.Actions is { } actions)
        {
            foreach (var problem in problems) screen.Out.WriteLine(actions.Line(problem, root));
        }
        if (screen.IsTerminal) TerminalDiagnostics.Write(problems, root, screen.Error);
        else
        {
            foreach (var problem in problems) screen.Error.WriteLine(PlainDiagnostics.Line(problem));
        }
        screen.Error.WriteLine(Summary.Of(problems));
    }
}
