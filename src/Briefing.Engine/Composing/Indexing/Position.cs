using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>Where things stand in a text, by binary search.</summary>
public static class Position
{
    /// <summary>The index of the first mention that begins at or after an offset; the number of mentions where none does.</summary>
    public static int FirstFrom(ImmutableArray<Mention> mentions, int offset)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>The index of the sentence at an offset, or of the last that begins before it; -1 before the first.</summary>
    public static int SentenceAt(Article article, int offset)
    {
        var (low, high) = (0, article.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Sentences[middle].Span.Start <= offset) low = middle + 1; else high = middle;
        }
        return low - 1;
    }

    /// <summary>The index of the leaf block at an offset, or of the last that begins before it; -1 before the first.</summary>
    public static int BlockAt(Article article, int offset)
    {
        var blocks = article.Manuscript.Body.Blocks;
        var (low, high) = (0, blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.Start <= offset) low = middle + 1; else high = middle;
        }
        return low - 1;
    }
}
