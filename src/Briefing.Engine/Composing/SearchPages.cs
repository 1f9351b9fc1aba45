using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.Search;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The search page.</summary>
public sealed class SearchPages : IPageKind
{
    /// <summary>Its address.</summary>
    public static Route Route { get; } = new("search/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
    [
        new(Route, new PageContent.Drawn(() => Model(site, indexes, chrome)), []) { InSitemap = indexes.Changed ?? DateTimeOffset.MinValue },
    ];

    private static SearchPage Model(Site site, Indexes indexes, Chrome chrome)
    {
        var crumbs = Heads.Crumbs(site.Settings, (site.Settings.Wording.Search, Route));
        var titling = (site.Settings.Wording.Search, site.Settings.Wording.AboutSearch(site.Settings.Title));
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, Route, titling, crumbs, Route),
            Breadcrumbs = crumbs,
            Indexes = IndexLinks.Of(site, indexes),
            IndexHref = site.Settings.Href(SearchIndexPages.Route),
        };
    }
}
