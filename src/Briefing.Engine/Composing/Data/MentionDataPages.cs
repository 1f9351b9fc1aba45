using System.Globalization;
using System.Text;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Every mention in every article, <c>/data/mentions.csv</c>: a table with a heading line (RFC 4180, with its line ends).</summary>
public sealed class MentionDataPages : IPageKind
{
    private const string Heading = "article,date,entity,name,surface,how,linked,why_not,zone,start,end,sentence,url";

    /// <summary>The file's address.</summary>
    public static Route Route { get; } = new("data/mentions.csv");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => [new(Route, new PageContent.Written(() => Text(site)), [])];

    private static string Text(Site site)
    {
        var settings = site.Settings;
        var table = new StringBuilder(Heading).Append("\r\n");
        foreach (var article in site.Articles)
        {
            foreach (var mention in article.Mentions)
            {
                Line(table,
                    article.Id.ToString(),
                    article.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    mention.Entity.ToString(),
                    site.Register[mention.Entity].Name,
                    mention.Span.In(article.Text),
                    Json.Code(mention.How),
                    mention.Linked ? "true" : "false",
                    mention.WhyNot is { } reason ? Json.Code(reason) : "",
                    Json.Code(mention.Zone),
                    $"{mention.Span.Start}",
                    $"{mention.Span.End}",
                    mention.Sentence < 0 ? "" : article.Sentences[mention.Sentence].Span.In(article.Text),
                    settings.Url.GetLeftPart(UriPartial.Authority) + Excerpts.HrefOf(article, mention.Sentence, settings));
            }
        }
        return table.ToString();
    }

    private static void Line(StringBuilder table, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++) table.Append(i == 0 ? "" : ",").Append(Cell(cells[i]));
        table.Append("\r\n");
    }

    // A spreadsheet would run a cell that begins like a formula (OWASP, CSV injection): an apostrophe makes it a text.
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
