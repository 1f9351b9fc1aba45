using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Models;

/// <summary>Who or what an entity is, what was said, and how we know.</summary>
public sealed record EntityPage : PageModel
{
    /// <summary>Person, Organisation …</summary>
    public required string KindLabel { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>Who or what, in one line; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>"Not to be confused with".</summary>
    public ImmutableArray<Link> DistinctFrom { get; init; } = [];

    /// <summary>Its picture, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Other names; a dated one with its dates.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Offices and positions.</summary>
    public ImmutableArray<RoleCard> Roles { get; init; } = [];

    /// <summary>Relations it states and relations stated to it.</summary>
    public ImmutableArray<RelationCard> Relations { get; init; } = [];

    /// <summary>When it took place, or null.</summary>
    public DateText? From { get; init; }

    /// <summary>Until when, or null.</summary>
    public DateText? To { get; init; }

    /// <summary>Where it took place, or null.</summary>
    public Link? Place { get; init; }

    /// <summary>The oldest article that has it, or null.</summary>
    public DateText? FirstSeen { get; init; }

    /// <summary>The newest article that has it, or null.</summary>
    public DateText? LastSeen { get; init; }

    /// <summary>Mentions in articles.</summary>
    public required int MentionCount { get; init; }

    /// <summary>Articles that mention it or are about it.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>Quotations it is the speaker of.</summary>
    public required int QuotationCount { get; init; }

    /// <summary>The biography; may be empty.</summary>
    public Html Biography { get; init; }

    /// <summary>Articles about it, newest first.</summary>
    public Stretch<Appearance> About { get; init; } = new([]);

    /// <summary>What it said, newest first.</summary>
    public Stretch<QuotationCard> Said { get; init; } = new([]);

    /// <summary>What others said of it: quotations that name it, newest first.</summary>
    public Stretch<QuotationCard> SaidAbout { get; init; } = new([]);

    /// <summary>Articles that mention it, newest first; those about it are not repeated.</summary>
    public Stretch<Appearance> Mentioned { get; init; } = new([]);

    /// <summary>Who and what it appears with, most sentences first.</summary>
    public ImmutableArray<AppearsWith> AppearsWith { get; init; } = [];

    /// <summary>Those it appears with most, drawn; null where they are few.</summary>
    public Network? Network { get; init; }

    /// <summary>Its dates in one line each, oldest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Single facts.</summary>
    public ImmutableArray<FactCard> Facts { get; init; } = [];

    /// <summary>Where else it is described.</summary>
    public ImmutableArray<Link> Identifiers { get; init; } = [];

    /// <summary>Corrections of articles that have it.</summary>
    public Stretch<CorrectionCard> Corrections { get; init; } = new([]);

    /// <summary>Its feed.</summary>
    public required string FeedHref { get; init; }

    /// <summary>Its data.</summary>
    public required string DataHref { get; init; }
}

/// <summary>What one page shows of a list that goes over several.</summary>
/// <param name="Items">What is shown.</param>
/// <param name="First">The number of the first of them in the whole list, from 1.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="NextHref">The page on which the list goes on, or null where it ends here.</param>
public sealed record Stretch<T>(ImmutableArray<T> Items, int First, int Total, string? NextHref)
{
    /// <summary>A list that one page shows whole.</summary>
    public Stretch(ImmutableArray<T> items) : this(items, 1, items.Length, null)
    {
    }

    /// <summary>The number of the last of them in the whole list.</summary>
    public int Last => First + Items.Length - 1;

    /// <summary>How many come after them.</summary>
    public int Left => Total - Last;

    /// <summary>Whether this is the whole list.</summary>
    public bool IsWhole => Items.Length == Total;
}

/// <summary>An office or position as shown.</summary>
/// <param name="Title">Commander.</param>
/// <param name="Organisation">Where it is held, or null.</param>
/// <param name="From">Since when, or null.</param>
/// <param name="To">Until when, or null.</param>
/// <param name="Sources">How it is known: links (or texts with an empty address).</param>
public sealed record RoleCard(string Title, Link? Organisation, DateText? From, DateText? To, ImmutableArray<Link> Sources);

/// <summary>A relation as shown.</summary>
/// <param name="Label">"member of", "members".</param>
/// <param name="With">The other.</param>
/// <param name="From">Since when, or null.</param>
/// <param name="To">Until when, or null.</param>
/// <param name="Sources">How it is known: links (or texts with an empty address).</param>
public sealed record RelationCard(string Label, Link With, DateText? From, DateText? To, ImmutableArray<Link> Sources);

/// <summary>An article in which an entity appears.</summary>
/// <param name="Article">The article.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Role">The role the entity held that day; or null.</param>
/// <param name="Excerpts">The sentences that name it, at most five; the name is marked.</param>
/// <param name="More">How many further sentences name it.</param>
public sealed record Appearance(Link Article, DateText Date, string? Role, ImmutableArray<Excerpt> Excerpts, int More);

/// <summary>Another entity that appears in the same sentences.</summary>
/// <param name="Entity">The other.</param>
/// <param name="KindLabel">Person, Organisation …</param>
/// <param name="SentenceCount">Sentences that name both.</param>
/// <param name="ArticleCount">Articles that name both.</param>
/// <param name="Evidence">The sentences, at most three, newest first.</param>
public sealed record AppearsWith(Link Entity, string KindLabel, int SentenceCount, int ArticleCount, ImmutableArray<Excerpt> Evidence);

/// <summary>A fact as shown.</summary>
/// <param name="Label">Born.</param>
/// <param name="Value">As written.</param>
/// <param name="Source">How it is known: a link (or a text with an empty address); or null.</param>
/// <param name="Checked">When it was last checked, or null.</param>
public sealed record FactCard(string Label, string Value, Link? Source, DateText? Checked);
