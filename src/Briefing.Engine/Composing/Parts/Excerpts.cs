using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Sentences shown away from their article.</summary>
public static class Excerpts
{
    // A sentence longer than this is cut around the first name marked in it.
    private const int Longest = 400;

    /// <summary>A sentence with the names of some entities marked.</summary>
    /// <param name="article">Where it stands.</param>
    /// <param name="sentence">Its index.</param>
    /// <param name="marked">Whose names are marked.</param>
    /// <param name="settings">The site's settings.</param>
    public static Excerpt Of(Article article, int sentence, ImmutableArray<Id> marked, Settings settings)
    {
        var span = article.Sentences[sentence].Span;
        var marks = new List<TextSpan>();
        for (var i = Position.FirstFrom(article.Mentions, span.Start); i < article.Mentions.Length && article.Mentions[i].Span.Start < span.End; i++)
        {
            if (marked.Contains(article.Mentions[i].Entity)) marks.Add(article.Mentions[i].Span);
        }
        return new(Marked(article.Text, Window(article.Text, span, marks), span, marks), HrefOf(article, sentence, settings));
    }

    /// <summary>The address of a sentence in its article; the article's own for no sentence (-1).</summary>
    public static string HrefOf(Article article, int sentence, Settings settings) =>
        settings.Href(article.Route) + (sentence < 0 ? "" : "#" + article.Sentences[sentence].Anchor);

    private static Html Marked(string text, TextSpan window, TextSpan sentence, List<TextSpan> marks)
    {
        var markup = new StringBuilder(window.Length + 32);
        if (window.Start > sentence.Start) markup.Append("… ");
        var at = window.Start;
        foreach (var mark in marks)
        {
            var (start, end) = (Math.Max(mark.Start, at), Math.Min(mark.End, window.End));
            if (start >= end) continue;
            markup.AppendEscaped(text.AsSpan(at, start - at));
            markup.Append("<mark>").AppendEscaped(text.AsSpan(start, end - start)).Append("</mark>");
            at = end;
        }
        markup.AppendEscaped(text.AsSpan(at, window.End - at));
        if (window.End < sentence.End) markup.Append(" …");
        return new(markup.ToString());
    }

    private static TextSpan Window(string text, TextSpan sentence, List<TextSpan> marks)
    {
        if (sentence.Length <= Longest) return sentence;
        var first = marks.Count == 0 ? sentence.Start : marks[0].Start;
        var start = first - sentence.Start <= Longest / 2 ? sentence.Start : WordStart(text, first - Longest / 3, first);
        var end = Math.Min(sentence.End, start + Longest);
        return new(start, end == sentence.End ? end : WordEnd(text, end, Math.Max(start + 1, marks.Count == 0 ? start + 1 : marks[0].End)));
    }

    private static int WordStart(string text, int from, int limit)
    {
        var space = text.IndexOf(' ', from, limit - from);
        return space < 0 ? limit : space + 1;
    }

    private static int WordEnd(string text, int from, int limit)
    {
        if (from <= limit) return limit;
        var space = text.LastIndexOf(' ', from - 1, from - limit);
        return space < 0 ? limit : space;
    }
}
