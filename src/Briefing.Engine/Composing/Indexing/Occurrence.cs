using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>An entity in an article.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Article">The article.</param>
/// <param name="IsAbout">The article says that it is about it.</param>
/// <param name="Mentions">Where it is named, in order; empty where the article is about it without naming it.</param>
public sealed record Occurrence(Id Entity, Article Article, bool IsAbout, ImmutableArray<Mention> Mentions)
{
    /// <summary>The sentences that name it, by index, in order, each once.</summary>
    public ImmutableArray<int> Sentences { get; } = Ascending(Mentions, m => m.Sentence);

    /// <summary>The leaf blocks that name it, by index, in order, each once.</summary>
    public ImmutableArray<int> Paragraphs { get; } = Ascending(Mentions, m => Position.BlockAt(Article, m.Span.Start));

    /// <summary>Everyone and everything in an article, the most central first: what it is about as its author ordered it, then by number of mentions, then by first mention.</summary>
    public static ImmutableArray<Occurrence> In(Article article)
    {
        var order = article.About.Distinct().ToList();
        var about = order.Count;
        var mentions = order.ToDictionary(id => id, _ => ImmutableArray.CreateBuilder<Mention>());
        foreach (var mention in article.Mentions)
        {
            if (!mentions.TryGetValue(mention.Entity, out var list))
            {
                mentions[mention.Entity] = list = ImmutableArray.CreateBuilder<Mention>();
                order.Add(mention.Entity);
            }
            list.Add(mention);
        }
        return
        [
            .. order.Take(about).Select(id => new Occurrence(id, article, true, mentions[id].ToImmutable())),
            .. order.Skip(about).Select(id => new Occurrence(id, article, false, mentions[id].ToImmutable())).OrderByDescending(o => o.Mentions.Length),
        ];
    }

    // Mentions come in order, so that what is the same comes together; -1 is outside of any.
    private static ImmutableArray<int> Ascending(ImmutableArray<Mention> mentions, Func<Mention, int> indexOf)
    {
        var indexes = ImmutableArray.CreateBuilder<int>(mentions.Length);
        foreach (var mention in mentions)
        {
            var index = indexOf(mention);
            if (index > (indexes.Count == 0 ? -1 : indexes[^1])) indexes.Add(index);
        }
        return indexes.DrainToImmutable();
    }
}
