using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>What a host decides for one run. The rest is in the input.</summary>
public sealed record BuildOptions
{
    /// <summary>The one instant of the run: it decides what is published.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Show drafts, future and expired items too, under a banner.</summary>
    public bool ShowHidden { get; init; }

    /// <summary>The address to use where <c>site.yml</c> has no <c>url</c>: preview's own. Null: a missing url is an error.</summary>
    public Uri? FallbackUrl { get; init; }

    /// <summary>Replaces the site's address altogether (preview serves under its own), or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>Settings from the command line, <c>-s key=value</c>; each replaces the top-level key of <c>site.yml</c>. The value is read as YAML.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Overrides { get; init; } = [];

    /// <summary>Why an item is hidden from readers at <see cref="Now"/>, or null where it is published: the one predicate for every output.</summary>
    public HiddenReason? WhyHidden(FrontMatter front) =>
        front.Draft ? HiddenReason.Draft
        : (front.Publish ?? front.Date) > Now ? HiddenReason.Future
        : front.Expires is { } expires && expires <= Now ? HiddenReason.Expired
        : null;

    /// <summary>Whether an item is part of this run.</summary>
    public bool Visible(FrontMatter front) => ShowHidden || WhyHidden(front) is null;
}

/// <summary>Why an item is hidden from readers.</summary>
public enum HiddenReason
{
    /// <summary><c>draft: true</c>.</summary>
    Draft,

    /// <summary>Its time has not come.</summary>
    Future,

    /// <summary>Its time is over.</summary>
    Expired,
}
