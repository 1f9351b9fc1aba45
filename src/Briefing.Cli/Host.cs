using Briefing.Engine.Rendering;

namespace Briefing.Cli;

/// <summary>What commands take from the world around them.</summary>
/// <param name="Theme">Draws the pages.</param>
/// <param name="Clock">Read once a run.</param>
/// <param name="Screen">Where to write to.</param>
internal sealed record Host(ITheme Theme, TimeProvider Clock, Screen Screen)
{
    /// <summary>Says why the command cannot start; returns the exit code.</summary>
    public int Refuse(string reason)
    {
        Screen.Error.WriteLine(reason);
        return ExitCode.Usage;
    }
}
