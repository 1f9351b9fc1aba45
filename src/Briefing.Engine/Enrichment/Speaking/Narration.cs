using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Speaking;

/// <summary>The words outside quotation marks of one leaf block, with each quotation as one element between them.</summary>
internal sealed class Narration
{
    private Narration(List<NarrationElement> elements) => Elements = elements;

    /// <summary>In order.</summary>
    public List<NarrationElement> Elements { get; }

    /// <summary>The narration of a block.</summary>
    /// <param name="tokens">The block's tokens.</param>
    /// <param name="quoted">All quotations.</param>
    /// <param name="first">The index of the block's first quotation.</param>
    /// <param name="end">The index after its last.</param>
    public static Narration Of(List<Token> tokens, IReadOnlyList<QuotedSpan> quoted, int first, int end)
    {
        var elements = new List<NarrationElement>(tokens.Count);
        var quote = first;
        foreach (var token in tokens)
        {
            while (quote < end && quoted[quote].Outer.End <= token.Start) quote++;
            if (quote < end && token.End > quoted[quote].Outer.Start)
            {
                if (elements.Count == 0 || elements[^1].Quote != quote) elements.Add(new(default, quote));
            }
            else
            {
                elements.Add(new(token, -1));
            }
        }
        return new(elements);
    }
}

/// <summary>A token, or a quotation by its index.</summary>
internal readonly record struct NarrationElement(Token Token, int Quote)
{
    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuote => Quote >= 0;
}

/// <summary>Who a cue says is speaking.</summary>
/// <param name="Text">The words that name the speaker.</param>
/// <param name="Character">The character they name, or -1.</param>
/// <param name="Confidence">Named, described or pronoun.</param>
internal readonly record struct Subject(TextSpan Text, int Character, SpeakerConfidence Confidence);

/// <summary>What introduces speech, and who speaks.</summary>
/// <param name="Verb">The word that introduces the speech.</param>
/// <param name="Subject">Who.</param>
internal readonly record struct Cue(TextSpan Verb, Subject Subject);
