namespace Briefing.Cli;

/// <summary>What a command's end means to scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Fine = 0;

    /// <summary>The input has errors, or warnings under <c>--strict</c>. Nothing was written.</summary>
    public const int BadInput = 1;

    /// <summary>The command was called in a way it does not understand, or with folders it cannot use.</summary>
    public const int Usage = 2;

    /// <summary>A bug in Briefing or its theme: EX_SOFTWARE of BSD's sysexits.h.</summary>
    public const int Bug = 70;
}
