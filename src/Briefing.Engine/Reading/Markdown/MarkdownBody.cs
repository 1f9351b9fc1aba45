using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>From Markdown to a <see cref="Body"/>: CommonMark, tables, footnotes, task lists, GitHub alerts and wiki links; raw HTML is untrusted and sanitised.</summary>
public static class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAlertBlocks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<WikiLinks>()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The text; lines end in LF.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="wording">The words around the author's own, in the language of the text.</param>
    /// <param name="line">The line of the file on which the text begins, from 1.</param>
    /// <param name="column">The column on which it begins, from 1; counts for the first line only.</param>
    public static Checked<Body> Read(string markdown, SourceFile file, Wording wording, int line = 1, int column = 1)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return new(Body.Empty(file.Shown));

        try
        {
            return Taken(markdown, file, wording, line, column);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // How Markdig refuses lists, quotes, links and emphasis nested beyond its limit.
            return new(Body.Empty(file.Shown), [Problems.NestedTooDeeply(new(file.Shown, line + MostNested(markdown)))]);
        }
    }

    private static Checked<Body> Taken(string markdown, SourceFile file, Wording wording, int line, int column)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        var words = new SourceWords(markdown, document);
        var references = ImmutableArray.CreateBuilder<(string? Target, string? Fragment, Location Where)>();
        foreach (var wiki in document.Descendants<WikiLink>())
        {
            wiki.Index = references.Count;
            var (at, from) = words.Place(wiki.Span.Start);
            references.Add((wiki.Target, wiki.Fragment, new(file.Shown, at + line - 1, at == 1 ? from + column - 1 : from)));
        }
        AlignByClass(document);

        var origin = new BodyOrigin(file, line, column, words.Blocks, words.Place, HasRawHtml(document), wording, references.ToImmutable());
        return BodyReader.Read(Render(document, wording), origin);
    }

    private static bool HasRawHtml(MarkdownDocument document) => document.Descendants().Any(o => o is HtmlBlock or HtmlInline);

    /// <summary>Reads a single paragraph, a key point say: without the paragraph's own tags.</summary>
    public static Checked<Body> ReadLine(string markdown, SourceFile file, Wording wording, int line, int column)
    {
        var read = Read(markdown, file, wording, line, column);
        var pieces = read.Value.Pieces;
        if (read.Value.Blocks.Length != 1 || pieces is not [{ Kind: PieceKind.Markup, Raw: "<p>" }, .., { Kind: PieceKind.Markup } last]) return read;
        return read with { Value = read.Value with { Pieces = [.. pieces[1..^1], last with { Raw = last.Raw.TrimEnd()[..^"</p>".Length] }] } };
    }

    private static string Render(MarkdownDocument document, Wording wording)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new MarkedHtmlBlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Alerts.AlertBlockRenderer>(new PlainAlertRenderer(wording));
        renderer.Render(document);
        return writer.ToString();
    }

    // Markdig aligns cells with style attributes, which a strict Content Security Policy forbids.
    private static void AlignByClass(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                {
                    if (table.ColumnDefinitions[i].Alignment is { } alignment) row[i].GetAttributes().AddClass(alignment.ToString().ToLowerInvariant());
                }
            }
            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        }
    }

    private static int MostNested(string markdown)
    {
        var (most, found, line) = (-1, 0, 0);
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            var markers = text.Length - text.TrimStart("> \t-+*[_").Length;
            if (markers > most) (most, found) = (markers, line);
            line++;
        }
        return found;
    }

    // Comments tell where untrusted HTML blocks begin, so that what is wrong in them has a line.
    private sealed class MarkedHtmlBlockRenderer : HtmlBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            renderer.Write("<!--").Write(BodyOrigin.BlockMark).Write(block.TryGetAttributes()?.Properties?.FirstOrDefault(p => p.Key == SourceWords.Attribute).Value ?? "").Write("-->");
            base.Write(renderer, block);
        }
    }

    private sealed class PlainAlertRenderer(Wording wording) : HtmlObjectRenderer<Markdig.Extensions.Alerts.AlertBlock>
    {
        protected override void Write(HtmlRenderer renderer, Markdig.Extensions.Alerts.AlertBlock block)
        {
            var kind = block.Kind.ToString().ToLowerInvariant();
            var title = kind switch
            {
                "note" => wording.Note,
                "tip" => wording.Tip,
                "important" => wording.Important,
                "warning" => wording.Warning,
                "caution" => wording.Caution,
                "" => "",
                _ => char.ToUpperInvariant(kind[0]) + kind[1..],
            };
            renderer.EnsureLine();
            renderer.Write("<div class=\"markdown-alert markdown-alert-").WriteEscape(kind).WriteLine("\">");
            renderer.Write("<p class=\"markdown-alert-title\">").WriteEscape(title).WriteLine("</p>");
            renderer.WriteChildren(block);
            renderer.WriteLine("</div>");
        }
    }
}
