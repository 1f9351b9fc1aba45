using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>A text in which names were looked for, and what became of them.</summary>
/// <param name="Owner">The article, page or entity whose text it is.</param>
/// <param name="Part">Which of its texts.</param>
/// <param name="Body">The text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Mentions">The names that were understood, in order.</param>
/// <param name="Refusals">The names that were given to nobody, in order.</param>
public sealed record NamedText(
    Id Owner, TextPart Part, Body Body, ImmutableArray<Sentence> Sentences, ImmutableArray<Mention> Mentions, ImmutableArray<Refusal> Refusals)
{
    /// <summary>The plain text: offsets mean this.</summary>
    public string Text => Body.Text;
}

/// <summary>Which text of its owner a text is.</summary>
public enum TextPart
{
    /// <summary>The body of an article or page.</summary>
    Body,

    /// <summary>One of its key points. Names in it are linked, and count as no mentions.</summary>
    KeyPoint,

    /// <summary>An entity's biography. Names in it are linked, and count as no mentions.</summary>
    Biography,
}
