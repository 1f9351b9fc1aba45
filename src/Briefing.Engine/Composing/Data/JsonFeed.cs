using System.Collections.Immutable;
using System.Text.Json;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Feeds in the JSON Feed format, version 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    /// <summary>The document.</summary>
    public static byte[] Write(Feed feed, Route route, Indexes indexes) => Json.Write(json => json.Object(() =>
    {
        var settings = indexes.Site.Settings;
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", settings.Absolute(feed.Page));
        json.WriteString("feed_url", settings.Absolute(route));
        if (feed.Description.Length > 0) json.WriteString("description", feed.Description);
        json.WriteString("language", settings.Language);
        Authors(json, settings.Authors);
        json.Objects("items", feed.Articles, article => Item(json, article, feed.Contents, indexes));
    }));

    private static void Item(Utf8JsonWriter json, Article article, FeedContents contents, Indexes indexes)
    {
        var (front, settings) = (article.Front, indexes.Site.Settings);
        json.WriteString("id", Feed.IdOf(article, settings));
        json.WriteString("url", settings.Absolute(article.Route));
        json.WriteString("title", front.Title);
        json.WriteString("content_html", contents.Of(article));
        if (front.Summary.Length > 0) json.WriteString("summary", front.Summary);
        json.WriteString("date_published", Dates.Rfc3339(front.Date));
        json.WriteString("date_modified", Dates.Rfc3339(Feed.UpdatedOf(article)));
        Authors(json, front.Authors);
        var tags = indexes.Tags.Of(article).Select(t => t.Name).ToList();
        if (tags.Count > 0) json.Strings("tags", tags);
        if (!string.Equals(front.Language, settings.Language, StringComparison.OrdinalIgnoreCase)) json.WriteString("language", front.Language);
    }

    private static void Authors(Utf8JsonWriter json, ImmutableArray<Author> authors)
    {
        if (authors.IsEmpty) return;
        json.Objects("authors", authors, author =>
        {
            json.WriteString("name", author.Name);
            if (author.Url is { } url && Addresses.IsWeb(url)) json.WriteString("url", url);
        });
    }
}
