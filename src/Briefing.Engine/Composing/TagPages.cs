using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The index of tags, and a list of articles for each.</summary>
public sealed class TagPages : IPageKind
{
    /// <summary>The address of the index.</summary>
    public static Route Route { get; } = new("tags/");

    /// <summary>A tag's title in tabs and search results.</summary>
    public static string TitleOf(Tag tag, Wording wording) => wording.TagTitle(tag.Name);

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
        Index(site, indexes, chrome).Concat(indexes.Tags.All.SelectMany(tag => ListOf(tag, site.Settings).Compose(indexes, chrome)));

    private static ArticleList ListOf(Tag tag, Settings settings)
    {
        var feed = settings.Href(tag.Route.Below("feed.xml"));
        var newest = Dates.Of(tag.Articles[0].Day, settings.Language).Text;
        return new()
        {
            Route = tag.Route,
            Title = tag.Name,
            HeadTitle = TitleOf(tag, settings.Wording),
            Description = settings.Wording.AboutTag(settings.Wording.ArticleCount(tag.Articles.Length), tag.Name, newest),
            Intro = settings.Wording.ArticleCount(tag.Articles.Length),
            Kicker = settings.Wording.Tag,
            Articles = tag.Articles,
            Trail = [(settings.Wording.Tags, Route), (tag.Name, tag.Route)],
            Section = Route,
            ShowsEntities = true,
            FeedHref = feed,
            Alternates = [new("application/atom+xml", $"{settings.Title}: {tag.Name}", feed)],
            Sources = [tag.Articles[0].Manuscript.Where.Path],
        };
    }

    private static IEnumerable<Page> Index(Site site, Indexes indexes, Chrome chrome)
    {
        var tags = indexes.Tags.All;
        var size = Paging.Lines(site.Settings);
        var paging = Paging.Of(Route, tags.Length, size);
        return paging.Numbers.Select(number => new Page(
            paging.RouteOf(number),
            new PageContent.Drawn(() => Model(Paging.Slice(tags, number, size), paging, number, indexes, chrome)),
            [])
        {
            InSitemap = tags.IsEmpty ? null : indexes.Changed,
        });
    }

    private static TagIndexPage Model(ImmutableArray<Tag> tags, Paging paging, int number, Indexes indexes, Chrome chrome)
    {
        var (settings, route) = (indexes.Site.Settings, paging.RouteOf(number));
        var crumbs = Heads.Crumbs(settings, (settings.Wording.Tags, route));
        var titling = (settings.Wording.Paged(settings.Wording.Tags, number), settings.Wording.Paged(settings.Wording.AboutTags(settings.Title), number) + ".");
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(indexes.Site, chrome, route, titling, crumbs, Route, paging.PagerOf(number, settings)) with { NoIndex = tags.IsEmpty },
            Breadcrumbs = crumbs,
            Tags =
            [
                .. tags.Select(tag => new TagTeaser(
                    tag.Name, settings.Href(tag.Route), tag.Articles.Length, Described.DateOf(tag.Articles[0], settings))),
            ],
        };
    }
}
