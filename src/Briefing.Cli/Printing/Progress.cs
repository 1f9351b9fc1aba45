using Spectre.Console;

namespace Briefing.Cli.Printing;

/// <summary>A sign of life while something takes longer than a person waits without wondering.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Does the work; in a terminal, says that it is going on once it takes long.</summary>
    public static T While<T>(string what, Screen screen, Func<T> work)
    {
        if (!screen.IsTerminal) return work();
        var task = Task.Run(work);
        // WaitAny, not Wait: an exception of the work is its own, not one of waiting.
        if (Task.WaitAny([task], Patience) < 0) Show(what, screen, task);
        return task.GetAwaiter().GetResult();
    }

    // Apart, so that Spectre.Console is loaded only where it is needed.
    private static void Show(string what, Screen screen, Task task) =>
        TerminalDiagnostics.Console(screen.Error).Status().Start(what + " …", _ => Task.WaitAny(task));
}
