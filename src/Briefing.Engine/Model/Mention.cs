namespace Briefing.Engine.Model;

/// <summary>A place in an article's text where a registered entity is named.</summary>
/// <param name="Span">Where in the text; without a possessive ending.</param>
/// <param name="Entity">Who or what is named.</param>
/// <param name="How">How it was recognised.</param>
/// <param name="Zone">Where in the article it stands.</param>
/// <param name="Sentence">The index of the sentence it stands in, or -1 outside of any (code).</param>
/// <param name="WhyNot">Why it is not a link; null where it is one.</param>
public sealed record Mention(TextSpan Span, Id Entity, MentionHow How, MentionZone Zone, int Sentence, NotLinked? WhyNot)
{
    /// <summary>Whether the mention is a link in the page.</summary>
    public bool Linked => WhyNot is null;
}

/// <summary>How a mention was recognised, most trusted first.</summary>
public enum MentionHow
{
    /// <summary>The author wrote <c>[[…]]</c>.</summary>
    Explicit,

    /// <summary>The article's <c>links:</c> decides it.</summary>
    Decided,

    /// <summary>The full name.</summary>
    Name,

    /// <summary>A strong alias.</summary>
    Alias,

    /// <summary>An acronym that this article introduced in parentheses.</summary>
    Acronym,

    /// <summary>A weak alias or family name, its entity being resolved before it in the same article, or what the article is about.</summary>
    Short,
}

/// <summary>Where in an article a mention stands.</summary>
public enum MentionZone
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A direct quotation or a block quote.</summary>
    Quotation,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Code.</summary>
    Code,
}

/// <summary>Why a mention is not a link. The codes of <c>why_not</c> are these names in kebab-case.</summary>
public enum NotLinked
{
    /// <summary>Another mention in the article (or section) is the link: an earlier one, or one that the author linked.</summary>
    LinkedAlready,

    /// <summary>Headings carry no automatic links.</summary>
    InHeading,

    /// <summary>It stands in a link the author set.</summary>
    InLink,

    /// <summary>Code carries no links.</summary>
    InCode,

    /// <summary>Quotations carry no automatic links.</summary>
    InQuotation,

    /// <summary>It follows another automatic link with nothing but space, a hyphen or a possessive between: the two would look like one.</summary>
    NextToLink,

    /// <summary>The page is the entity's own.</summary>
    OwnPage,

    /// <summary>The article has its share of links; more central entities have them.</summary>
    OverBudget,

    /// <summary>The entity's file says <c>linking: explicit</c>.</summary>
    LinkingExplicit,

    /// <summary>The entity's file says <c>linking: never</c>.</summary>
    LinkingNever,

    /// <summary>The author wrote <c>[[!…]]</c>.</summary>
    MarkedNever,
}

/// <summary>A place where a name stands that could not be given to one entity, and why.</summary>
/// <param name="Span">Where in the text.</param>
/// <param name="Candidates">Who or what it could be.</param>
/// <param name="Reason">Why none was chosen.</param>
public sealed record Refusal(TextSpan Span, System.Collections.Immutable.ImmutableArray<Id> Candidates, RefusalReason Reason);

/// <summary>Why a name was given to nobody.</summary>
public enum RefusalReason
{
    /// <summary>Several entities bear the name and nothing in the article decides.</summary>
    Ambiguous,

    /// <summary>A weak name whose entity is not resolved before it in the article.</summary>
    NotIntroduced,

    /// <summary>Part of a longer name that is not registered: "Virts Street".</summary>
    InsideLongerName,

    /// <summary>The alias is not true on the article's date.</summary>
    OutOfDate,

    /// <summary>The article's <c>links:</c> says <c>none</c>.</summary>
    DecidedNone,

    /// <summary>The spelling or case is not the name's.</summary>
    OtherSpelling,

    /// <summary>The name is also a common word, and its capital is one that grammar or the headline asks for: "Time will tell".</summary>
    CommonWord,
}
