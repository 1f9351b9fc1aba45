using System.CommandLine;
using System.CommandLine.Parsing;
using Briefing.Cli.Preview;

namespace Briefing.Cli;

/// <summary><c>preview</c>: the site in a browser, as it is being written.</summary>
internal sealed class PreviewCommand : Command, IExplained
{
    private const int LastPort = 65535;

    private readonly SiteArguments _site = new(reads: true, writes: false);

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to listen on; the next free one where it is taken. 0: any free one.",
        HelpName = "number",
        DefaultValueFactory = _ => 5080,
        CustomParser = Port,
    };

    private readonly Option<string> _virtualDir = new("--virtual-dir")
    {
        Description = "Serve the site below this path, as a project site is published: /repo-name.", HelpName = "path", DefaultValueFactory = _ => "/",
    };

    private readonly Option<bool> _asPublished = new("--as-published") { Description = "Only what readers would see now: no drafts, no future items." };
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Build once; do not watch for changes." };
    private readonly Option<bool> _noReload = new("--no-reload") { Description = "Do not reload the browser on changes." };
    private readonly Host _host;

    /// <summary>The command.</summary>
    public PreviewCommand(Host host) : base("preview", "Shows the site in the browser and keeps it current while you write. Writes nothing.")
    {
        _host = host;
        _site.AddTo(this);
        Add(_port);
        Add(_virtualDir);
        Add(_asPublished);
        Add(_noWatch);
        Add(_noReload);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string What)> Examples { get; } =
    [
        ("preview", "write in input/, read at http://127.0.0.1:5080/"),
        ("preview --as-published", "without drafts and future items, as readers see it now"),
        ("preview ../other-site --port 8080", "another site, at another port"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Fine, "stopped with Ctrl-C; errors in the input are shown in the browser"),
        (ExitCode.Usage, "an unknown flag, a folder that does not exist, a port that cannot be had"),
        (ExitCode.Bug, "a bug in Briefing"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_site.Folders(parsed, out var error) is not { } folders) return _host.Refuse(error!);
        return await PreviewSession.RunAsync(_host, folders, new PreviewOptions
        {
            Port = parsed.GetValue(_port),
            BasePath = "/" + string.Concat(parsed.GetRequiredValue(_virtualDir).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(s => s + "/")),
            ShowHidden = !parsed.GetValue(_asPublished),
            Watch = !parsed.GetValue(_noWatch),
            Reload = !parsed.GetValue(_noReload),
            Settings = _site.Settings(parsed),
        }, stop);
    }

    private static int Port(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, null, out var port) && port <= LastPort) return port;
        result.AddError($"--port wants a number from 0 to {LastPort}, not '{result.Tokens[0].Value}'.");
        return 0;
    }
}
