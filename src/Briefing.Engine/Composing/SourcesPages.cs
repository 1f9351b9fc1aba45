using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>Who was relied on for what.</summary>
public sealed class SourcesPages : IPageKind
{
    /// <summary>The address of the first page.</summary>
    public static Route Route { get; } = new("sources/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var uses = indexes.Sources.All.SelectMany(source => source.Articles.Select(article => (Source: source, Article: article))).ToImmutableArray();
        var size = Paging.Lines(site.Settings);
        var paging = Paging.Of(Route, uses.Length, size);
        return paging.Numbers.Select(number => new Page(
            paging.RouteOf(number), new PageContent.Drawn(() => Model(Paging.Slice(uses, number, size), paging, number, site, chrome)), [])
        {
            InSitemap = uses.IsEmpty ? null : indexes.Changed,
        });
    }

    private static SourcesPage Model(ImmutableArray<(SourceUse Source, Article Article)> uses, Paging paging, int number, Site site, Chrome chrome)
    {
        var (settings, route) = (site.Settings, paging.RouteOf(number));
        ReadOnlySpan<(string, Route)> steps = number == 1 ? [(settings.Wording.Sources, route)] : [(settings.Wording.Sources, Route), (settings.Wording.PageNumber(number), route)];
        var crumbs = Heads.Crumbs(settings, steps);
        var titling = (settings.Wording.Paged(settings.Wording.Sources, number), settings.Wording.Paged(settings.Wording.AboutSources(settings.Title), number) + ".");
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, route, titling, crumbs, Route, paging.PagerOf(number, settings)) with { NoIndex = uses.IsEmpty },
            Breadcrumbs = crumbs,
            Sources = [.. uses.GroupBy(use => use.Source).Select((group, i) => Group(group.Key, i, group.Select(use => use.Article), settings))],
        };
    }

    private static SourceGroup Group(SourceUse source, int index, IEnumerable<Article> articles, Settings settings) => new(
        source.Name,
        $"source-{index + 1}",
        [
            .. articles.Select(article => new SourcedArticle(
                Described.LinkTo(article, settings), Described.DateOf(article, settings), Sources.Of(article.Front.Source, settings)!)),
        ]);
}
