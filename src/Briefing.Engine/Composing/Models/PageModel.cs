using System.Collections.Immutable;

namespace Briefing.Engine.Composing.Models;

/// <summary>What a theme needs to draw one page. Everything is decided: components never sort, filter, format dates or build addresses.</summary>
public abstract record PageModel
{
    /// <summary>What is the same on every page.</summary>
    public required Chrome Chrome { get; init; }

    /// <summary>What stands in the page's head.</summary>
    public required Head Head { get; init; }

    /// <summary>The way from the home page to this one, this one last and without a link; empty on the home page.</summary>
    public ImmutableArray<Crumb> Breadcrumbs { get; init; } = [];
}

/// <summary>What is the same on every page of a site.</summary>
public sealed record Chrome
{
    /// <summary>The site's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>One line on what the site covers; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The BCP 47 tag of the site's language.</summary>
    public required string Language { get; init; }

    /// <summary>Begins and ends with a slash; for the <c>data-base</c> attribute that scripts read.</summary>
    public required string BasePath { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The search page.</summary>
    public required string SearchHref { get; init; }

    /// <summary>The navigation; the section of the page shown is the current one (see <see cref="Head.Section"/>).</summary>
    public required ImmutableArray<Link> Nav { get; init; }

    /// <summary>The footer's links: pages, corrections, sources, data, feeds.</summary>
    public required ImmutableArray<Link> Footer { get; init; }

    /// <summary>The licence of the texts, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The style sheet, fingerprinted.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The style sheet of what the settings change about the theme, fingerprinted, to be loaded after the other; or null.</summary>
    public string? SettingsStylesheetHref { get; init; }

    /// <summary>The picture that stands for the site's name, or null.</summary>
    public Picture? Logo { get; init; }

    /// <summary>The site-wide icon.</summary>
    public required string IconHref { get; init; }

    /// <summary>The first parts of the addresses of entities: links to those have a card.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The date of the newest article, or null where there is none.</summary>
    public DateText? AsOf { get; init; }

    /// <summary>The theme's scripts, by file name: <c>search.js</c>.</summary>
    public required ImmutableDictionary<string, Script> Scripts { get; init; }

    /// <summary>The fonts a page needs at once, to preload.</summary>
    public ImmutableArray<string> PreloadFonts { get; init; } = [];

    /// <summary>The picture that stands for pages without one of their own when they are shared, or null.</summary>
    public SocialImage? SocialImage { get; init; }
}

/// <summary>What stands in a page's head.</summary>
public sealed record Head
{
    /// <summary>Unique within the site; without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>Unique within the site; plain text, at most about 160 characters.</summary>
    public required string Description { get; init; }

    /// <summary>The absolute address (RFC 6596).</summary>
    public required string Canonical { get; init; }

    /// <summary>The language of the page's content where it is not the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Which item of the navigation this page belongs to: its address; or null.</summary>
    public string? Section { get; init; }

    /// <summary>Not for search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Open Graph's type: website, article, profile.</summary>
    public string OpenGraphType { get; init; } = "website";

    /// <summary>When it was published, for articles; RFC 3339.</summary>
    public string? Published { get; init; }

    /// <summary>When it was changed, for articles; RFC 3339.</summary>
    public string? Modified { get; init; }

    /// <summary>The picture that stands for the page when it is shared, or null.</summary>
    public SocialImage? Image { get; init; }

    /// <summary>Feeds and other forms of this page.</summary>
    public ImmutableArray<Alternate> Alternates { get; init; } = [];

    /// <summary>For programs that keep references, of articles; or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Structured data, a JSON-LD document with <c>&lt;</c> escaped; or null.</summary>
    public string? JsonLd { get; init; }

    /// <summary>The neighbours of a page in a list that goes over several.</summary>
    public Pager? Pager { get; init; }
}

/// <summary>What a program that keeps references needs of an article (the Highwire Press tags, which Google Scholar and Zotero read).</summary>
/// <param name="Title">The headline.</param>
/// <param name="Authors">Names as written, in order.</param>
/// <param name="Date">When it was published: <c>2022/07/06</c>.</param>
/// <param name="Language">The text's, a BCP 47 tag.</param>
public sealed record Citation(string Title, ImmutableArray<string> Authors, string Date, string Language);

/// <summary>A picture that stands for a page when it is shared.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Type">The media type.</param>
public sealed record SocialImage(string Url, int Width, int Height, string Alt, string Type);

/// <summary>Another form of a page.</summary>
/// <param name="Type">The media type: application/atom+xml, application/feed+json, text/markdown, <see cref="Data"/>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">Where it is.</param>
public sealed record Alternate(string Type, string Title, string Href)
{
    /// <summary>The media type of a page's data (RFC 6838, vendor tree): feed readers take an alternate of plain application/json for a feed.</summary>
    public const string Data = "application/vnd.briefing+json";
}

/// <summary>A text that leads somewhere.</summary>
public sealed record Link(string Text, string Href);

/// <summary>A script of the theme.</summary>
/// <param name="Href">Fingerprinted.</param>
/// <param name="Imports">The addresses of the scripts that it needs, to be asked for together with it.</param>
public sealed record Script(string Href, ImmutableArray<string> Imports);

/// <summary>A step of the breadcrumbs.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Href">Null for the page itself.</param>
public sealed record Crumb(string Text, string? Href);

/// <summary>A date for a <c>time</c> element.</summary>
/// <param name="Iso">Machine-readable.</param>
/// <param name="Text">As shown, in the site's language: 6 July 2022.</param>
public sealed record DateText(string Iso, string Text);

/// <summary>The place of a page in a list that goes over several.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="PreviousHref">The page before, or null.</param>
/// <param name="NextHref">The page after, or null.</param>
/// <param name="All">Each page's address, in order.</param>
public sealed record Pager(int Page, int Pages, string? PreviousHref, string? NextHref, ImmutableArray<Link> All);
