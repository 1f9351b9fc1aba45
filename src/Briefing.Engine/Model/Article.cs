using System.Collections.Immutable;

namespace Briefing.Engine.Model;

/// <summary>A finished article (or page): its manuscript, everything found in it, and the markup with mentions marked and linked.</summary>
public sealed record Article
{
    /// <summary>What its author wrote.</summary>
    public required Manuscript Manuscript { get; init; }

    /// <summary>What the front matter says it is about, resolved; in the order written.</summary>
    public ImmutableArray<Id> About { get; init; } = [];

    /// <summary>The body: sentences and mentions marked, first mentions linked. Addresses carry the base path.</summary>
    public required Html Html { get; init; }

    /// <summary>The key points, linked in the same way.</summary>
    public ImmutableArray<Html> KeyPoints { get; init; } = [];

    /// <summary>The names in the key points, one text for each.</summary>
    public ImmutableArray<NamedText> KeyPointNames { get; init; } = [];

    /// <summary>Every mention, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Names that were given to nobody, in order.</summary>
    public ImmutableArray<Refusal> Refusals { get; init; } = [];

    /// <summary>Every quotation, in order.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Every sentence, in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Names that are in no file, in order.</summary>
    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    /// <summary>Its identity.</summary>
    public Id Id => Manuscript.Id;

    /// <summary>The front matter.</summary>
    public FrontMatter Front => Manuscript.Front;

    /// <summary>The plain text: offsets mean this.</summary>
    public string Text => Manuscript.Body.Text;

    /// <summary>All its texts with the names in them, in the order of the page: the key points, then the body.</summary>
    public IEnumerable<NamedText> NamedTexts => KeyPointNames.Append(new(Id, TextPart.Body, Manuscript.Body, Sentences, Mentions, Refusals));

    /// <summary>Its address.</summary>
    public Route Route => Manuscript.Route;

    /// <summary>The day of its date: what roles and dated aliases are judged by.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Front.Date.DateTime);
}
