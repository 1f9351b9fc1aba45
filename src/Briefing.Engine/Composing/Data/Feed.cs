using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>A feed, before it is written in one format or another.</summary>
/// <param name="Title">What it is a feed of.</param>
/// <param name="Description">One line; may be empty.</param>
/// <param name="Page">The page it belongs to; its address is the feed's identity.</param>
/// <param name="Articles">The newest, newest first.</param>
/// <param name="Contents">The articles' texts: an article stands in the feeds of all its tags and entities.</param>
internal sealed record Feed(string Title, string Description, Route Page, ImmutableArray<Article> Articles, FeedContents Contents)
{
    /// <summary>How many articles the feed of the site has at most.</summary>
    public const int Length = 20;

    /// <summary>How many articles the feed of a tag or an entity has at most: an article stands in many of them.</summary>
    public const int ShortLength = 10;

    /// <summary>
    /// The identity of an article in every feed: its address. It is an IRI that stays as long as the article keeps its place (RFC 4287, 4.2.6);
    /// title, dates and text may change without the article being new to a reader. A tag: URI (RFC 4151) would need a date on which the
    /// site's host was its owner's, which nobody states; an article's date can be corrected, and can be older than the site.
    /// </summary>
    public static string IdOf(Article article, Settings settings) => settings.Absolute(article.Route);

    /// <summary>When an article changed; never before it was published.</summary>
    public static DateTimeOffset UpdatedOf(Article article) => article.Front.Updated > article.Front.Date ? article.Front.Updated : article.Front.Date;

    /// <summary>When the feed changed: with the article that changed last. An empty feed never did.</summary>
    public DateTimeOffset Updated => Articles.IsEmpty ? DateTimeOffset.UnixEpoch : Articles.Max(UpdatedOf);
}
