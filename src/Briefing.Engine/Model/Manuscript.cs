using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Model;

/// <summary>An article or page as its author left it: front matter understood, body read, nothing found in it yet.</summary>
public sealed record Manuscript
{
    /// <summary>Its identity.</summary>
    public required Id Id
    {
        get;
        init => (field, Route) = (value, value == HomeId ? new("") : value.Kind == PageKind ? new($"{value.Slug}/") : new($"{value}/"));
    }

    /// <summary>The source file, as diagnostics show it.</summary>
    public required Location Where { get; init; }

    /// <summary>The path of the source file below the input folder: what links to source files name.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The front matter.</summary>
    public required FrontMatter Front { get; init; }

    /// <summary>The text.</summary>
    public required Body Body { get; init; }

    /// <summary>The key points, each a text of its own.</summary>
    public ImmutableArray<Body> KeyPoints { get; init; } = [];

    /// <summary>The words of the text and the key points, folded as <see cref="Names.Fold"/> does: what decides which names of the register can occur.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Of everything the manuscript was made of.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Its address.</summary>
    public Route Route { get; private init; }

    /// <summary>The identity of the home page's own text.</summary>
    public static Id HomeId { get; } = new(PageKind, "index");

    /// <summary>The kind of articles.</summary>
    public const string ArticleKind = "articles";

    /// <summary>The kind of static pages.</summary>
    public const string PageKind = "pages";
}

/// <summary>What an article's or page's front matter says, with the defaults filled in. Names of entities are as written: nothing is resolved yet.</summary>
public sealed record FrontMatter
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published, in the site's time zone.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Whether the date was written with a time of day.</summary>
    public bool HasTime { get; init; }

    /// <summary>When it was last changed; the date, where nothing is said.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>The BCP 47 tag of its language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>One or two sentences; empty where the body is empty and nothing is said.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Topics, as written.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>What it is about, as written.</summary>
    public ImmutableArray<EntityReference> About { get; init; } = [];

    /// <summary>Where its facts come from.</summary>
    public SourceNote? Source { get; init; }

    /// <summary>Its picture.</summary>
    public ImageNote? Image { get; init; }

    /// <summary>Not to be published at all.</summary>
    public bool Draft { get; init; }

    /// <summary>Not to be published before; the date, where nothing is said.</summary>
    public DateTimeOffset? Publish { get; init; }

    /// <summary>Not to be published from then on.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Published, but not for search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>What was wrong and is put right.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Former addresses, from the site's root.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>Decisions about names in this article: a name as written, and the entity it means or none.</summary>
    public ImmutableArray<LinkDecision> Links { get; init; } = [];
}

/// <summary>An entity as front matter names it.</summary>
/// <param name="Reference">An id, a slug or a name.</param>
/// <param name="Kind">The kind that the key demands (<c>people:</c>), or null (<c>about:</c>).</param>
public sealed record EntityReference(Located<string> Reference, string? Kind = null);

/// <summary>An editor's decision about a name: <c>Virts: terry-virts</c>, <c>Crew: none</c>.</summary>
/// <param name="Name">The name as it stands in the text.</param>
/// <param name="Entity">The entity it means, as written; null for <c>none</c>.</param>
public sealed record LinkDecision(Located<string> Name, Located<string>? Entity);

/// <summary>Where facts come from.</summary>
public sealed record SourceNote(
    string Name, string? Url = null, string? Author = null, PartialDate? Published = null, PartialDate? Retrieved = null, string? Licence = null);

/// <summary>A picture.</summary>
/// <param name="File">A reference to a file among the assets.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Credit">Who made it, or null.</param>
/// <param name="Licence">Under which it may be shown, or null.</param>
public sealed record ImageNote(Reference File, string Alt, string? Credit = null, string? Licence = null);

/// <summary>What was wrong and is put right.</summary>
public sealed record Correction(PartialDate Date, string Text);
