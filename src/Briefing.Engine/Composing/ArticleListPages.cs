using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>All articles, newest first.</summary>
public sealed class ArticleListPages : IPageKind
{
    /// <summary>The address of the first page.</summary>
    public static Route Route { get; } = new("articles/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        var list = new ArticleList
        {
            Route = Route,
            Title = site.Settings.Wording.Articles,
            Description = site.Settings.Wording.AboutArticles(site.Settings.Title),
            Intro = site.Settings.Wording.ArticleCount(site.Articles.Length),
            Articles = site.Articles,
            Trail = [(site.Settings.Wording.Articles, Route)],
            FeedHref = site.Settings.Href(new("feed.xml")),
        };
        return list.Compose(indexes, chrome);
    }
}
