using System.Collections.Immutable;
using System.CommandLine;
using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Reporting;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary><c>explain</c>: why a name in a text is linked, or not.</summary>
internal sealed class ExplainCommand : Command, IExplained
{
    private readonly Argument<string> _text = new("ARTICLE") { Description = "The article, page or entity: its path, its slug or its id. An entity's biography is explained." };
    private readonly Argument<string?> _name = new("NAME") { Description = "Only this name, as it stands in the text, or what is known under it.", Arity = ArgumentArity.ZeroOrOne };
    private readonly SiteArguments _site = new(reads: true, writes: false, takesFolder: false);
    private readonly Host _host;

    /// <summary>The command.</summary>
    public ExplainCommand(Host host) : base("explain", "Says of each name in an article and its key points, or in a biography, how it was understood, why it is linked or not, and what to paste to decide otherwise.")
    {
        _host = host;
        Add(_text);
        Add(_name);
        _site.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("explain flags", "every known name in the article with the slug flags"),
        ("explain input/articles/flags.md Virts", "only where Virts stands, or where Terry Virts is meant"),
        ("explain people/terry-virts", "the names in the biography of Terry Virts"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "explained"),
        (ExitCode.BadInput, "the text has errors and could not be read"),
        (ExitCode.Usage, "no such text, an unknown flag, a folder that does not exist"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        // Drafts too: they are what is being worked on.
        var options = new BuildOptions { Now = _host.Clock.GetUtcNow(), ShowHidden = true, Overrides = _site.Settings(parsed) };
        var site = new SiteRun(folders, _host.Theme);
        var result = Progress.While("Reading", _host.Screen, () => site.Make(site.Read(), options));
        var wanted = parsed.GetRequiredValue(_text);
        if (TextArgument.Find(wanted, result.Site, folders, out error) is not { } text)
        {
            var own = result.Problems.Where(p => p.Severity == Severity.Error && IsMeant(p.Where.Path, wanted, folders)).ToList();
            if (own.Count == 0) return _host.Refuse(error!);
            DiagnosticPrinter.Print(own, folders.Root, _host.Screen);
            return ExitCode.BadInput;
        }

        var name = parsed.GetValue(_name);
        ImmutableArray<NameExplanation> all = [.. text.Names.SelectMany(t => NameReport.Explain(t))];
        var chosen = name is null ? all : NameReport.About(name, all, result.Site.Register);
        foreach (var explanation in chosen) ExplanationText.Print(explanation, _host.Screen.Out);
        if (chosen.IsEmpty) _host.Screen.Out.WriteLine(ExplanationText.Nothing(name, text, result.Site.Register));
        return ExitCode.Fine;
    }

    private static bool IsMeant(string path, string wanted, Folders folders) =>
        Path.Combine(folders.Root, path) == Path.GetFullPath(wanted) || path == wanted || Path.GetFileNameWithoutExtension(path) == wanted;
}
