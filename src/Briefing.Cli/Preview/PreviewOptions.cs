using System.Collections.Immutable;

namespace Briefing.Cli.Preview;

/// <summary>What the person at the command line wants from preview.</summary>
internal sealed record PreviewOptions
{
    /// <summary>The port to try first; 0 for any free one.</summary>
    public required int Port { get; init; }

    /// <summary>The path below which the site is served; begins and ends with a slash, not percent-encoded.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Show drafts, future and expired items.</summary>
    public bool ShowHidden { get; init; } = true;

    /// <summary>Follow changes on disk.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Reload the browser when something changed.</summary>
    public bool Reload { get; init; } = true;

    /// <summary>Settings that replace those of <c>site.yml</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];
}
