using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Incremental;

namespace Briefing.Engine.Model;

/// <summary>A person, organisation, place, event, work or other thing the site knows by name. All references are resolved.</summary>
public sealed record Entity
{
    /// <summary>Its identity; the kind is the folder.</summary>
    public required Id Id
    {
        get;
        init => (field, Route) = (value, new($"{value}/"));
    }

    /// <summary>The source file.</summary>
    public required Location Where { get; init; }

    /// <summary>The path of the source file below the input folder: what links to source files name.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The name it is sorted by: <c>Virts, Terry</c>.</summary>
    public required string Sort { get; init; }

    /// <summary>Who or what, in one line; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>All names it is found by: the full name, the aliases, a person's family name.</summary>
    public required ImmutableArray<Name> Names { get; init; }

    /// <summary>How its mentions become links.</summary>
    public Linking Linking { get; init; }

    /// <summary>Offices and positions, as written.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Single facts, each with its source.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Relations this entity's file states.</summary>
    public ImmutableArray<StatedRelation> Relations { get; init; } = [];

    /// <summary>When it took place or existed.</summary>
    public DateRange Dates { get; init; } = DateRange.Always;

    /// <summary>Where it took place.</summary>
    public Id? Place { get; init; }

    /// <summary>Where else it is described: absolute addresses (a <c>wikidata:Q…</c> is expanded).</summary>
    public ImmutableArray<string> SameAs { get; init; } = [];

    /// <summary>Its picture.</summary>
    public ImageNote? Image { get; init; }

    /// <summary>Not to be confused with.</summary>
    public ImmutableArray<Id> DistinctFrom { get; init; } = [];

    /// <summary>Former addresses, from the site's root.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>The biography.</summary>
    public required Body Biography { get; init; }

    /// <summary>The words of the biography, folded.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Of the whole file.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Of what decides how its names are found, linked and described in texts: its names, linking, roles and address.</summary>
    public required Fingerprint NamingFingerprint { get; init; }

    /// <summary>Its address.</summary>
    public Route Route { get; private init; }

    /// <summary>The roles held on a day, those with dates first; roles without dates are no statement about any day and are left out.</summary>
    public IEnumerable<Role> RolesOn(DateOnly day) => Roles.Where(r => r.Dates != DateRange.Always && r.Dates.Contains(day));
}

/// <summary>How an entity's mentions become links.</summary>
public enum Linking
{
    /// <summary>By the link policy.</summary>
    Auto,

    /// <summary>Only where the author set <c>[[…]]</c> or decided in <c>links:</c>.</summary>
    Explicit,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What kind of name a name is.</summary>
public enum NameKind
{
    /// <summary>The full name.</summary>
    Full,

    /// <summary>A strong alias: found anywhere.</summary>
    Strong,

    /// <summary>A weak alias: found only once its entity was resolved in the same article.</summary>
    Weak,

    /// <summary>A person's family name: weak.</summary>
    Family,
}

/// <summary>Which spellings a name is found in.</summary>
public enum NameCase
{
    /// <summary>As written; in capitals within an all-caps line; with a capital at a sentence's start.</summary>
    Natural,

    /// <summary>As written only.</summary>
    Exact,

    /// <summary>In any case.</summary>
    Any,
}

/// <summary>A name of an entity.</summary>
/// <param name="Text">As written, white space folded.</param>
/// <param name="Kind">What kind of name.</param>
/// <param name="Case">Which spellings.</param>
/// <param name="Dates">The days on which it is true: an article dated outside does not know it.</param>
/// <param name="Where">Where it was written.</param>
public sealed record Name(string Text, NameKind Kind, NameCase Case, DateRange Dates, Location Where);

/// <summary>An office or position.</summary>
/// <param name="Title">Commander.</param>
/// <param name="Organisation">Where it is held, or null.</param>
/// <param name="Dates">When it is held.</param>
/// <param name="Source">How it is known, or null.</param>
public sealed record Role(string Title, Id? Organisation, DateRange Dates, string? Source);

/// <summary>A single fact with its source.</summary>
/// <param name="Label">Born.</param>
/// <param name="Value">As shown.</param>
/// <param name="Source">How it is known: a name or an absolute address; or null.</param>
/// <param name="Checked">When it was last checked, or null.</param>
public sealed record Fact(string Label, string Value, string? Source, PartialDate? Checked);

/// <summary>A relation that an entity's file states.</summary>
public sealed record StatedRelation(RelationType Type, Id With, DateRange Dates, string? Source);
