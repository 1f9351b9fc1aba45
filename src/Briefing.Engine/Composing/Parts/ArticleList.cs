using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>A list of articles that goes over as many pages as it needs: all of them, a tag's, a month's.</summary>
public sealed record ArticleList
{
    private const int EntitiesAtMost = 8;

    /// <summary>The address of the first page.</summary>
    public required Route Route { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The title in tabs and search results; the heading where null. Later pages add their number.</summary>
    public string? HeadTitle { get; init; }

    /// <summary>One sentence, unique within the site; later pages add their number.</summary>
    public required string Description { get; init; }

    /// <summary>One line under the heading of the first page.</summary>
    public string Intro { get; init; } = "";

    /// <summary>The word above the heading, or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The way from the home page, without it; the list itself last.</summary>
    public required ImmutableArray<(string Text, Route Route)> Trail { get; init; }

    /// <summary>The part of the site it belongs to; its own address where null.</summary>
    public Route? Section { get; init; }

    /// <summary>Whether to show who and what these articles are about.</summary>
    public bool ShowsEntities { get; init; }

    /// <summary>The feed of this list, or null.</summary>
    public string? FeedHref { get; init; }

    /// <summary>Further forms of this list.</summary>
    public ImmutableArray<Alternate> Alternates { get; init; } = [];

    /// <summary>The input files it stems from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Its pages.</summary>
    public IEnumerable<Page> Compose(Indexes indexes, Chrome chrome)
    {
        var size = indexes.Site.Settings.PageSize;
        var paging = Paging.Of(Route, Articles.Length, size);
        return paging.Numbers.Select(number =>
        {
            var articles = Paging.Slice(Articles, number, size);
            return new Page(paging.RouteOf(number), new PageContent.Drawn(() => Model(articles, paging, number, indexes, chrome)), Sources)
            {
                InSitemap = articles.IsEmpty ? null : articles.Max(a => a.Front.Updated),
            };
        });
    }

    private ArticleListPage Model(ImmutableArray<Article> articles, Paging paging, int number, Indexes indexes, Chrome chrome)
    {
        var site = indexes.Site;
        var route = paging.RouteOf(number);
        ReadOnlySpan<(string, Route)> trail = number == 1 ? [.. Trail] : [.. Trail, (site.Settings.Wording.PageNumber(number), route)];
        var crumbs = Heads.Crumbs(site.Settings, trail);
        var head = Heads.OfList(
            site, chrome, route, (site.Settings.Wording.Paged(HeadTitle ?? Title, number), site.Settings.Wording.Paged(Description.TrimEnd('.'), number) + "."),
            crumbs, Section ?? Route, paging.PagerOf(number, site.Settings));
        return new()
        {
            Chrome = chrome,
            Head = head with { NoIndex = articles.IsEmpty, Alternates = [.. Alternates, .. head.Alternates] },
            Breadcrumbs = crumbs,
            Title = Title,
            Intro = number == 1 ? Intro : "",
            Kicker = Kicker,
            Articles = [.. articles.Select(a => Teasers.Of(a, indexes))],
            Entities = ShowsEntities && number == 1 ? Entities(indexes) : [],
            FeedHref = FeedHref,
        };
    }

    private ImmutableArray<EntityTeaser> Entities(Indexes indexes)
    {
        // What is counted is what is in these articles, of which the first is the newest.
        var settings = indexes.Site.Settings;
        return
        [
            .. Articles.SelectMany(a => indexes.Dossiers.CastOf(a)).GroupBy(o => o.Entity)
                .OrderByDescending(g => g.Count(o => o.IsAbout)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
                .Take(EntitiesAtMost)
                .Select(g => Described.Teaser(indexes.Dossiers[g.Key], indexes) with
                {
                    MentionCount = g.Sum(o => o.Mentions.Length),
                    ArticleCount = g.Count(),
                    FirstSeen = Described.DateOf(g.Last().Article, settings),
                    LastSeen = Described.DateOf(g.First().Article, settings),
                }),
        ];
    }
}
