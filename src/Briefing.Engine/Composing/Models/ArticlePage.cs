using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Models;

/// <summary>An article.</summary>
public sealed record ArticlePage : PageModel
{
    /// <summary>The main tag, or null.</summary>
    public Link? Kicker { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The summary, where the author wrote one; may be empty.</summary>
    public required string Standfirst { get; init; }

    /// <summary>Who wrote it; an author without a page has an empty address.</summary>
    public required ImmutableArray<Link> Authors { get; init; }

    /// <summary>When it was published.</summary>
    public required DateText Date { get; init; }

    /// <summary>The day of that, ISO 8601: what the roles of the people in it are judged by.</summary>
    public required string Day { get; init; }

    /// <summary>When it was changed, where that is another day; or null.</summary>
    public DateText? Updated { get; init; }

    /// <summary>Minutes to read it, at least 1.</summary>
    public required int Minutes { get; init; }

    /// <summary>What a reader must know.</summary>
    public ImmutableArray<Html> KeyPoints { get; init; } = [];

    /// <summary>Its picture, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The text.</summary>
    public required Html Body { get; init; }

    /// <summary>Everyone and everything in it, by kind, most central first.</summary>
    public ImmutableArray<InThisArticle> InThisArticle { get; init; } = [];

    /// <summary>All tags.</summary>
    public ImmutableArray<Link> Tags { get; init; } = [];

    /// <summary>What was wrong and is put right.</summary>
    public ImmutableArray<CorrectionCard> Corrections { get; init; } = [];

    /// <summary>Where its facts come from, or null.</summary>
    public SourceCard? Source { get; init; }

    /// <summary>How to cite it: plain text.</summary>
    public required string Citation { get; init; }

    /// <summary>Articles that share entities, each with the reason.</summary>
    public ImmutableArray<RelatedArticle> Related { get; init; } = [];

    /// <summary>Other forms of it: data, Markdown.</summary>
    public ImmutableArray<Link> Twins { get; init; } = [];

    /// <summary>Why readers do not see it, as a sentence for the banner; null where they do.</summary>
    public string? Hidden { get; init; }
}

/// <summary>The entities of one kind in an article.</summary>
/// <param name="Title">People.</param>
/// <param name="Entities">Most central first.</param>
public sealed record InThisArticle(string Title, ImmutableArray<EntityInArticle> Entities);

/// <summary>An entity in an article.</summary>
/// <param name="Entity">Its page.</param>
/// <param name="Role">The role it held that day, else its one-line summary; may be empty.</param>
/// <param name="IsAbout">The article is about it.</param>
/// <param name="Mentions">One link a mention, to its sentence; the text is the number, from 1.</param>
public sealed record EntityInArticle(Link Entity, string Role, bool IsAbout, ImmutableArray<Link> Mentions);

/// <summary>An article that shares entities with another.</summary>
/// <param name="Article">The article.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Reason">"Also about Roscosmos and the ISS."</param>
public sealed record RelatedArticle(Link Article, DateText Date, string Reason);
