using System.Collections.Concurrent;
using Briefing.Engine;
using Briefing.Engine.Composing;
using Briefing.Engine.Media;
using Briefing.Engine.Rendering;

namespace Briefing.Cli.Preview;

/// <summary>A whole site in memory. A page is drawn when it is first asked for, and kept; copied files are read each time.</summary>
internal sealed class DrawnSite(BuildResult result, ITheme theme, IMediaCache media)
{
    private readonly Dictionary<string, Page> _pages =
        result.Pages.DistinctBy(p => p.Route.File, StringComparer.Ordinal).ToDictionary(p => p.Route.File, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _drawn = new(StringComparer.Ordinal);

    /// <summary>Whether the site has this file.</summary>
    public bool Has(string file) => _pages.ContainsKey(file);

    /// <summary>The bytes of a file that the site has.</summary>
    public byte[] Draw(string file)
    {
        var page = _pages[file];
        return page.Content is PageContent.Copied
            ? Renderer.Render(page, theme, media)
            : _drawn.GetOrAdd(file, _ => new(() => Renderer.Render(page, theme, media))).Value;
    }

    /// <summary>The same site, with nothing drawn yet.</summary>
    public DrawnSite Fresh() => new(result, theme, media);
}
