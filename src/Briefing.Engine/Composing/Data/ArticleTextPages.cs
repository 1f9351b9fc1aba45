using System.Text;
using System.Text.Encodings.Web;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>
/// Each article as text, <c>/articles/{slug}/index.md</c>: a header and the author's words as Markdown. They are written anew from the finished text
/// and not copied from the source file: an article can have arrived as raw text or HTML, and what a source file says in <c>[[…]]</c>, in
/// links to other source files and in notes to the site means nothing to a reader elsewhere.
/// </summary>
public sealed class ArticleTextPages : IPageKind
{
    /// <summary>The file's name below the article's address.</summary>
    public const string FileName = "index.md";

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => site.Articles.Select(article =>
        new Page(article.Route.Below(FileName), new PageContent.Written(() => Utf8Text.Of(Text(article, indexes))), [article.Manuscript.Where.Path]));

    private static string Text(Article article, Indexes indexes)
    {
        var (front, settings) = (article.Front, indexes.Site.Settings);
        var page = Addresses.Of(article, settings);
        string?[] header =
        [
            "---",
            Field("title", front.Title),
            $"date: {Dates.Rfc3339(front.Date)}",
            front.Updated > front.Date ? $"updated: {Dates.Rfc3339(front.Updated)}" : null,
            $"url: {settings.Absolute(article.Route)}",
            Field("language", front.Language),
            Field("authors", front.Authors.Select(a => a.Name)),
            Field("tags", indexes.Tags.Of(article).Select(t => t.Name)),
            front.Summary.Length > 0 ? Field("summary", front.Summary) : null,
            .. front.Source is { } source ? SourceOf(source) : [],
            "---",
        ];
        var text = new StringBuilder(string.Join('\n', header.OfType<string>()));
        text.Append("\n\n# ").Append(MarkdownSyntax.Escape(front.Title)).Append('\n');
        if (!article.KeyPoints.IsEmpty) text.Append('\n');
        foreach (var point in article.KeyPoints) text.Append("- ").Append(MarkdownText.Of(point, page).ReplaceLineEndings(" ").TrimEnd()).Append('\n');
        var body = MarkdownText.Of(article.Html, page);
        if (body.Length > 0) text.Append('\n').Append(body);
        return text.ToString();
    }

    private static string?[] SourceOf(SourceNote source) =>
    [
        "source:",
        Field("  name", source.Name),
        Field("  url", source.Url),
        Field("  author", source.Author),
        source.Published is { } published ? $"  published: {published}" : null,
        source.Retrieved is { } retrieved ? $"  retrieved: {retrieved}" : null,
        Field("  licence", source.Licence),
    ];

    private static string? Field(string name, string? value) => value is null ? null : $"{name}: {Quoted(value)}";

    private static string? Field(string name, IEnumerable<string> values)
    {
        var list = string.Join(", ", values.Select(Quoted));
        return list.Length > 0 ? $"{name}: [{list}]" : null;
    }

    // A JSON string is a YAML string too (YAML 1.2, 1.3).
    private static string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
}
