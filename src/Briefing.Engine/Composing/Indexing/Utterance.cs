using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Indexing;

/// <summary>What one speaker says in one go: the segments of a quotation that the article splits.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Segments">In order; at least one.</param>
/// <param name="Named">Who and what the words name, in order, each once.</param>
public sealed record Utterance(Article Article, ImmutableArray<Quotation> Segments, ImmutableArray<Id> Named)
{
    /// <summary>Who said it, if registered and certain.</summary>
    public Id? Speaker => Segments.Select(s => s.Speaker).FirstOrDefault(s => s is not null);

    /// <summary>Who said it, by the fullest name the article gives; or null.</summary>
    public string? SpeakerName =>
        Segments.Select(s => s.SpeakerName).FirstOrDefault(s => s is not null) ?? Segments.Select(s => s.SpeakerText).FirstOrDefault(s => s is not null);

    /// <summary>The words of each segment.</summary>
    public IEnumerable<string> Words => Segments.Select(s => s.Span.In(Article.Text));

    /// <summary>All utterances of an article, in order.</summary>
    public static IEnumerable<Utterance> In(Article article) =>
        article.Quotations.GroupBy(q => q.Group).Select(g => new Utterance(article, [.. g], [.. g.SelectMany(q => Names(article, q.Span)).Distinct()]));

    private static IEnumerable<Id> Names(Article article, TextSpan span)
    {
        for (var i = Position.FirstFrom(article.Mentions, span.Start); i < article.Mentions.Length && article.Mentions[i].Span.Start < span.End; i++)
        {
            yield return article.Mentions[i].Entity;
        }
    }
}
