using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.StructuredData;

/// <summary>Articles as NewsArticle.</summary>
public static class ArticleData
{
    // Beyond these, mentions say nothing of what the article is.
    private const int MentionsAtMost = 30;

    /// <summary>An article's document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indexes">The site's indexes.</param>
    /// <param name="crumbs">The way to it.</param>
    /// <param name="image">The absolute address of the picture that stands for it, or null.</param>
    public static string Of(Article article, Indexes indexes, ImmutableArray<Crumb> crumbs, string? image)
    {
        var (site, front) = (indexes.Site, article.Front);
        var settings = site.Settings;
        var url = settings.Absolute(article.Route);
        var cast = indexes.Dossiers.CastOf(article);
        return JsonLd.Document(
            JsonLd.Thing("NewsArticle",
                ("@id", url + "#article"),
                ("mainEntityOfPage", url),
                ("url", url),
                ("headline", front.Title),
                ("description", front.Summary),
                ("inLanguage", front.Language),
                ("datePublished", Instant(front.Date, front.HasTime)),
                ("dateModified", Instant(front.Updated, front.HasTime)),
                ("author", JsonLd.Many(front.Authors.Select(a => (JsonNode?)AuthorData.Of(a, site)))),
                ("publisher", PageData.Publisher(settings)),
                ("image", image),
                ("keywords", JsonLd.Many(indexes.Tags.Of(article).Select(t => t.Name))),
                ("about", JsonLd.Many(cast.Where(o => o.IsAbout).Select(o => (JsonNode?)Named(o)))),
                ("mentions", JsonLd.Many(cast.Where(o => !o.IsAbout).Take(MentionsAtMost).Select(o => (JsonNode?)Named(o)))),
                ("isBasedOn", front.Source is { } source ? BasedOn(source) : null),
                ("correction", JsonLd.Many(front.Corrections.Select(c => (JsonNode?)JsonLd.Thing("CorrectionComment",
                    ("text", c.Text),
                    ("datePublished", c.Date.ToString())))))),
            PageData.Breadcrumbs(settings, article.Route, crumbs));

        JsonObject Named(Occurrence occurrence) => EntityData.Short(site.Register[occurrence.Entity], settings);
    }

    private static string Instant(DateTimeOffset instant, bool hasTime) => hasTime ? Dates.Rfc3339(instant) : Dates.Rfc3339(instant)[..10];

    private static JsonObject BasedOn(SourceNote source) => JsonLd.Thing("CreativeWork",
        ("name", source.Name),
        ("url", JsonLd.WebAddress(source.Url)),
        ("creditText", source.Author),
        ("datePublished", source.Published?.ToString()),
        ("license", JsonLd.WebAddress(source.Licence)));
}
