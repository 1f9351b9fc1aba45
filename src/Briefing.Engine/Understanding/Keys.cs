using System.Collections.Immutable;

namespace Briefing.Engine.Understanding;

/// <summary>The keys that files may have: the rest is warned of.</summary>
public static class Keys
{
    /// <summary>Of site.yml.</summary>
    public static readonly ImmutableArray<string> Site =
    [
        "title", "description", "tagline", "url", "base_url", "host", "language", "lang", "locale", "time_zone", "authors", "author", "icon", "favicon",
        "nav", "licence", "license", "kinds", "relation_types", "linking", "noindex_below", "page_size", "theme", "social_cards",
    ];

    /// <summary>Of articles and pages; every kind of entity is a key too.</summary>
    public static readonly ImmutableArray<string> Text =
    [
        "title", "date", "published", "updated", "modified", "lastmod", "last_modified_at", "slug", "authors", "author", "language", "lang", "summary",
        "description", "excerpt", "lead", "key_points", "tags", "tag", "categories", "category", "about", "source", "image", "draft", "excluded", "publish", "expires",
        "noindex", "corrections", "redirect_from", "links",
        // Other generators' keys that mean nothing here: a folder of posts need not be cleaned of them.
        "layout", "comments", "toc", "permalink",
    ];

    /// <summary>Of entities.</summary>
    public static readonly ImmutableArray<string> Entity =
    [
        "name", "title", "slug", "sort", "summary", "description", "aliases", "linking", "roles", "facts", "relations", "from", "to", "place", "same_as", "image",
        "distinct_from", "redirect_from",
    ];

    /// <summary>Folders of the output that no kind may be named after.</summary>
    public static readonly ImmutableArray<string> ReservedFolders =
    [
        "articles", "pages", "assets", "static", "tags", "timeline", "archive", "sources", "search", "corrections", "print", "data",
    ];
}
