using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Briefing.Engine.Reading.Markdown;

/// <summary><c>[[target]]</c>, <c>[[target#heading|label]]</c>, and <c>[[!name]]</c>, which never is a link.</summary>
internal sealed class WikiLink : LeafInline
{
    /// <summary>Without its fragment; null for <c>[[!…]]</c>.</summary>
    public required string? Target { get; init; }

    /// <summary>Without the <c>#</c>, or null.</summary>
    public required string? Fragment { get; init; }

    /// <summary>What is shown.</summary>
    public required string Label { get; init; }

    /// <summary>The offset of the label in the source.</summary>
    public required int LabelStart { get; init; }

    /// <summary>The index of its mark; set before rendering.</summary>
    public int Index { get; set; }
}

/// <summary>Teaches Markdig wiki links.</summary>
internal sealed class WikiLinks : IMarkdownExtension
{
    /// <summary>The element that carries a wiki link to where the body is taken apart.</summary>
    public const string Element = "briefing-ref";

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => ((HtmlRenderer)renderer).ObjectRenderers.AddIfNotAlready<Renderer>();

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar(1) != '[') return false;
            var rest = slice.AsSpan()[2..];
            var end = rest.IndexOf("]]", StringComparison.Ordinal);
            if (end <= 0) return false;
            var inner = rest[..end];
            if (inner.IndexOfAny('[', '\n') >= 0 || inner.Trim().IsEmpty) return false;

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = Read(inner, start + 2, line, column, start + end + 3);
            slice.Start += end + 4;
            return true;
        }

        private static WikiLink Read(ReadOnlySpan<char> inner, int start, int line, int column, int sourceEnd)
        {
            var never = inner[0] == '!';
            var bar = never ? -1 : inner.IndexOf('|');
            // In a table the bar may be escaped to keep the cell together.
            var target = bar < 0 ? inner[(never ? 1 : 0)..] : inner[..bar].TrimEnd('\\');
            var labelAt = bar < 0 ? (never ? 1 : 0) : bar + 1;
            var label = inner[labelAt..];
            labelAt += label.Length - label.TrimStart().Length;
            var hash = never ? -1 : target.IndexOf('#');
            return new WikiLink
            {
                Target = never ? null : (hash < 0 ? target : target[..hash]).Trim().ToString(),
                Fragment = hash < 0 ? null : target[(hash + 1)..].Trim().ToString(),
                Label = label.Trim().ToString(),
                LabelStart = start + labelAt,
                Line = line,
                Column = column,
                Span = new(start - 2, sourceEnd),
            };
        }
    }

    private sealed class Renderer : HtmlObjectRenderer<WikiLink>
    {
        protected override void Write(HtmlRenderer renderer, WikiLink link)
        {
            renderer.Write('<').Write(Element).Write(" data-ref=\"").Write(link.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)).Write("\">");
            renderer.WriteEscape(link.Label);
            renderer.Write("</").Write(Element).Write('>');
        }
    }
}
