using System.Text.Json;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// Each article as data, <c>/articles/{slug}/index.json</c>: its text, and everything found in it by offsets into that text, in UTF-16 code units,
/// ends exclusive. Public and versioned: names and meanings stay, fields are only ever added.
/// </summary>
/// <remarks>
/// A mention that is a link has <c>why_not: null</c>; otherwise the code says why it is none:
/// <list type="bullet">
/// <item><c>linked-already</c>: an earlier mention in the article (or section) is the link.</item>
/// <item><c>in-heading</c>: headings carry no automatic links.</item>
/// <item><c>in-link</c>: it stands in a link that the author set.</item>
/// <item><c>in-code</c>: code carries no links.</item>
/// <item><c>in-quotation</c>: quotations carry no automatic links.</item>
/// <item><c>next-to-link</c>: it follows another automatic link without a word between.</item>
/// <item><c>own-page</c>: the page is the entity's own.</item>
/// <item><c>over-budget</c>: the article has its share of links; more central entities have them.</item>
/// <item><c>linking-explicit</c>, <c>linking-never</c>: the entity's file says so.</item>
/// <item><c>marked-never</c>: the author wrote <c>[[!…]]</c>.</item>
/// </list>
/// </remarks>
public sealed class ArticleDataPages : IPageKind
{
    /// <summary>The file's name below the article's address.</summary>
    public const string FileName = "index.json";

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Articles.Select(article =>
        new Page(article.Route.Below(FileName), new PageContent.Written(() => Text(article, site.Settings)), [article.Manuscript.Where.Path]));

    private static byte[] Text(Article article, Settings settings) => Json.Write(json => json.Object(() =>
    {
        json.WriteNumber("version", 1);
        json.WriteString("id", article.Id.ToString());
        json.WriteString("url", settings.Absolute(article.Route));
        json.WriteString("title", article.Front.Title);
        json.WriteString("date", Dates.Rfc3339(article.Front.Date));
        json.WriteString("text", article.Text);
        json.Objects("mentions", article.Mentions, mention => Mention(json, mention, article));
        json.Objects("quotations", article.Quotations, quotation => Quotation(json, quotation));
        json.WriteStartArray("sentences");
        foreach (var sentence in article.Sentences) Span(json, sentence.Span);
        json.WriteEndArray();
        json.Strings("anchors", article.Sentences.Select(s => s.Anchor));
        json.Objects("candidates", article.Candidates, candidate =>
        {
            Bounds(json, candidate.Span);
            json.WriteString("surface", candidate.Span.In(article.Text));
            json.WriteString("kind", candidate.Kind);
        });
    }));

    private static void Mention(Utf8JsonWriter json, Mention mention, Article article)
    {
        Bounds(json, mention.Span);
        json.WriteString("surface", mention.Span.In(article.Text));
        json.WriteString("entity", mention.Entity.ToString());
        json.WriteString("how", Json.Code(mention.How));
        json.WriteBoolean("linked", mention.Linked);
        json.WriteString("why_not", mention.WhyNot is { } reason ? Json.Code(reason) : null);
        json.WriteString("zone", Json.Code(mention.Zone));
        json.WritePropertyName("sentence");
        if (mention.Sentence < 0) json.WriteNullValue();
        else Span(json, article.Sentences[mention.Sentence].Span);
    }

    private static void Quotation(Utf8JsonWriter json, Quotation quotation)
    {
        Bounds(json, quotation.Span);
        json.WriteNumber("group", quotation.Group);
        json.WriteString("speaker", quotation.Speaker?.ToString());
        json.WriteString("speaker_text", quotation.SpeakerText);
        json.WriteString("speaker_name", quotation.SpeakerName);
        json.WriteString("cue", quotation.Cue);
        json.WriteString("confidence", Json.Code(quotation.Confidence));
    }

    private static void Bounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
