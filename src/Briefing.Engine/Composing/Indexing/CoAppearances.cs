using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>Who appears with whom, and where.</summary>
public static class CoAppearances
{
    /// <summary>
    /// Everyone and everything in the articles that name an entity, nearest first: by shared sentences, then paragraphs, then articles, then as
    /// the register orders names. Takes time in proportion to the mentions in those articles.
    /// </summary>
    public static ImmutableArray<CoAppearance> Of(Dossier dossier, Dossiers dossiers)
    {
        var tallies = new Dictionary<Id, Tally>();
        foreach (var own in dossier.Occurrences)
        {
            if (own.Mentions.IsEmpty) continue;
            foreach (var other in dossiers.CastOf(own.Article))
            {
                if (other.Mentions.IsEmpty || other.Entity == own.Entity) continue;
                if (!tallies.TryGetValue(other.Entity, out var tally)) tallies[other.Entity] = tally = new();
                tally.Articles++;
                tally.Paragraphs += Shared(own.Paragraphs, other.Paragraphs).Count;
                foreach (var sentence in Shared(own.Sentences, other.Sentences)) tally.Sentences.Add(new(own.Article, sentence));
            }
        }
        return
        [
            .. tallies.Select(p => (Other: dossiers[p.Key], Tally: p.Value))
                .OrderByDescending(p => p.Tally.Sentences.Count)
                .ThenByDescending(p => p.Tally.Paragraphs)
                .ThenByDescending(p => p.Tally.Articles)
                .ThenBy(p => p.Other.Place)
                .Select(p => new CoAppearance(p.Other.Entity, p.Tally.Articles, p.Tally.Paragraphs, [.. p.Tally.Sentences])),
        ];
    }

    // Both ascend.
    private static List<int> Shared(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        var shared = new List<int>();
        for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
        {
            var order = one[i].CompareTo(other[j]);
            if (order == 0) shared.Add(one[i]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }

    private sealed class Tally
    {
        public int Articles { get; set; }

        public int Paragraphs { get; set; }

        public List<SharedSentence> Sentences { get; } = [];
    }
}

/// <summary>Another entity that appears with one.</summary>
/// <param name="Entity">The other.</param>
/// <param name="Articles">Articles that name both.</param>
/// <param name="Paragraphs">Paragraphs, list items and other leaf blocks that name both.</param>
/// <param name="Sentences">The sentences that name both: newest article first, in the article's order.</param>
public sealed record CoAppearance(Entity Entity, int Articles, int Paragraphs, ImmutableArray<SharedSentence> Sentences);

/// <summary>A sentence that names two entities.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Sentence">Its index.</param>
public readonly record struct SharedSentence(Article Article, int Sentence);
