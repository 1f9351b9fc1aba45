using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>Finds names by their looks: runs of capitalised words, without the words that have their capital from elsewhere.</summary>
internal static class ProperNames
{
    /// <summary>The names of a body, in order, not overlapping.</summary>
    public static ImmutableArray<ProperName> Find(Body body, ImmutableArray<Sentence> sentences)
    {
        var text = body.Text;
        var blocks = body.Blocks.Select(b => b.Kind == BlockKind.Code ? [] : Tokens.Of(text, b.Span)).ToArray();
        var usage = WordUsage.Of(body, blocks, sentences);
        var found = new List<ProperName>();
        for (var index = 0; index < blocks.Length; index++)
        {
            if (usage.IsShouted(index)) continue;
            var runs = new NameRuns(text, blocks[index], index, usage);
            runs.AddTo(found);
        }
        return NameSorts.Decide(text, blocks, found, usage);
    }
}
