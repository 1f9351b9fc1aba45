using System.CommandLine;
using System.Diagnostics;
using Briefing.Cli.Printing;
using Briefing.Engine.Composing;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary><c>check</c>: what is wrong with the input, without writing anything.</summary>
internal sealed class CheckCommand : Command, IExplained
{
    private readonly SiteArguments _site = new(reads: true, writes: false);
    private readonly Option<bool> _strict = StrictFlag.Create();
    private readonly Host _host;

    /// <summary>The command.</summary>
    public CheckCommand(Host host) : base("check", "Says what is wrong with the input: file, line, what to do. Writes nothing.")
    {
        _host = host;
        _site.AddTo(this);
        Add(_strict);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("check", "check the site in this folder"),
        ("check --strict", "as continuous integration should: warnings fail too"),
        ("check ../other-site", "check another site"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "nothing is wrong (or warnings only, without --strict)"),
        (ExitCode.BadInput, "the input has errors, or warnings under --strict"),
        (ExitCode.Usage, "an unknown flag, a folder that does not exist"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        var clock = Stopwatch.StartNew();
        var options = new BuildOptions { Now = _host.Clock.GetUtcNow(), Overrides = _site.Settings(parsed) };
        var site = new SiteRun(folders, _host.Theme);
        var result = Progress.While("Checking", _host.Screen, () =>
        {
            var made = site.Make(site.Read(), options);
            return made with { Problems = [.. made.Problems.Concat(Suggestions.Problems(made.Site.Articles)).Order()] };
        });
        DiagnosticPrinter.Print(result.Problems, folders.Root, _host.Screen);
        if (StrictFlag.Fails(result.Problems, parsed.GetValue(_strict))) return ExitCode.BadInput;
        _host.Screen.Out.WriteLine($"Nothing stands in the way of building {Summary.Count(result.Pages.Count(p => p.Content is PageContent.Drawn), "page")}; checked in {Summary.Seconds(clock.Elapsed)}.");
        return ExitCode.Fine;
    }
}
