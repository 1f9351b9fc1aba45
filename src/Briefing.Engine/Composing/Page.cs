using System.Collections.Immutable;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Media;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>One file of the output: where it goes, what it is made of, and how to make it. Nothing is rendered until it is asked for.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Content">How to make it.</param>
/// <param name="Sources">The input files it stems from, as diagnostics show them: two pages on one route name them. Empty for generated pages.</param>
public sealed record Page(Route Route, PageContent Content, ImmutableArray<string> Sources)
{
    /// <summary>When its content last changed, for the sitemap, <see cref="DateTimeOffset.MinValue"/> where that is not known; null keeps it out of the sitemap.</summary>
    public DateTimeOffset? InSitemap { get; init; }

    /// <summary>Which page kind made it: its class name without "Pages".</summary>
    public string Kind { get; init; } = "";
}

/// <summary>How a file of the output is made.</summary>
public abstract record PageContent
{
    private PageContent() { }

    /// <summary>A page the theme draws.</summary>
    public sealed record Drawn(Func<PageModel> Model) : PageContent;

    /// <summary>A text the engine writes: feeds, data, robots.txt. UTF-8, without a byte order mark.</summary>
    public sealed record Written(Func<byte[]> Text) : PageContent;

    /// <summary>A picture that takes time to make, and is kept.</summary>
    public sealed record Painted(Func<IMediaCache, byte[]> Bytes) : PageContent;

    /// <summary>Bytes: a file copied from the input, an asset of the theme.</summary>
    public sealed record Copied(Func<byte[]> Bytes) : PageContent;
}

/// <summary>A kind of page: from the whole site to its pages of this kind.</summary>
public interface IPageKind
{
    /// <summary>The pages, with lazy models.</summary>
    IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome);
}
