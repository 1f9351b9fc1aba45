using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Briefing.Cli.Printing;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Cli;

/// <summary><c>suggest</c>: the names in the articles that are in no file.</summary>
internal sealed class SuggestCommand : Command, IExplained
{
    private readonly SiteArguments _site = new(reads: true, writes: false);

    private readonly Option<int> _minimum = new("--min-articles")
    {
        Description = "Only names that stand in so many articles.", HelpName = "number", DefaultValueFactory = _ => Suggestion.UrgedFrom, CustomParser = Minimum,
    };

    private readonly Host _host;

    /// <summary>The command.</summary>
    public SuggestCommand(Host host) : base("suggest", "Lists names of people, organisations and places that stand in your articles and are in no file. Writes nothing.")
    {
        _host = host;
        _site.AddTo(this);
        Add(_minimum);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("suggest", $"names in {Suggestion.UrgedFrom} articles or more, most urgent first"),
        ("suggest --min-articles 1", "all of them"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "listed, or nothing to list"),
        (ExitCode.Usage, "an unknown flag, a folder that does not exist"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private int Run(ParseResult parsed)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        var options = new BuildOptions { Now = _host.Clock.GetUtcNow(), Overrides = _site.Settings(parsed) };
        var site = new SiteRun(folders, _host.Theme);
        var made = Progress.While("Reading", _host.Screen, () => site.Make(site.Read(), options)).Site;
        SuggestionTable.Print(Suggestions.Gather(made.Articles), parsed.GetValue(_minimum), made.Articles, _host.Screen.Out);
        return ExitCode.Fine;
    }

    private static int Minimum(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        result.AddError($"--min-articles wants a number from 1, not '{result.Tokens[0].Value}'.");
        return 0;
    }
}
