using System.CommandLine;
using System.Diagnostics;
using Briefing.Cli.Printing;
using Briefing.Engine.Composing;
using Briefing.Engine.Model;
using Briefing.Engine.Rendering;
using Briefing.Engine.Writing;

namespace Briefing.Cli;

/// <summary><c>build</c>: from the input folder to the output folder.</summary>
internal sealed class BuildCommand : Command, IExplained
{
    private readonly SiteArguments _site = new(reads: true, writes: true);
    private readonly Option<bool> _strict = StrictFlag.Create();
    private readonly Host _host;

    /// <summary>The command.</summary>
    public BuildCommand(Host host) : base("build", "Builds the site into the output folder. Where the input has errors, the last good output stays.")
    {
        _host = host;
        _site.AddTo(this);
        Add(_strict);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("build", "build the site in this folder into output/"),
        ("build --strict -o public", "as for publishing: warnings fail, into another folder"),
        ("build -s url=https://example.org/x", "for another address than site.yml says"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "the output is complete"),
        (ExitCode.BadInput, "the input has errors, or warnings under --strict, or the output could not be written"),
        (ExitCode.Usage, "an unknown flag, a folder that does not exist or must not be written to"),
        (ExitCode.Bug, "a bug in Briefing or the theme; the next build completes the output"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        var clock = Stopwatch.StartNew();
        var (screen, theme) = (_host.Screen, _host.Theme);
        var options = new BuildOptions { Now = _host.Clock.GetUtcNow(), Overrides = _site.Settings(parsed) };
        var site = new SiteRun(folders, theme);
        var result = Progress.While("Reading", screen, () => site.Make(site.Read(), options));
        DiagnosticPrinter.Print(result.Problems, folders.Root, screen);
        if (StrictFlag.Fails(result.Problems, parsed.GetValue(_strict)))
        {
            screen.Error.WriteLine("Nothing was written.");
            return ExitCode.BadInput;
        }

        var output = Folders.Shown(folders.Output);
        var media = MediaFolder.Of(folders);
        var files = result.Pages.Select(p => new OutputFile(p.Route.File, () => Renderer.Render(p, theme, media))).ToList();
        var report = Progress.While("Writing", screen, () => OutputFolder.Write(output, files));
        DiagnosticPrinter.Print(report.Problems, Environment.CurrentDirectory, screen);
        if (!report.Problems.IsEmpty) return ExitCode.BadInput;
        media.Prune();
        if (media.Problem is { } notKept) DiagnosticPrinter.Print([notKept], Environment.CurrentDirectory, screen);
        WriteSummary.Print(report, output, screen);
        screen.Out.WriteLine(
            $"Built {Summary.Count(result.Pages.Count(p => p.Content is PageContent.Drawn), "page")} into {output} in {Summary.Seconds(clock.Elapsed)}; files: {WriteSummary.Of(report)}.");
        return ExitCode.Fine;
    }
}
