using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Spotting;
using Briefing.Engine.Model;

namespace Briefing.Cli.Printing;

/// <summary>What <c>suggest</c> prints.</summary>
internal static class SuggestionTable
{
    private const string Head = "articles  times  name";
    private static readonly string Margin = new(' ', Head.Length - "name".Length);

    /// <summary>The names that stand in enough articles, each with its other forms, its likely kind and why, and a sentence; then what was left out.</summary>
    public static void Print(ImmutableArray<Suggestion> suggestions, int minimum, ImmutableArray<Article> articles, TextWriter output)
    {
        var chosen = suggestions.Where(s => s.Articles >= minimum).ToList();
        var byId = articles.ToDictionary(a => a.Id);
        if (chosen.Count > 0) output.WriteLine(Head);
        foreach (var suggestion in chosen) Print(suggestion, byId, output);
        var rest = suggestions.Length - chosen.Count;
        output.WriteLine(
            (chosen.Count == 0 ? $"No name in {Summary.Count(minimum, "article")}{(minimum == 1 ? "" : " or more")} is in no file." : $"{Summary.Count(chosen.Count, "name")} in no file.")
            + (rest == 0 ? "" : $" {Summary.Count(rest, "name")} in fewer articles: --min-articles 1"));
    }

    private static void Print(Suggestion suggestion, Dictionary<Id, Article> articles, TextWriter output)
    {
        var variants = suggestion.Variants.IsEmpty ? "" : $" (also {string.Join(", ", suggestion.Variants)})";
        var kind = suggestion.Kind is null ? "" : $": likely {suggestion.Kind}{(suggestion.Reason is null ? "" : $", {suggestion.Reason}")}";
        output.WriteLine(PlainDiagnostics.OneLine($"{suggestion.Articles,8}  {suggestion.Occurrences,5}  {suggestion.Name}{variants}{kind}"));
        var place = suggestion.Places[0];
        var article = articles[place.Article];
        output.WriteLine(PlainDiagnostics.OneLine($"{Margin}{article.Manuscript.Body.Source.Locate(place.Span.Start)}: {place.Sentence.In(article.Text)}"));
    }
}
