using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>The home page: the briefing, for a reader with three minutes.</summary>
public sealed class HomePages : IPageKind
{
    private const int KeyPointsAtMost = 5;
    private const int LatestAtMost = 7;
    private const int EntitiesOfAKind = 5;
    private const int QuotationsAtMost = 3;
    private const int MomentsAtMost = 12;

    // Shorter words say too little away from their article; longer ones are read there.
    private const int ShortestQuotation = 25;
    private const int LongestQuotation = 300;

    /// <summary>The home page's address.</summary>
    public static Route Route { get; } = new("");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) =>
    [
        new(Route, new PageContent.Drawn(() => Model(site, indexes, chrome)), site.Home is { } home ? [home.Manuscript.Where.Path] : [])
        {
            InSitemap = indexes.Changed ?? DateTimeOffset.MinValue,
        },
    ];

    private static HomePage Model(Site site, Indexes indexes, Chrome chrome)
    {
        var settings = site.Settings;
        var description = Clip.Words(settings.Description.Length > 0 ? settings.Description : settings.Wording.AboutHome(settings.Title), 160);
        return new()
        {
            Chrome = chrome,
            Head = new()
            {
                Title = settings.Title,
                Description = description,
                Canonical = settings.Absolute(Route),
                Section = settings.Href(Route),
                Image = chrome.SocialImage,
                Alternates = Heads.SiteFeeds(settings),
                JsonLd = PageData.OfHome(site, description),
            },
            KeyPoints = KeyPoints(site),
            Text = site.Home?.Html ?? Html.Empty,
            Latest = [.. site.Articles.Take(LatestAtMost).Select(a => Teasers.Of(a, indexes))],
            AllArticles = new(settings.Wording.Articles, settings.Href(ArticleListPages.Route)),
            WhoIsWho = WhoIsWho(site, indexes),
            Said = Said(site),
            Timeline = [.. indexes.Chronicle.All.TakeLast(MomentsAtMost).Reverse().Select(m => TimelineEntries.Of(m, site))],
            WholeTimeline = new(settings.Wording.Timeline, settings.Href(TimelinePages.Route)),
        };
    }

    // The editor's own; else what the newest articles say first, one each, until there are enough.
    private static ImmutableArray<KeyPoint> KeyPoints(Site site) => site.Home is { KeyPoints.IsEmpty: false } home
        ? [.. home.KeyPoints.Select(point => new KeyPoint(point, null))]
        : [.. site.Articles.Where(a => !a.KeyPoints.IsEmpty).Take(KeyPointsAtMost).Select(a => new KeyPoint(a.KeyPoints[0], Described.LinkTo(a, site.Settings)))];

    private static ImmutableArray<EntityGroup> WhoIsWho(Site site, Indexes indexes) =>
    [
        .. KindIndexPages.KindsOf(site)
            .Select(kind => (Kind: kind, Entities: site.Register.Entities
                .Where(e => e.Id.Kind == kind.Name)
                .Select(e => indexes.Dossiers[e.Id])
                .Where(d => d.ArticleCount > 0)
                .OrderByDescending(d => d.MentionCount)
                .ThenByDescending(d => d.ArticleCount)
                .Take(EntitiesOfAKind)
                .ToImmutableArray()))
            .Where(group => !group.Entities.IsEmpty)
            .Select(group => new EntityGroup(
                group.Kind.Plural,
                $"who-{group.Kind.Name}",
                site.Settings.Href(KindIndexPages.RouteOf(group.Kind)),
                [.. group.Entities.Select(d => Described.Teaser(d, indexes))])),
    ];

    // The newest words of each of the speakers who spoke last.
    private static ImmutableArray<QuotationCard> Said(Site site) =>
    [
        .. site.Articles
            .SelectMany(Utterance.In)
            .Where(u => u.Speaker is not null && u.Words.Sum(w => w.Length) is >= ShortestQuotation and <= LongestQuotation)
            .DistinctBy(u => u.Speaker)
            .Take(QuotationsAtMost)
            .Select(u => Teasers.Of(u, site)),
    ];
}
