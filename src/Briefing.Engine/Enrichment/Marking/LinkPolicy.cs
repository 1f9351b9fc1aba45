using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Marking;

/// <summary>
/// Which mentions become links, and why the others do not. The first mention of an entity in the article (or in each section) is its link, if it
/// stands where links may stand; the budget goes to the most central entities first: what the article is about, then what it names most
/// often, then what it names first. What the author linked stays linked and costs nothing.
/// </summary>
public static class LinkPolicy
{
    private const int LeastLinks = 3;

    /// <summary>The same mentions, each with the reason why it is no link, or none.</summary>
    /// <param name="mentions">As <see cref="MentionFinder.Find"/> found them.</param>
    /// <param name="body">The text they stand in.</param>
    /// <param name="register">Where the entities' own wishes stand (<c>linking:</c>).</param>
    /// <param name="settings">The site's policy.</param>
    /// <param name="about">What the article is about.</param>
    /// <param name="own">The entity whose page shows the text, or null.</param>
    public static ImmutableArray<Mention> Apply(
        ImmutableArray<Mention> mentions, Body body, Register register, LinkingSettings settings, ImmutableArray<Id> about, Id? own = null)
    {
        var ruled = Rule(mentions, body, register, own);
        var chosen = Choose(ruled, body, settings, about);
        return Link(ruled, body, settings, chosen);
    }

    // What rules a link out whatever the others are.
    private static ImmutableArray<Mention> Rule(ImmutableArray<Mention> mentions, Body body, Register register, Id? own)
    {
        var links = body.Inlines.Where(i => i.Kind == InlineKind.Link).Select(i => i.Span).ToArray();
        var (result, link) = (ImmutableArray.CreateBuilder<Mention>(mentions.Length), 0);
        foreach (var mention in mentions)
        {
            while (link < links.Length && links[link].End <= mention.Span.Start) link++;
            var inLink = link < links.Length && links[link].Overlaps(mention.Span);
            result.Add(mention with { WhyNot = WhyNever(mention, register.Find(mention.Entity)?.Linking ?? Linking.Auto, inLink, own) });
        }
        return result.MoveToImmutable();
    }

    private static NotLinked? WhyNever(Mention mention, Linking linking, bool inLink, Id? own) =>
        mention.How == MentionHow.Explicit ? null
        : mention.WhyNot is NotLinked.MarkedNever ? NotLinked.MarkedNever
        : linking == Linking.Never ? NotLinked.LinkingNever
        : linking == Linking.Explicit && mention.How != MentionHow.Decided ? NotLinked.LinkingExplicit
        : mention.Entity == own ? NotLinked.OwnPage
        : mention.Zone == MentionZone.Code ? NotLinked.InCode
        : inLink ? NotLinked.InLink
        : mention.Zone == MentionZone.Heading ? NotLinked.InHeading
        : mention.Zone == MentionZone.Quotation ? NotLinked.InQuotation
        : null;

    private readonly record struct Place(Id Entity, int Section);

    private static HashSet<Place> Choose(ImmutableArray<Mention> mentions, Body body, LinkingSettings settings, ImmutableArray<Id> about)
    {
        var counts = mentions.GroupBy(m => m.Entity).ToDictionary(g => g.Key, g => g.Count());
        var subjects = about.ToHashSet();
        var sections = new Sections(body, settings.PerSection);
        var budget = Math.Max(LeastLinks, body.WordCount / Math.Max(1, settings.WordsPerLink));
        var byAuthor = mentions.Where(m => m.How == MentionHow.Explicit).Select(m => new Place(m.Entity, sections.Of(m))).ToHashSet();
        return mentions
            .Where(m => m.WhyNot is null && m.How != MentionHow.Explicit)
            .Select(m => (Place: new Place(m.Entity, sections.Of(m)), m.Span.Start))
            .DistinctBy(p => p.Place)
            .Where(p => !byAuthor.Contains(p.Place))
            .OrderByDescending(p => subjects.Contains(p.Place.Entity)).ThenByDescending(p => counts[p.Place.Entity]).ThenBy(p => p.Start)
            .Take(budget)
            .Select(p => p.Place)
            .ToHashSet();
    }

    private static ImmutableArray<Mention> Link(ImmutableArray<Mention> mentions, Body body, LinkingSettings settings, HashSet<Place> chosen)
    {
        var sections = new Sections(body, settings.PerSection);
        var byAuthor = mentions.Where(m => m.How == MentionHow.Explicit).Select(m => new Place(m.Entity, sections.Of(m))).ToHashSet();
        var linked = new HashSet<Place>();
        var result = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        var lastLink = -1;
        foreach (var mention in mentions)
        {
            var place = new Place(mention.Entity, sections.Of(mention));
            var whyNot = mention.WhyNot is not null || mention.How == MentionHow.Explicit ? mention.WhyNot
                : byAuthor.Contains(place) || linked.Contains(place) ? NotLinked.LinkedAlready
                : !chosen.Contains(place) ? NotLinked.OverBudget
                : lastLink >= 0 && IsBeside(body.Text.AsSpan(lastLink, mention.Span.Start - lastLink)) ? NotLinked.NextToLink
                : (NotLinked?)null;
            if (whyNot is null && mention.How != MentionHow.Explicit)
            {
                linked.Add(place);
                lastLink = mention.Span.End;
            }
            result.Add(mention with { WhyNot = whyNot });
        }
        return result.MoveToImmutable();
    }

    // Two links with only this between look like one.
    private static bool IsBeside(ReadOnlySpan<char> between)
    {
        if (between.Length > 4 || between.Contains('\n')) return false;
        foreach (var c in between)
        {
            if (!(char.IsWhiteSpace(c) || c is '-' or '‑' or '–' or '\'' or '’' or 's' or 'S')) return false;
        }
        return true;
    }

    private sealed class Sections(Body body, bool perSection)
    {
        public int Of(Mention mention)
        {
            if (!perSection || body.Blocks.IsEmpty) return 0;
            var (low, high) = (0, body.Blocks.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (body.Blocks[middle].Span.Start <= mention.Span.Start) low = middle; else high = middle - 1;
            }
            return body.Blocks[low].Section;
        }
    }
}
