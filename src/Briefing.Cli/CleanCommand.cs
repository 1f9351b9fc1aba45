using System.CommandLine;
using Briefing.Cli.Printing;
using Briefing.Engine.Writing;

namespace Briefing.Cli;

/// <summary><c>clean</c>: takes back what build wrote.</summary>
internal sealed class CleanCommand : Command, IExplained
{
    private readonly SiteArguments _site = new(reads: false, writes: true);
    private readonly Host _host;

    /// <summary>The command.</summary>
    public CleanCommand(Host host) : base("clean", "Removes what build wrote into the output folder, and nothing else.")
    {
        _host = host;
        _site.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("clean", "empty output/ of what build wrote"),
        ("clean -o public", "the same for another output folder"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "nothing of Briefing's is left"),
        (ExitCode.BadInput, "something could not be removed"),
        (ExitCode.Usage, "an unknown flag, a folder that does not exist or must not be written to"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        var output = Folders.Shown(folders.Output);
        var report = OutputFolder.Clean(output);
        DiagnosticPrinter.Print(report.Problems, Environment.CurrentDirectory, _host.Screen);
        if (!report.Problems.IsEmpty) return ExitCode.BadInput;
        WriteSummary.Print(report, output, _host.Screen);
        _host.Screen.Out.WriteLine($"Removed {Summary.Count(report.Removed, "file")} from {output}.");
        return ExitCode.Fine;
    }
}
