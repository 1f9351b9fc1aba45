using System.CommandLine;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli;

/// <summary><c>--strict</c>: whether warnings fail.</summary>
internal static class StrictFlag
{
    /// <summary>The flag.</summary>
    public static Option<bool> Create() => new("--strict") { Description = "Warnings fail, too. Suggestions never do." };

    /// <summary>Whether the input is refused.</summary>
    public static bool Fails(IEnumerable<Diagnostic> problems, bool strict) =>
        problems.Any(p => p.Severity >= (strict ? Severity.Warning : Severity.Error));
}
