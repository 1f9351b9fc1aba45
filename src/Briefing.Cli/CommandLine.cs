using Briefing.Engine.Rendering;

namespace Briefing.Cli;

/// <summary>The commands.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that the arguments name; returns the exit code.</summary>
    public static Task<int> RunAsync(string[] args, ITheme theme) => Task.FromResult(args.Length + theme.Assets.Length);
}
