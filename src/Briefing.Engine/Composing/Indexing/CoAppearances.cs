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
    public static ImmutableArray<CoAppearance> Of(Dossier dossier, Register register)
    {
        var others = new Dictionary<Id, Tally>();
        foreach (var occurrence in dossier.Occurrences)
        {
            if (occurrence.Mentions.IsEmpty) continue;
            var article = occurrence.Article;
            var sentences = occurrence.Mentions.Select(m => m.Sentence).Where(s => s >= 0).ToHashSet();
            var blocks = occurrence.Mentions.Select(m => Position.BlockAt(article, m.Span.Start)).ToHashSet();
            foreach (var mention in article.Mentions)
            {
                if (mention.Entity == occurrence.Entity) continue;
                if (!others.TryGetValue(mention.Entity, out var tally)) others[mention.Entity] = tally = new();
                tally.Add(article, mention, sentences, blocks);
            }
        }
        return
        [
            .. others.Select(p => (Entity: register[p.Key], Tally: p.Value))
                .OrderByDescending(p => p.Tally.Evidence.Count)
                .ThenByDescending(p => p.Tally.Paragraphs)
                .ThenByDescending(p => p.Tally.Articles)
                .ThenBy(p => Names.SortKey(p.Entity.Sort), StringComparer.Ordinal)
                .ThenBy(p => p.Entity.Id)
                .Select(p => new CoAppearance(p.Entity, p.Tally.Articles, p.Tally.Paragraphs, [.. p.Tally.Evidence])),
        ];
    }

    // Mentions come article by article and in order, so that "seen already" is "seen last".
    private sealed class Tally
    {
        private Article? _article;
        private int _paragraph;
        private int _sentence;

        public int Articles { get; private set; }

        public int Paragraphs { get; private set; }

        public List<SharedSentence> Evidence { get; } = [];

        public void Add(Article article, Mention mention, HashSet<int> sentences, HashSet<int> blocks)
        {
            if (!ReferenceEquals(_article, article))
            {
                (_article, _paragraph, _sentence) = (article, -1, -1);
                Articles++;
            }
            var block = Position.BlockAt(article, mention.Span.Start);
            if (block != _paragraph && blocks.Contains(block))
            {
                _paragraph = block;
                Paragraphs++;
            }
            if (mention.Sentence != _sentence && sentences.Contains(mention.Sentence))
            {
                _sentence = mention.Sentence;
                Evidence.Add(new(article, mention.Sentence));
            }
        }
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
