using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

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
        var last = found.Where(n => n.Words > 1 && !n.IsCommon).Select(n => LastWord(n.Span.In(text))).ToHashSet(StringComparer.Ordinal);
        found.RemoveAll(n => n.IsCommon && !(n.Words == 1 && last.Contains(n.Span.In(text))));
        Widen(text, found);
        return NameSorts.Decide(text, blocks, found);
    }

    // "van der Berg" alone, where a longer name shows that the particles belong to it.
    private static void Widen(string text, List<ProperName> found)
    {
        var tails = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in found)
        {
            var words = name.Span.In(text).Split(' ');
            var particle = Array.FindIndex(words, w => NameParticles.Is(w));
            if (particle > 0) tails[words[^1]] = string.Join(' ', words[particle..]);
        }
        if (tails.Count == 0) return;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Words != 1 || !tails.TryGetValue(found[i].Span.In(text), out var tail)) continue;
            var start = found[i].Span.End - tail.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, tail, 0, tail.Length) == 0) found[i] = found[i] with { Span = new(start, found[i].Span.End), Words = 2 };
        }
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
