using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Composing.StructuredData;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>A page for each article.</summary>
public sealed class ArticlePages : IPageKind
{
    // Adults read about 238 words of English non-fiction a minute (Brysbaert 2019, Journal of Memory and Language 109).
    private const int WordsPerMinute = 238;

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Articles.Select(article =>
        new Page(article.Route, new PageContent.Drawn(() => Model(article, indexes, chrome)), [article.Manuscript.Where.Path])
        {
            InSitemap = IsIndexed(article, site) ? article.Front.Updated : null,
        });

    /// <summary>Whether search engines should know an article or page: not where its author says no, and not what readers do not see.</summary>
    public static bool IsIndexed(Article article, Site site) => !article.Front.NoIndex && site.Options.WhyHidden(article.Front) is null;

    private static ArticlePage Model(Article article, Indexes indexes, Chrome chrome)
    {
        var (site, front) = (indexes.Site, article.Front);
        var settings = site.Settings;
        var titling = indexes.Titles[article.Id];
        var tags = indexes.Tags.Of(article).Select(tag => new Link(tag.Name, settings.Href(tag.Route))).ToImmutableArray();
        var crumbs = Heads.Crumbs(settings, (settings.Wording.Articles, ArticleListPages.Route), (front.Title, article.Route));
        var image = SocialImages.Of(article.Id, front.Image, indexes, chrome);
        var twins = Twins(article, settings);
        var day = Dates.Of(DateOnly.FromDateTime(front.Updated.DateTime), settings.Language);
        return new()
        {
            Chrome = chrome,
            Head = new()
            {
                Title = titling.Title,
                Description = titling.Description,
                Canonical = settings.Absolute(article.Route),
                Language = Teasers.ForeignLanguage(article, settings),
                Section = settings.Href(ArticleListPages.Route),
                NoIndex = !IsIndexed(article, site),
                OpenGraphType = "article",
                Published = Dates.Rfc3339(front.Date),
                Modified = Dates.Rfc3339(front.Updated),
                Image = image,
                Alternates = [.. twins.Select(t => t.Alternate), .. Heads.SiteFeeds(settings)],
                Citation = new(
                    front.Title, [.. front.Authors.Select(a => a.Name)],
                    $"{article.Day.Year:0000}/{article.Day.Month:00}/{article.Day.Day:00}", front.Language),
                JsonLd = ArticleData.Of(article, indexes, crumbs, Pictures.UrlOf(front.Image, indexes) ?? image?.Url),
            },
            Breadcrumbs = crumbs,
            Kicker = tags.IsEmpty ? null : tags[0],
            Title = front.Title,
            Standfirst = Standfirst(article),
            Authors = [.. front.Authors.Select(author => new Link(author.Name, author.Url ?? ""))],
            Date = Described.DateOf(article, settings),
            Day = article.Day.ToString("O", null),
            Updated = DateOnly.FromDateTime(front.Updated.DateTime) == article.Day ? null : day,
            Minutes = Math.Max(1, (article.Manuscript.Body.WordCount + WordsPerMinute / 2) / WordsPerMinute),
            KeyPoints = article.KeyPoints,
            Picture = Pictures.Of(front.Image, indexes),
            Body = article.Html,
            InThisArticle = InThisArticle(article, indexes),
            Tags = tags,
            Corrections = [.. front.Corrections.Select(c => new CorrectionCard(Dates.Of(c.Date, settings.Language), c.Text))],
            Source = Sources.Of(front.Source, settings),
            Citation = Citation(article, settings),
            Related = RelatedArticles.Of(article, indexes),
            Twins = [.. twins.Select(t => new Link(t.Alternate.Title, t.Alternate.Href))],
            Hidden = site.Options.WhyHidden(front) is { } reason ? Hidden.Banner(reason, front, settings) : null,
        };
    }

    // A summary taken from the text is not said twice on one page.
    private static string Standfirst(Article article) =>
        article.Text.Contains(article.Front.Summary.TrimEnd('…'), StringComparison.Ordinal) ? "" : article.Front.Summary;

    private static ImmutableArray<(Alternate Alternate, Route Route)> Twins(Article article, Settings settings)
    {
        var (data, text) = (article.Route.Below("index.json"), article.Route.Below("index.md"));
        return
        [
            (new(Alternate.Data, settings.Wording.AsData, settings.Href(data)), data),
            (new("text/markdown", settings.Wording.AsMarkdown, settings.Href(text)), text),
        ];
    }

    private static ImmutableArray<InThisArticle> InThisArticle(Article article, Indexes indexes)
    {
        var (site, cast) = (indexes.Site, indexes.Dossiers.CastOf(article).ToLookup(o => o.Entity.Kind, StringComparer.Ordinal));
        return
        [
            .. site.Settings.Kinds.Where(kind => cast.Contains(kind.Name)).Select(kind =>
                new InThisArticle(kind.Plural, [.. cast[kind.Name].Select(o => InArticle(o, site))])),
        ];
    }

    private static EntityInArticle InArticle(Occurrence occurrence, Site site)
    {
        var entity = site.Register[occurrence.Entity];
        return new(
            Described.LinkTo(entity, site.Settings),
            Described.On(entity, occurrence.Article.Day, site.Register),
            occurrence.IsAbout,
            [
                .. occurrence.Sentences.Select((s, i) => new Link($"{i + 1}", "#" + occurrence.Article.Sentences[s].Anchor)),
            ]);
    }

    private static string Citation(Article article, Settings settings)
    {
        var authors = settings.Wording.List([.. article.Front.Authors.Select(a => a.Name)]);
        return $"{(authors.Length > 0 ? authors + ", " : "")}{settings.Wording.Quoted(article.Front.Title)}, {settings.Title}, "
            + $"{Dates.Of(article.Day, settings.Language).Text}, {settings.Absolute(article.Route)}";
    }
}
