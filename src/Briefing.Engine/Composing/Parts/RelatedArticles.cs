using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private const int NearestInTime = 16;

    /// <summary>
    /// The nearest articles. What they share weighs by rarity, 1/√(number of articles that have it), twice where one of the two is about it and
    /// four times where both are; equal ones go by the site's order.
    /// </summary>
    public static ImmutableArray<RelatedArticle> Of(Article article, Indexes indexes)
    {
        var (site, dossiers, cast) = (indexes.Site, indexes.Dossiers, indexes.Dossiers.CastOf(article));
        var here = dossiers.PlaceOf(article);
        var weights = new Dictionary<int, double>();
        foreach (var own in cast)
        {
            var all = dossiers[own.Entity].Occurrences;
            foreach (var other in Near(all, here, dossiers))
            {
                if (dossiers.PlaceOf(other.Article) is var place && place != here) CollectionsMarshal.GetValueRefOrAddDefault(weights, place, out _) += Weight(own, other, all.Length);
            }
        }
        return
        [
            .. weights.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(AtMost).Select(p => site.Articles[p.Key]).Select(other => new RelatedArticle(
                Described.LinkTo(other, site.Settings), Described.DateOf(other, site.Settings), Reason(cast, dossiers.CastOf(other), indexes))),
        ];
    }

    private static double Weight(Occurrence own, Occurrence other, int articles) =>
        1 / Math.Sqrt(articles) * (own.IsAbout ? 2 : 1) * (other.IsAbout ? 2 : 1);

    private static ReadOnlySpan<Occurrence> Near(ImmutableArray<Occurrence> occurrences, int place, Dossiers dossiers)
    {
        if (occurrences.Length <= 2 * NearestInTime) return occurrences.AsSpan();
        var (low, high) = (0, occurrences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dossiers.PlaceOf(occurrences[middle].Article) < place) low = middle + 1; else high = middle;
        }
        return occurrences.AsSpan(Math.Clamp(low - NearestInTime, 0, occurrences.Length - 2 * NearestInTime), 2 * NearestInTime);
    }

    private static string Reason(ImmutableArray<Occurrence> cast, ImmutableArray<Occurrence> otherCast, Indexes indexes)
    {
        var shared = new List<(Occurrence Own, Occurrence Other)>();
        foreach (var own in cast) foreach (var other in otherCast) if (own.Entity == other.Entity) shared.Add((own, other));
        var about = shared.Where(s => s.Own.IsAbout && s.Other.IsAbout).ToList();
        var named = (about.Count > 0 ? about : shared)
            .OrderByDescending(s => Weight(s.Own, s.Other, indexes.Dossiers[s.Own.Entity].Occurrences.Length))
            .Take(NamedInReason)
            .Select(s => indexes.Site.Register[s.Own.Entity].Name).ToList();
        var wording = indexes.Site.Settings.Wording;
        return about.Count > 0 ? wording.AlsoAbout(wording.List(named)) : wording.AlsoMentions(wording.List(named));
    }
}
