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
            new(settings.Wording.Articles, settings.Href(ArticleListPages.Route)),
            .. KindIndexPages.KindsOf(site).Select(kind => new Link(settings.Wording.AToZ(kind.Plural), settings.Href(KindIndexPages.RouteOf(kind)))),
            .. indexes.Tags.All.IsEmpty ? Array.Empty<Link>() : [new(settings.Wording.Tags, settings.Href(TagPages.Route))],
            new(settings.Wording.Timeline, settings.Href(TimelinePages.Route)),
            new(settings.Wording.Archive, settings.Href(ArchivePages.Route)),
            new(settings.Wording.Sources, settings.Href(SourcesPages.Route)),
        ];
    }
}
