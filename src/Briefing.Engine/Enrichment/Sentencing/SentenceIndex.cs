using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>Finds the sentence of an offset.</summary>
public static class SentenceIndex
{
    /// <summary>The index of the sentence that an offset stands in, or -1 between sentences and in code.</summary>
    public static int At(ImmutableArray<Sentence> sentences, int offset)
    {
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= offset) low = middle + 1; else high = middle;
        }
        return low < sentences.Length && sentences[low].Span.Start <= offset ? low : -1;
    }
}
