using System.Collections.Immutable;
using System.CommandLine;
using Briefing.Cli.Printing;
using Briefing.Engine;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Reporting;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary><c>diff-links</c>: what a change does to the links of all texts.</summary>
internal sealed class DiffLinksCommand : Command, IExplained
{
    private const string DefaultBase = "HEAD";

    private readonly SiteArguments _site = new(reads: true, writes: false);
    private readonly Option<string?> _base = new("--base") { Description = $"Compare with this git revision; {DefaultBase} where nothing is said.", HelpName = "revision" };
    private readonly Option<string?> _against = new("--against") { Description = "Compare with the site in this folder instead.", HelpName = "folder" };
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "For reading, or for a pull request.", DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown");

    private readonly Host _host;

    /// <summary>The command.</summary>
    public DiffLinksCommand(Host host) : base("diff-links", "Lists every mention and link that a change gains, loses or moves to somebody else, in all articles, pages, key points and biographies.")
    {
        _host = host;
        _site.AddTo(this);
        Add(_base);
        Add(_against);
        Add(_format);
        Validators.Add(result =>
        {
            if (result.GetResult(_base) is { Tokens.Count: > 0 } && result.GetResult(_against) is { Tokens.Count: > 0 })
                result.AddError("--base and --against are two things to compare with; one will do.");
        });
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("diff-links", "what the changes since the last commit do"),
        ("diff-links --base origin/main --format markdown", "what this branch does, to put under a pull request"),
        ("diff-links --against ../published", "compared with the site in another folder"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "compared, whether or not anything differs"),
        (ExitCode.BadInput, "the input has errors: what links would be is not known"),
        (ExitCode.Usage, "an unknown flag or revision, a folder that does not exist, no git"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        var options = new BuildOptions { Now = _host.Clock.GetUtcNow(), Overrides = _site.Settings(parsed) };
        var before = parsed.GetValue(_against) is { } other
            ? Against(_site.Folders(parsed, other, out error), options)
            : Base(Revision.Read(parsed.GetValue(_base) ?? DefaultBase, folders, out error), options);
        if (before is null) return _host.Refuse(error!);

        var site = new SiteRun(folders, _host.Theme);
        var after = Progress.While("Comparing", _host.Screen, () => site.Make(site.Read(), options));
        if (after.HasErrors)
        {
            DiagnosticPrinter.Print([.. after.Problems.Where(p => p.Severity == Severity.Error)], folders.Root, _host.Screen);
            return ExitCode.BadInput;
        }
        if (before.HasErrors)
            _host.Screen.Error.WriteLine($"What is compared with has {Summary.Count(before.Problems.Count(p => p.Severity == Severity.Error), "error")}; files that could not be read there are missing from the comparison.");

        var changes = LinkChanges.Between(before.Site.NamedTexts, after.Site.NamedTexts);
        // A text with its key points is one.
        var texts = after.Site.NamedTexts.Count(t => t.Part != TextPart.KeyPoint);
        var report = parsed.GetRequiredValue(_format) == "markdown" ? LinkChangeReport.Markdown(changes, texts) : LinkChangeReport.Text(changes, texts);
        foreach (var line in report) _host.Screen.Out.WriteLine(line);
        return ExitCode.Fine;
    }

    private BuildResult? Against(Folders? folders, BuildOptions options)
    {
        if (folders is null) return null;
        var site = new SiteRun(folders, _host.Theme);
        return site.Make(site.Read(), options);
    }

    private BuildResult? Base(ImmutableArray<SourceFile>? files, BuildOptions options) =>
        files is { } read ? Pipeline.Run(read, _host.Theme, new Memo(), options) : null;
}
