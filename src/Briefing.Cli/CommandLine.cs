using System.CommandLine;
using Briefing.Engine.Rendering;

namespace Briefing.Cli;

/// <summary>The command line: from arguments to an exit code.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that the arguments name, <c>build</c> where they name none; returns the exit code.</summary>
    public static Task<int> RunAsync(string[] args, ITheme theme) => RunAsync(args, new Host(theme, TimeProvider.System, Screen.OfProcess()));

    internal static async Task<int> RunAsync(string[] args, Host host)
    {
        try
        {
            var root = Commands.Root(host);
            // A file name that begins with @ is a file name, not a list of arguments.
            var parsed = root.Parse(Commands.WithDefault(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
            var wrong = UsageErrors.Of(parsed);
            if (!wrong.IsEmpty)
            {
                foreach (var error in wrong) await host.Screen.Error.WriteLineAsync(error);
                await host.Screen.Error.WriteLineAsync($"See: {Help.CommandName(parsed.CommandResult.Command)} --help");
                return ExitCode.Usage;
            }
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = host.Screen.Out,
                Error = host.Screen.Error,
            });
        }
        catch (Exception bug)
        {
            return CrashReport.Write(bug, args, host.Screen);
        }
    }
}
