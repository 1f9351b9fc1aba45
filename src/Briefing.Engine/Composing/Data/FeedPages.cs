using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The feeds: of the whole site in two formats, of each tag and each entity in Atom.</summary>
public sealed class FeedPages : IPageKind
{
    private const string FileName = "feed.xml";

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var settings = site.Settings;
        var contents = new FeedContents(settings);
        var whole = new Feed(settings.Title, settings.Description, new(""), [.. site.Articles.Take(Feed.Length)], contents);
        yield return new(new(FileName), new PageContent.Written(() => AtomFeed.Write(whole, new(FileName), indexes)), []);
        yield return new(new("feed.json"), new PageContent.Written(() => JsonFeed.Write(whole, new("feed.json"), indexes)), []);
        foreach (var tag in indexes.Tags.All)
        {
            yield return Below(tag.Route, [], () => new($"{settings.Title}: {tag.Name}", "", tag.Route, [.. tag.Articles.Take(Feed.ShortLength)], contents), indexes);
        }
        foreach (var entity in site.Register.Entities)
        {
            yield return Below(entity.Route, [entity.Where.Path], () => new(
                $"{settings.Title}: {entity.Name}", entity.Summary, entity.Route,
                [.. indexes.Dossiers[entity.Id].Occurrences.Take(Feed.ShortLength).Select(o => o.Article)], contents), indexes);
        }
    }

    private static Page Below(Route page, ImmutableArray<string> sources, Func<Feed> feed, Indexes indexes)
    {
        var route = page.Below(FileName);
        return new(route, new PageContent.Written(() => AtomFeed.Write(feed(), route, indexes)), sources);
    }
}
