using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What must be known beside a text and the register to find names.</summary>
public sealed record MentionContext
{
    /// <summary>The text's day: dated aliases and roles are judged by it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The BCP 47 tag of the text's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The editor's decisions (<c>links:</c>), resolved.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>What the body's references resolve to, one for each; null where one does not resolve.</summary>
    public ImmutableArray<Target?> Targets { get; init; } = [];

    /// <summary>What the editor says the text is about: it may be called by a short name before the text has introduced it, where nothing else fits.</summary>
    public ImmutableArray<Id> About { get; init; } = [];

    /// <summary>The body's sentences, in order; where there are none, they are looked for, and mentions have no sentence.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Direct quotations with their marks, and block quotes. In order of their start.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>Entities that the reader has met before the text begins: those of earlier key points, the one a biography is about.</summary>
    public ImmutableArray<Id> Introduced { get; init; } = [];
}

/// <summary>An editor's decision about a name in one article.</summary>
/// <param name="Name">The name as it stands in the text.</param>
/// <param name="Entity">The entity it means; null for none.</param>
/// <param name="Where">Where it was decided.</param>
public readonly record struct Decision(string Name, Id? Entity, Location Where = default);

/// <summary>What was found in a text: who is named where, and which names were given to nobody.</summary>
/// <param name="Mentions">In order; they never overlap. None is a link yet (the link policy decides): <see cref="Mention.WhyNot"/> says what rules one out whatever the policy.</param>
/// <param name="Refusals">In order.</param>
/// <param name="Unused">The decisions that no name in the text asked for.</param>
public sealed record FoundNames(ImmutableArray<Mention> Mentions, ImmutableArray<Refusal> Refusals, ImmutableArray<Decision> Unused);
