using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Where in a text a stretch stands. Where several are true, the first of: code, heading, table, footnote, quotation, running text.</summary>
internal sealed class Zones
{
    private readonly ImmutableArray<TextBlock> _blocks;
    private readonly ImmutableArray<TextSpan> _code;
    private readonly ImmutableArray<TextSpan> _quoted;

    public Zones(Body body, ImmutableArray<TextSpan> quoted)
    {
        _blocks = body.Blocks;
        _code = Union(body.Inlines.Where(i => i.Kind == InlineKind.Code).Select(i => i.Span));
        _quoted = Union(quoted);
    }

    /// <summary>The zone of a stretch that begins in a block.</summary>
    public MentionZone Of(TextSpan span, int block)
    {
        var (kind, isFootnote, quote) = block >= 0 && block < _blocks.Length
            ? (_blocks[block].Kind, _blocks[block].IsFootnote, _blocks[block].Quote)
            : (BlockKind.Paragraph, false, 0);
        return kind == BlockKind.Code || Within(_code, span.Start) ? MentionZone.Code
            : kind == BlockKind.Heading ? MentionZone.Heading
            : kind == BlockKind.TableCell ? MentionZone.Table
            : isFootnote ? MentionZone.Footnote
            : quote > 0 || Within(_quoted, span.Start) ? MentionZone.Quotation
            : MentionZone.Text;
    }

    private static bool Within(ImmutableArray<TextSpan> spans, int offset)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low < spans.Length && spans[low].Contains(offset);
    }

    private static ImmutableArray<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        var union = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (union.Count > 0 && span.Start <= union[^1].End) union[^1] = union[^1] with { End = Math.Max(union[^1].End, span.End) };
            else union.Add(span);
        }
        return union.ToImmutable();
    }
}
