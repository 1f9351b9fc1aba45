using System.Runtime.InteropServices;
using Briefing.Cli.Printing;

namespace Briefing.Cli;

/// <summary>What is left when Briefing or its theme fails: a sentence for the person in front of it, a file for those who can mend it.</summary>
internal static class CrashReport
{
    /// <summary>Writes both; returns the exit code.</summary>
    public static int Write(Exception bug, string[] args, Screen screen)
    {
        screen.Error.WriteLine($"This is a bug in Briefing or its theme, not a mistake in your texts: {PlainDiagnostics.OneLine(bug.Message)}");
        var path = Path.Combine(Path.GetTempPath(), $"briefing-crash-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(path, $"""
                Briefing {typeof(CrashReport).Assembly.GetName().Version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}
                {string.Join(' ', args)}

                {bug}

                """);
            screen.Error.WriteLine($"To report it, open an issue, say what you did, and attach {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine(bug.ToString());
            screen.Error.WriteLine("To report it, open an issue, say what you did, and paste the lines above.");
        }
        return ExitCode.Bug;
    }
}
