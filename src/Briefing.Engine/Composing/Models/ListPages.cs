using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Models;

/// <summary>The home page: the briefing.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>The briefing itself: the editor's key points, else those of the newest articles.</summary>
    public ImmutableArray<KeyPoint> KeyPoints { get; init; } = [];

    /// <summary>The editor's own text; may be empty.</summary>
    public Html Text { get; init; }

    /// <summary>The newest articles.</summary>
    public ImmutableArray<ArticleTeaser> Latest { get; init; } = [];

    /// <summary>All articles.</summary>
    public required Link AllArticles { get; init; }

    /// <summary>By kind, those most often mentioned first.</summary>
    public ImmutableArray<EntityGroup> WhoIsWho { get; init; } = [];

    /// <summary>Two or three quotations whose speaker is known.</summary>
    public ImmutableArray<QuotationCard> Said { get; init; } = [];

    /// <summary>The story's dates, newest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>The whole timeline.</summary>
    public required Link WholeTimeline { get; init; }
}

/// <summary>A key point on the home page.</summary>
/// <param name="Html">The sentence.</param>
/// <param name="Article">Where it is from, or null for the editor's own.</param>
public sealed record KeyPoint(Html Html, Link? Article);

/// <summary>A list of articles: all of them, a tag's, a month's.</summary>
public sealed record ArticleListPage : PageModel
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>One line under the heading; may be empty.</summary>
    public string Intro { get; init; } = "";

    /// <summary>The word above the heading ("Tag"), or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<ArticleTeaser> Articles { get; init; }

    /// <summary>Who and what these articles are about, most often first; empty where that says nothing.</summary>
    public ImmutableArray<EntityTeaser> Entities { get; init; } = [];

    /// <summary>The feed of this list, or null.</summary>
    public string? FeedHref { get; init; }
}

/// <summary>All entities of a kind: people A–Z.</summary>
public sealed record KindIndexPage : PageModel
{
    /// <summary>People.</summary>
    public required string Title { get; init; }

    /// <summary>"12 people in 6 articles."</summary>
    public required string Intro { get; init; }

    /// <summary>The letters of the jump bar; those without entities have an empty address.</summary>
    public ImmutableArray<Link> Letters { get; init; } = [];

    /// <summary>By letter.</summary>
    public required ImmutableArray<EntityGroup> Groups { get; init; }
}

/// <summary>All tags.</summary>
public sealed record TagIndexPage : PageModel
{
    /// <summary>By the key of their name.</summary>
    public required ImmutableArray<TagTeaser> Tags { get; init; }
}

/// <summary>A tag in a list.</summary>
public sealed record TagTeaser(string Name, string Href, int ArticleCount, DateText LastUsed);

/// <summary>The story's dates.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>When how much happened, drawn; null where nearly everything happened at once.</summary>
    public TimelineStrip? Strip { get; init; }

    /// <summary>Newest year first; within a year, oldest first.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }
}

/// <summary>The calendar of all articles, or of a year's.</summary>
public sealed record ArchivePage : PageModel
{
    /// <summary>Archive; Archive 2022.</summary>
    public required string Title { get; init; }

    /// <summary>Newest first; on a year's page, only that year.</summary>
    public required ImmutableArray<ArchiveYear> Years { get; init; }
}

/// <summary>A year of the archive.</summary>
/// <param name="Year">2022.</param>
/// <param name="ArticleCount">In the year.</param>
/// <param name="Months">All twelve, in order; one without articles has an empty address.</param>
public sealed record ArchiveYear(Link Year, int ArticleCount, ImmutableArray<ArchiveMonth> Months);

/// <summary>A month of the archive.</summary>
/// <param name="Month">July.</param>
/// <param name="ArticleCount">In the month.</param>
public sealed record ArchiveMonth(Link Month, int ArticleCount);

/// <summary>Who was relied on for what.</summary>
public sealed record SourcesPage : PageModel
{
    /// <summary>By name.</summary>
    public required ImmutableArray<SourceGroup> Sources { get; init; }
}

/// <summary>A source and the articles based on it.</summary>
/// <param name="Name">As named.</param>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Items">Each article with the source as it gives it.</param>
public sealed record SourceGroup(string Name, string Anchor, ImmutableArray<SourcedArticle> Items);

/// <summary>An article based on a source.</summary>
public sealed record SourcedArticle(Link Article, DateText Date, SourceCard Source);

/// <summary>All corrections.</summary>
public sealed record CorrectionsPage : PageModel
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<CorrectionCard> Corrections { get; init; }
}

/// <summary>The search page; without script it offers the indexes.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>The indexes.</summary>
    public required ImmutableArray<Link> Indexes { get; init; }

    /// <summary>The file that leads to everything that search reads.</summary>
    public required string IndexHref { get; init; }
}

/// <summary>A static page.</summary>
public sealed record StaticPage : PageModel
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The text.</summary>
    public required Html Body { get; init; }

    /// <summary>When it was changed, where the page says so; or null.</summary>
    public DateText? Updated { get; init; }

    /// <summary>Why readers do not see it, as a sentence for the banner; null where they do.</summary>
    public string? Hidden { get; init; }
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <summary>The addresses that exist: the sitemap.</summary>
    public required string SitemapHref { get; init; }

    /// <summary>The file that leads to the names that search reads: the addresses of entities that are in no sitemap.</summary>
    public required string SearchIndexHref { get; init; }

    /// <summary>Where to go instead.</summary>
    public required ImmutableArray<Link> Indexes { get; init; }

    /// <summary>The newest articles.</summary>
    public required ImmutableArray<ArticleTeaser> Latest { get; init; }
}

/// <summary>A former address: leads to the new one, keeping the <c>#hash</c>.</summary>
public sealed record RedirectPage : PageModel
{
    /// <summary>Where it leads.</summary>
    public required Link Target { get; init; }
}

/// <summary>The briefing as one document, or a year of it.</summary>
public sealed record PrintPage : PageModel
{
    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>In the order of the table of contents: oldest first.</summary>
    public required ImmutableArray<PrintArticle> Articles { get; init; }

    /// <summary>Who is who, by kind, as far as these articles name them.</summary>
    public required ImmutableArray<PrintGroup> WhoIsWho { get; init; }

    /// <summary>The sources of these articles.</summary>
    public required ImmutableArray<SourceCard> Sources { get; init; }

    /// <summary>The other years' documents, where the briefing goes by year.</summary>
    public ImmutableArray<Link> Years { get; init; } = [];
}

/// <summary>An article in the printed briefing: every id is prefixed with its slug.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Title">The headline.</param>
/// <param name="Href">The article's own page.</param>
/// <param name="Url">Its absolute address, as printed.</param>
/// <param name="Byline">Authors, comma-separated; may be empty.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Standfirst">May be empty.</param>
/// <param name="KeyPoints">What a reader must know.</param>
/// <param name="Body">The text; links to other sites carry a number that leads to their footnote.</param>
/// <param name="Links">The footnotes: absolute addresses, numbered from 1.</param>
/// <param name="Source">Where its facts come from, or null.</param>
public sealed record PrintArticle(
    string Anchor, string Title, string Href, string Url, string Byline, DateText Date, string Standfirst,
    ImmutableArray<Html> KeyPoints, Html Body, ImmutableArray<PrintLink> Links, SourceCard? Source)
{
    /// <summary>The BCP 47 tag of the article's language where it is not the site's, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What was put right.</summary>
    public ImmutableArray<CorrectionCard> Corrections { get; init; } = [];
}

/// <summary>A footnote of the printed briefing.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Number">From 1 within the article.</param>
/// <param name="Url">The absolute address.</param>
public sealed record PrintLink(string Anchor, int Number, string Url);

/// <summary>Entities of one kind in the printed briefing.</summary>
public sealed record PrintGroup(string Title, ImmutableArray<PrintEntity> Entities);

/// <summary>An entity in the printed briefing.</summary>
public sealed record PrintEntity(string Name, string Href, string Description);
