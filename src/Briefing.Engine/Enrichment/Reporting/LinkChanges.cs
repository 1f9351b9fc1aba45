using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Reporting;

/// <summary>What a change in the register, the rules or the decisions does to mentions and links, across all texts.</summary>
public static class LinkChanges
{
    /// <summary>
    /// Every name that is understood in another way than before, in order of the texts after. Only what both have is compared: a text that is new
    /// or gone is no change, and of a text that was edited, only the sentences that stand in it as before. A key point is the one of the same
    /// words, wherever it stands among the others.
    /// </summary>
    public static ImmutableArray<LinkChange> Between(IEnumerable<NamedText> before, IEnumerable<NamedText> after)
    {
        var earlier = new Dictionary<(Id, TextPart, string), NamedText>();
        foreach (var text in before) earlier.TryAdd(Key(text), text);
        return [.. after.SelectMany(a => earlier.TryGetValue(Key(a), out var was) ? Unchanged(was, a).SelectMany(s => Compare(was, a, s.Before, s.After)) : [])];

        static (Id, TextPart, string) Key(NamedText text) => (text.Owner, text.Part, text.Part == TextPart.KeyPoint ? text.Text : "");
    }

    // Stretches of the same words, in the order of the text after.
    private static IEnumerable<(TextSpan Before, TextSpan After)> Unchanged(NamedText before, NamedText after)
    {
        if (before.Text == after.Text) return [(new(0, before.Text.Length), new(0, after.Text.Length))];
        var byAnchor = before.Sentences.ToDictionary(s => s.Anchor, s => s.Span, StringComparer.Ordinal);
        return after.Sentences
            .Where(s => byAnchor.TryGetValue(s.Anchor, out var same) && same.In(before.Text) == s.Span.In(after.Text))
            .Select(s => (byAnchor[s.Anchor], s.Span));
    }

    private static IEnumerable<LinkChange> Compare(NamedText before, NamedText after, TextSpan old, TextSpan now)
    {
        var shift = now.Start - old.Start;
        var (was, last) = Within(before.Mentions, old);
        var (next, end) = Within(after.Mentions, now);
        while (was < last || next < end)
        {
            var earlier = was < last ? before.Mentions[was] : null;
            var later = next < end ? after.Mentions[next] : null;
            var shifted = earlier is null ? default : new TextSpan(earlier.Span.Start + shift, earlier.Span.End + shift);
            if (earlier is not null && later is not null && !shifted.Overlaps(later.Span))
            {
                if (shifted.Start < later.Span.Start) later = null; else earlier = null;
            }
            if (earlier is not null) was++;
            if (later is not null) next++;
            if (earlier is not null && later is not null && earlier.Entity == later.Entity && earlier.Linked == later.Linked) continue;
            var span = later?.Span ?? shifted;
            yield return new(
                after.Owner, after.Body.Source.Locate(span.Start), span.In(after.Text),
                NameReading.Of(before, earlier, earlier?.Span ?? new(span.Start - shift, span.End - shift)),
                NameReading.Of(after, later, span));
        }
    }

    // The mentions that begin in a stretch: the index of the first, and the one after the last.
    private static (int First, int End) Within(ImmutableArray<Mention> mentions, TextSpan span) => (FirstFrom(mentions, span.Start), FirstFrom(mentions, span.End));

    private static int FirstFrom(ImmutableArray<Mention> mentions, int offset)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < offset) low = middle + 1; else high = middle;
        }
        return low;
    }
}

/// <summary>What becomes of a name by a change.</summary>
public enum LinkChangeKind
{
    /// <summary>It meant nobody, and is a mention now.</summary>
    Gained,

    /// <summary>It was a mention, and means nobody now.</summary>
    Lost,

    /// <summary>It means another entity.</summary>
    Moved,

    /// <summary>It means the same entity, and is a link now.</summary>
    Linked,

    /// <summary>It means the same entity, and is no link any more.</summary>
    Unlinked,
}

/// <summary>A name that is understood in another way than before.</summary>
/// <param name="Text">The article, page or entity.</param>
/// <param name="Where">Where it stands now.</param>
/// <param name="Surface">The characters.</param>
/// <param name="Before">How it was understood.</param>
/// <param name="After">How it is understood.</param>
public sealed record LinkChange(Id Text, Location Where, string Surface, NameReading Before, NameReading After)
{
    /// <summary>What became of it.</summary>
    public LinkChangeKind Kind =>
        Before.Entity is null ? LinkChangeKind.Gained
        : After.Entity is null ? LinkChangeKind.Lost
        : Before.Entity != After.Entity ? LinkChangeKind.Moved
        : After.IsLinked ? LinkChangeKind.Linked
        : LinkChangeKind.Unlinked;
}

/// <summary>How a name in a text is understood.</summary>
/// <param name="Entity">Who or what it means; null for nobody.</param>
/// <param name="IsLinked">Whether it is a link.</param>
/// <param name="Outcome">Linked or why not; why refused; empty where no name was seen at all.</param>
public sealed record NameReading(Id? Entity, bool IsLinked, string Outcome)
{
    internal static NameReading Of(NamedText text, Mention? mention, TextSpan span) =>
        mention is not null ? new(mention.Entity, mention.Linked, NameReport.Outcome(mention))
        : text.Refusals.FirstOrDefault(r => r.Span.Overlaps(span)) is { } refusal ? new(null, false, NameReport.Outcome(refusal))
        : new(null, false, "");
}
