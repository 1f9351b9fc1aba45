using Briefing.Cli.Printing;

namespace Briefing.Cli;

/// <summary>Where a command writes to, and for whom.</summary>
/// <param name="Out">Results: what was built, where preview is.</param>
/// <param name="Error">Diagnostics and everything else that is not the result.</param>
/// <param name="IsTerminal">A person reads <paramref name="Error"/> in a terminal: colours and source lines help. Otherwise one line each.</param>
/// <param name="Actions">GitHub's runner reads along and marks lines in a pull request; or null.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, bool IsTerminal, WorkflowCommands? Actions)
{
    /// <summary>The process's own console.</summary>
    public static Screen OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = System.Text.Encoding.UTF8;
        var actions = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true"
            ? new WorkflowCommands(Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"))
            : null;
        return new(Console.Out, Console.Error, !Console.IsErrorRedirected, actions);
    }
}
