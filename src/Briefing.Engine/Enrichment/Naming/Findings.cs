using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What a reader of one text has found so far.</summary>
internal sealed class Findings(TextWords text, ImmutableArray<Sentence> sentences, Marked marked, Zones zones)
{
    private readonly List<Mention> _mentions = [];
    private readonly List<Refusal> _refusals = [];
    private readonly bool[] _named = new bool[text.Count];

    /// <summary>The last word that is part of a mention, or -1.</summary>
    public int LastWord { get; private set; } = -1;

    /// <summary>Where the last mention ends; 0 where there is none.</summary>
    public int End => _mentions.Count == 0 ? 0 : _mentions[^1].Span.End;

    /// <summary>The last mention and its last word; null where there is none.</summary>
    public (Mention Mention, int Last)? Last => LastWord >= 0 ? (_mentions[^1], LastWord) : null;

    /// <summary>Whether a word is part of a mention.</summary>
    public bool IsNamed(int word) => _named[word];

    /// <summary>All of it, in order.</summary>
    /// <param name="unused">The decisions that no name asked for.</param>
    public FoundNames InOrder(ImmutableArray<Decision> unused)
    {
        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        _refusals.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new([.. _mentions], [.. _refusals], unused);
    }

    /// <summary>A name was understood.</summary>
    /// <param name="span">Where.</param>
    /// <param name="entity">Whom it means.</param>
    /// <param name="how">How that is known.</param>
    /// <param name="word">Its first word.</param>
    public void Add(TextSpan span, Id entity, MentionHow how, int word)
    {
        var (block, sentence) = word < text.Count ? (text[word].Block, text[word].Sentence) : (-1, -1);
        if (sentence >= 0 && (sentences.IsEmpty || !sentences[sentence].Span.Contains(span.Start))) sentence = -1;
        NotLinked? whyNot = marked.Never.Any(n => n.Overlaps(span)) ? NotLinked.MarkedNever : null;
        _mentions.Add(new(span, entity, how, zones.Of(span, block), sentence, whyNot));
        for (var at = word; at < text.Count && text[at].Start < span.End; at++)
        {
            _named[at] = true;
            LastWord = Math.Max(LastWord, at);
        }
    }

    /// <summary>A name was given to nobody, and that is told whatever was refused around it.</summary>
    public void Add(Refusal refusal) => _refusals.Add(refusal);

    /// <summary>A name was given to nobody. What is part of a refused name needs no refusal of its own.</summary>
    public void Refuse(Refusal refusal)
    {
        if (_refusals.Count == 0 || !_refusals[^1].Span.Contains(refusal.Span)) _refusals.Add(refusal);
    }
}
