using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>Names of people, organisations and places in a text that are in no file.</summary>
public static class Candidates
{
    /// <summary>The names that are no mention of a registered entity, in order. Suggestions for an editor; never entities.</summary>
    /// <param name="body">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its mentions of registered entities.</param>
    /// <param name="language">Its BCP 47 tag.</param>
    public static ImmutableArray<Candidate> Find(Body body, ImmutableArray<Sentence> sentences, ImmutableArray<Mention> mentions, string language) =>
        Find(ProperNames.Find(body, sentences), mentions, language);

    /// <summary>The same, with the names that the text was already searched for.</summary>
    internal static ImmutableArray<Candidate> Find(ImmutableArray<ProperName> names, ImmutableArray<Mention> mentions, string language)
    {
        // German writes every noun with a capital: there a name needs more than its looks.
        var isGerman = language == "de" || language.StartsWith("de-", StringComparison.Ordinal);
        var taken = mentions.Select(m => m.Span).Order().ToList();
        var next = 0;
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var name in names)
        {
            while (next < taken.Count && taken[next].End <= name.Span.Start) next++;
            if (name.Sort == NameSort.Other || (isGerman && name.Reason is null) || (next < taken.Count && taken[next].Overlaps(name.Span))) continue;
            candidates.Add(new(name.Span, Kind(name.Sort), name.Sort == NameSort.Unknown ? null : name.Reason));
        }
        return candidates.ToImmutable();
    }

    private static string? Kind(NameSort sort) => sort switch
    {
        NameSort.Person => "people",
        NameSort.Organisation => "organisations",
        NameSort.Place => "places",
        _ => null,
    };
}
