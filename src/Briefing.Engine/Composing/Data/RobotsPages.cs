using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>What crawlers read first (RFC 9309): everything may be read, and here is the list of it.</summary>
public sealed class RobotsPages : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
    [
        new(new("robots.txt"), new PageContent.Written(() => Utf8Text.Of($"User-agent: *\nDisallow:\n\nSitemap: {site.Settings.Absolute(SitemapPage.Route)}\n")), []),
    ];
}
