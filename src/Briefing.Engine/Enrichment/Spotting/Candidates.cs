using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>Names of people, organisations and places in a text that are in no file.</summary>
public static class Candidates
{
    /// <summary>The names that are no mention of a registered entity, in order. Suggestions for an editor; never entities.</summary>
    /// <param name="body">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its mentions of registered entities.</param>
    /// <param name="refusals">The registered names in it that were given to nobody: what is in a file is no candidate, whoever is meant.</param>
    /// <param name="language">Its BCP 47 tag.</param>
    public static ImmutableArray<Candidate> Find(Body body, ImmutableArray<Sentence> sentences, ImmutableArray<Mention> mentions, ImmutableArray<Refusal> refusals, string language) =>
        Find(body.Text, ProperNames.Find(body, sentences), mentions, refusals, language);

    /// <summary>The same, with the names that the text was already searched for.</summary>
    internal static ImmutableArray<Candidate> Find(string text, ImmutableArray<ProperName> names, ImmutableArray<Mention> mentions, ImmutableArray<Refusal> refusals, string language)
    {
        var refused = Refused(text, names, refusals);
        // German writes every noun with a capital: there a name needs more than its looks.
        var isGerman = language == "de" || language.StartsWith("de-", StringComparison.Ordinal);
        var taken = mentions.Select(m => m.Span).Order().ToList();
        var next = 0;
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var name in names)
        {
            while (next < taken.Count && taken[next].End <= name.Span.Start) next++;
            if (name.Sort == NameSort.Other || (isGerman && name.Reason is null) || (next < taken.Count && taken[next].Overlaps(name.Span)) || refused.Contains(name.Span)) continue;
            // What only looks like a person or an organisation may be a ship.
            candidates.Add(name.Reason is null || name.Sort == NameSort.Unknown ? new(name.Span, null, null) : new(name.Span, Kind(name.Sort), name.Reason));
        }
        return candidates.ToImmutable();
    }

    // "Lindqvist" of the register is no candidate, though nobody was meant; after "Marek Lindqvist", who is in no file, it may be his.
    private static HashSet<TextSpan> Refused(string text, ImmutableArray<ProperName> names, ImmutableArray<Refusal> refusals)
    {
        var longer = names.Where(n => n.Words > 1).Select(n => LastWord(n.Span.In(text))).ToHashSet(StringComparer.Ordinal);
        return [.. refusals.Where(r => r.Reason != RefusalReason.NotIntroduced || !longer.Contains(r.Span.In(text))).Select(r => r.Span)];
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string? Kind(NameSort sort) => sort switch
    {
        NameSort.Person => "people",
        NameSort.Organisation => "organisations",
        NameSort.Place => "places",
        _ => null,
    };
}
