using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>The ways into a site for readers who do not know where to go.</summary>
public static class IndexLinks
{
    /// <summary>All indexes that list something.</summary>
    public static ImmutableArray<Link> Of(Site site, Indexes indexes)
    {
        var settings = site.Settings;
        return
        [
            new(Wording.Articles, settings.Href(ArticleListPages.Route)),
            .. KindIndexPages.KindsOf(site).Select(kind => new Link($"{kind.Plural} A–Z", settings.Href(KindIndexPages.RouteOf(kind)))),
            .. indexes.Tags.All.IsEmpty ? Array.Empty<Link>() : [new(Wording.Tags, settings.Href(TagPages.Route))],
            new(Wording.Timeline, settings.Href(TimelinePages.Route)),
            new(Wording.Archive, settings.Href(ArchivePages.Route)),
            new(Wording.Sources, settings.Href(SourcesPages.Route)),
        ];
    }
}
