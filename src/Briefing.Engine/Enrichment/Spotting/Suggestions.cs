using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Enrichment.Naming;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>Where a suggested name stands.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The name in its text.</param>
/// <param name="Sentence">The sentence around it.</param>
public sealed record SuggestionPlace(Id Article, TextSpan Span, TextSpan Sentence);

/// <summary>A name that is in no file, over the whole site.</summary>
/// <param name="Name">The fullest form, the commonest among equals.</param>
/// <param name="Variants">The other forms, in ordinal order.</param>
/// <param name="Articles">In how many articles it stands.</param>
/// <param name="Occurrences">How often it stands in them.</param>
/// <param name="Kind">The likely kind, or null.</param>
/// <param name="Reason">What speaks for the kind, or null.</param>
/// <param name="Places">Where, in the order of the articles given.</param>
public sealed record Suggestion(
    string Name, ImmutableArray<string> Variants, int Articles, int Occurrences, string? Kind, string? Reason, ImmutableArray<SuggestionPlace> Places)
{
    /// <summary>From how many articles on a name deserves a file.</summary>
    public const int UrgedFrom = 3;

    /// <summary>Whether an editor is urged to give it a file: it stands in three articles or more.</summary>
    public bool IsUrged => Articles >= UrgedFrom;
}

/// <summary>Gathers the candidates of all articles.</summary>
public static class Suggestions
{
    /// <summary>
    /// The names, those in most articles first, then by occurrences, then by name. A single word joins the longer name of the same article that
    /// ends with it, if there is one only: "Artemyev" with "Oleg Artemyev"; so does an acronym that stands in parentheses behind its name.
    /// </summary>
    public static ImmutableArray<Suggestion> Gather(ImmutableArray<Article> articles)
    {
        var groups = new Dictionary<string, List<(Candidate Candidate, string Surface, SuggestionPlace Place)>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var longer = Longer(article);
            foreach (var candidate in article.Candidates)
            {
                var surface = candidate.Span.In(article.Text);
                var key = Key(longer.GetValueOrDefault(Names.Fold(surface)) ?? surface);
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
                var sentence = SentenceIndex.At(article.Sentences, candidate.Span.Start);
                group.Add((candidate, surface, new(article.Id, candidate.Span, sentence < 0 ? candidate.Span : article.Sentences[sentence].Span)));
            }
        }
        return [.. groups.Values.Select(Suggestion).OrderByDescending(s => s.Articles).ThenByDescending(s => s.Occurrences).ThenBy(s => s.Name, StringComparer.Ordinal)];
    }

    /// <summary>What an editor is told about the names that deserve a file, each where it first stands. Never a reason to fail.</summary>
    public static ImmutableArray<Diagnostic> Problems(ImmutableArray<Article> articles)
    {
        var bodies = articles.ToDictionary(a => a.Id, a => a.Manuscript.Body);
        return
        [
            .. Gather(articles).Where(s => s.IsUrged)
                .Select(s => Diagnostics.Problems.SuggestedEntity(bodies[s.Places[0].Article].Source.Locate(s.Places[0].Span.Start), s.Name, s.Articles, s.Kind)),
        ];
    }

    private static Suggestion Suggestion(List<(Candidate Candidate, string Surface, SuggestionPlace Place)> group)
    {
        var forms = group.GroupBy(g => g.Surface, StringComparer.Ordinal)
            .OrderByDescending(g => g.Key.Count(c => c == ' ')).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        // The kind that most of the reasons speak for; where as many speak against it, none.
        var reasoned = group.Where(g => g.Candidate.Kind is not null).ToList();
        var kind = reasoned.GroupBy(g => g.Candidate.Kind, StringComparer.Ordinal).FirstOrDefault(g => g.Count() * 2 > reasoned.Count);
        return new(
            forms[0].Key,
            [.. forms.Skip(1).Select(f => f.Key).Order(StringComparer.Ordinal)],
            group.Select(g => g.Place.Article).Distinct().Count(),
            group.Count,
            kind?.Key,
            kind?.Select(g => g.Candidate.Reason).OrderBy(r => r!.StartsWith("short for", StringComparison.Ordinal)).First(),
            [.. group.Select(g => g.Place)]);
    }

    // From a folded last word to the one longer name of this article that ends with it; null where several do.
    private static Dictionary<string, string?> Longer(Article article)
    {
        var longer = new Dictionary<string, string?>(StringComparer.Ordinal);
        var before = default(TextSpan);
        foreach (var candidate in article.Candidates)
        {
            var surface = candidate.Span.In(article.Text);
            var space = surface.LastIndexOf(' ');
            if (space < 0 && article.Text.AsSpan(before.End, candidate.Span.Start - before.End) is " (" && Acronyms.Fits(surface, [.. before.In(article.Text).Split(' ').Select(Names.Fold)], isPerson: false))
                longer[Names.Fold(surface)] = before.In(article.Text);
            before = candidate.Span;
            if (space < 0 || candidate.Kind is not (null or "people")) continue;
            var last = Names.Fold(surface[(space + 1)..]);
            longer[last] = longer.TryGetValue(last, out var other) && (other is null || Key(other) != Key(surface)) ? null : surface;
        }
        return longer;
    }

    private static string Key(string name) => Names.Fold(name);
}
