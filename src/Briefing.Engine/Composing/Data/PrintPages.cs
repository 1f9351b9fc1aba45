using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>The briefing as one document to be printed; above 200 articles a document for each year, and the list of them.</summary>
public sealed class PrintPages : IPageKind
{
    private const int TogetherAtMost = 200;

    /// <summary>Its address.</summary>
    public static Route Route { get; } = new("print/");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome)
    {
        if (site.Articles.Length <= TogetherAtMost) return [Of(Route, site.Settings.Title, site.Articles, [], site, chrome)];
        var years = site.Articles.GroupBy(a => a.Day.Year).OrderByDescending(g => g.Key).Select(g => (Year: $"{g.Key:0000}", Articles: g.ToImmutableArray())).ToList();
        ImmutableArray<Link> links = [.. years.Select(y => new Link(y.Year, site.Settings.Href(RouteOf(y.Year))))];
        return
        [
            Of(Route, site.Settings.Title, [], links, site, chrome),
            .. years.Select(y => Of(RouteOf(y.Year), $"{site.Settings.Title}, {y.Year}", y.Articles, links, site, chrome)),
        ];
    }

    private static Route RouteOf(string year) => Route.Below(year + "/");

    // The same texts as on the articles' own pages: nothing for search engines.
    private static Page Of(Route route, string title, ImmutableArray<Article> articles, ImmutableArray<Link> years, Site site, Chrome chrome) =>
        new(route, new PageContent.Drawn(() => Model(route, title, articles, years, site, chrome)), []);

    private static PrintPage Model(Route route, string title, ImmutableArray<Article> articles, ImmutableArray<Link> years, Site site, Chrome chrome)
    {
        var settings = site.Settings;
        var name = route == Route ? settings.Wording.Print : $"{settings.Wording.Print} {route.Path[Route.Path.Length..^1]}";
        var crumbs = route == Route ? Heads.Crumbs(settings, (settings.Wording.Print, Route)) : Heads.Crumbs(settings, (settings.Wording.Print, Route), (name, route));
        var markup = new PrintMarkup(articles, settings);
        return new()
        {
            Chrome = chrome,
            Head = Heads.OfList(site, chrome, route, (name, settings.Wording.AboutPrint(title, settings.Wording.ArticleCount(articles.Length))), crumbs) with { NoIndex = true },
            Breadcrumbs = crumbs,
            Title = title,
            Articles = [.. articles.OrderBy(a => a.Front.Date).ThenBy(a => a.Id).Select(a => Printed(a, markup, settings))],
            WhoIsWho = WhoIsWho(articles, site),
            Sources = [.. articles.Select(a => Parts.Sources.Of(a.Front.Source, settings)).OfType<SourceCard>().Distinct().OrderBy(s => Names.SortKey(s.Name), StringComparer.Ordinal)],
            Years = years,
        };
    }

    private static PrintArticle Printed(Article article, PrintMarkup markup, Settings settings)
    {
        var links = new List<PrintLink>();
        ImmutableArray<Html> keyPoints = [.. article.KeyPoints.Select(p => markup.Of(p, article, links))];
        var body = markup.Of(article.Html, article, links);
        return new(
            article.Id.Slug, article.Front.Title, settings.Href(article.Route), settings.Absolute(article.Route),
            string.Join(", ", article.Front.Authors.Select(a => a.Name)), Described.DateOf(article, settings), article.Front.Summary,
            keyPoints, body, [.. links], Parts.Sources.Of(article.Front.Source, settings))
        {
            Language = article.Front.Language == settings.Language ? null : article.Front.Language,
            Corrections = [.. article.Front.Corrections.Select(c => new CorrectionCard(Dates.Of(c.Date, settings.Language), c.Text))],
        };
    }

    private static ImmutableArray<PrintGroup> WhoIsWho(ImmutableArray<Article> articles, Site site)
    {
        if (articles.IsEmpty) return [];
        var named = articles.SelectMany(a => a.About.Concat(a.Mentions.Select(m => m.Entity))).ToHashSet();
        var entities = site.Register.Entities.Where(e => named.Contains(e.Id)).ToLookup(e => e.Id.Kind, StringComparer.Ordinal);
        return
        [
            .. site.Settings.Kinds.Where(k => entities.Contains(k.Name)).Select(k => new PrintGroup(
                k.Plural,
                [.. entities[k.Name].Select(e => new PrintEntity(e.Name, site.Settings.Href(e.Route), Described.On(e, articles[0].Day, site.Register)))])),
        ];
    }
}
