using Briefing.Engine.Composing.Data;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.Search;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The page that servers answer with where an address does not exist. Shown at any depth: all its references are absolute paths.</summary>
public sealed class NotFoundPages : IPageKind
{
    private const int LatestAtMost = 5;

    /// <summary>Where GitHub Pages and most static hosts look for it.</summary>
    public static Route Route { get; } = new("404.html");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
        [new(Route, new PageContent.Drawn(() => Model(site, indexes, chrome)), [])];

    private static NotFoundPage Model(Site site, Indexes indexes, Chrome chrome)
    {
        var description = site.Settings.Wording.AboutNotFound(site.Settings.Title);
        return new()
        {
            Chrome = chrome,
            Head = new()
            {
                Title = site.Settings.Wording.NotFound,
                Description = Clip.Words(description, 160),
                Canonical = site.Settings.Absolute(Route),
                NoIndex = true,
                Image = chrome.SocialImage,
            },
            SitemapHref = site.Settings.Href(SitemapPage.Route),
            SearchIndexHref = site.Settings.Href(SearchIndexPages.Route),
            Indexes = IndexLinks.Of(site, indexes),
            Latest = [.. site.Articles.Take(LatestAtMost).Select(a => Teasers.Of(a, indexes))],
        };
    }
}
