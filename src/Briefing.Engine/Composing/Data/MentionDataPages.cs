using System.Globalization;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Composing.Parts;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.Data;

/// <summary>Every mention in every article, <c>/data/mentions.csv</c>: a table with a heading line (RFC 4180, with its line ends).</summary>
public sealed class MentionDataPages : IPageKind
{
    private const string Heading = "article,date,entity,name,surface,how,linked,why_not,zone,start,end,sentence,url";

    private const string LineEnd = "\r\n";

    /// <summary>The file's address.</summary>
    public static Route Route { get; } = new("data/mentions.csv");

    /// <inheritdoc/>
    public IEnumerable<Page> Compose(Site site, Indexes indexes, Chrome chrome) => [new(Route, new PageContent.Written(() => Utf8Text.Write(to => Write(to, site))), [])];

    private static void Write(TextWriter table, Site site)
    {
        var settings = site.Settings;
        table.Write(Heading);
        table.Write(LineEnd);
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
                    settings.Origin + Excerpts.HrefOf(article, mention.Sentence, settings));
            }
        }
    }

    private static void Line(TextWriter table, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) table.Write(',');
            table.Write(Cell(cells[i]));
        }
        table.Write(LineEnd);
    }

    // A spreadsheet would run a cell that begins like a formula (OWASP, CSV injection): an apostrophe makes it a text.
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
