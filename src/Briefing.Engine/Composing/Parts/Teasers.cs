using Briefing.Engine.Composing.Indexing;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Parts;

/// <summary>Articles and quotations shown away from their own page.</summary>
public static class Teasers
{
    private const int WhoAtMost = 5;
    private const int LongestQuotation = 600;

    // What is cut out of a text, between the segments of one utterance.
    private const string Gap = " […] ";

    /// <summary>An article in a list.</summary>
    public static ArticleTeaser Of(Article article, Indexes indexes)
    {
        var site = indexes.Site;
        return new(
            article.Front.Title,
            site.Settings.Href(article.Route),
            article.Front.Summary,
            Described.DateOf(article, site.Settings),
            ForeignLanguage(article, site.Settings),
            [.. indexes.Dossiers.CastOf(article).Take(WhoAtMost).Select(o => Described.LinkTo(site.Register[o.Entity], site.Settings))],
            site.Options.WhyHidden(article.Front) is { } reason ? Hidden.Label(reason, site.Settings.Wording) : null);
    }

    /// <summary>A quotation; its link leads to the sentence in which it begins.</summary>
    public static QuotationCard Of(Utterance utterance, Site site)
    {
        var (article, settings) = (utterance.Article, site.Settings);
        var speaker = utterance.Speaker is { } id ? site.Register[id] : null;
        var start = utterance.Segments[0].Span;
        return new(
            Clip.Words(WordsOf(utterance), LongestQuotation),
            LanguageOf(start, article, settings),
            speaker is null ? null : Described.LinkTo(speaker, settings),
            utterance.SpeakerName,
            speaker is null ? null : Described.RoleOn(speaker, article.Day, site.Register),
            new(article.Front.Title, Excerpts.HrefOf(article, Position.SentenceAt(article, start.Start), settings)),
            Described.DateOf(article, settings),
            article.Front.Source?.Name);
    }

    // A cue between two segments leaves nothing of the speech out, so nothing stands for it; sentences between them do. The comma before a closing
    // mark belongs to the sentence around the quotation.
    private static string WordsOf(Utterance utterance)
    {
        var (article, segments) = (utterance.Article, utterance.Segments);
        var words = new System.Text.StringBuilder(segments[0].Span.In(article.Text));
        for (var i = 1; i < segments.Length; i++)
        {
            var apart = Position.SentenceAt(article, segments[i].Span.Start) - Position.SentenceAt(article, segments[i - 1].Span.End - 1);
            var next = segments[i].Span.In(article.Text);
            // Before a cue a comma stands for the full stop with which the speaker ended.
            if (words[^1] == ',' && char.IsUpper(next[0])) words[^1] = '.';
            words.Append(apart > 1 ? Gap : " ").Append(next);
        }
        return words.ToString().TrimEnd(',', ' ');
    }

    /// <summary>The language of an article where it is not the site's; or null.</summary>
    public static string? ForeignLanguage(Article article, Settings settings) => Foreign(article.Front.Language, settings);

    private static string? LanguageOf(TextSpan span, Article article, Settings settings) => Foreign(
        article.Manuscript.Body.Inlines.Where(i => i.Language is not null && i.Span.Contains(span)).Select(i => i.Language).LastOrDefault()
            ?? article.Front.Language,
        settings);

    private static string? Foreign(string language, Settings settings) =>
        string.Equals(language, settings.Language, StringComparison.OrdinalIgnoreCase) ? null : language;
}
