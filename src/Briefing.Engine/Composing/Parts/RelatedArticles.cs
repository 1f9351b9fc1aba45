using System.Collections.Immutable;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Articles that share entities with another, those with the rarest first, each with the reason.</summary>
public static class RelatedArticles
{
    private const int AtMost = 4;
    private const int NamedInReason = 3;

    // Of an entity that is everywhere, only the articles nearest in time are considered: the work an article costs has a bound.
    private const int NearestInTime = 32;

    /// <summary>
    /// The nearest articles. What they share weighs by rarity, 1/√(number of articles that have it), twice where one of the two is about it and
    /// four times where both are; equal ones go by the site's order.
    /// </summary>
    public static ImmutableArray<RelatedArticle> Of(Article article, Indexes indexes)
    {
        var shared = new Dictionary<Id, List<Shared>>();
        foreach (var own in Occurrence.In(article))
        {
            var occurrences = indexes.Dossiers[own.Entity].Occurrences;
            var rarity = 1 / Math.Sqrt(occurrences.Length);
            foreach (var other in Near(occurrences, article))
            {
                if (other.Article.Id == article.Id) continue;
                if (!shared.TryGetValue(other.Article.Id, out var list)) shared[other.Article.Id] = list = [];
                list.Add(new(other.Article, own.Entity, rarity * (own.IsAbout ? 2 : 1) * (other.IsAbout ? 2 : 1), own.IsAbout && other.IsAbout));
            }
        }
        var site = indexes.Site;
        return
        [
            .. shared.Values
                .OrderByDescending(list => list.Sum(s => s.Weight))
                .ThenByDescending(list => list[0].Article.Front.Date)
                .ThenBy(list => list[0].Article.Id)
                .Take(AtMost)
                .Select(list => new RelatedArticle(
                    Described.LinkTo(list[0].Article, site.Settings), Described.DateOf(list[0].Article, site.Settings), Reason(list, site.Register))),
        ];
    }

    private static IEnumerable<Occurrence> Near(ImmutableArray<Occurrence> occurrences, Article article)
    {
        if (occurrences.Length <= 2 * NearestInTime) return occurrences;
        var (low, high) = (0, occurrences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (occurrences[middle].Article.Front.Date > article.Front.Date) low = middle + 1; else high = middle;
        }
        return occurrences.Skip(Math.Clamp(low - NearestInTime, 0, occurrences.Length - 2 * NearestInTime)).Take(2 * NearestInTime);
    }

    private static string Reason(List<Shared> shared, Register register)
    {
        var about = shared.Where(s => s.BothAbout).ToList();
        var named = (about.Count > 0 ? about : shared)
            .OrderByDescending(s => s.Weight).Take(NamedInReason).Select(s => register[s.Entity].Name).ToList();
        return about.Count > 0 ? $"Also about {Wording.List(named)}." : $"Also has {Wording.List(named)}.";
    }

    private readonly record struct Shared(Article Article, Id Entity, double Weight, bool BothAbout);
}
