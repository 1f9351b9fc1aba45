using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What an author marked by hand.</summary>
/// <param name="Explicit">Stretches that name an entity: <c>[[Terry Virts]]</c>, and links to an entity's file. In order, without overlaps.</param>
/// <param name="Never">Stretches that never become links: <c>[[!Virts]]</c>. In order.</param>
internal sealed record Marked(ImmutableArray<(TextSpan Span, Id Entity)> Explicit, ImmutableArray<TextSpan> Never)
{
    /// <summary>Reads a body's marks and links.</summary>
    public static Marked Of(Body body, ImmutableArray<Target?> targets)
    {
        var spans = new List<(TextSpan Span, Id Entity)>();
        foreach (var mark in body.Marks)
        {
            if (mark.Reference is { } reference && EntityOf(reference) is { } entity) spans.Add((mark.Span, entity));
        }
        spans.AddRange(Links());
        spans.Sort(static (a, b) => a.Span.CompareTo(b.Span));

        var distinct = ImmutableArray.CreateBuilder<(TextSpan Span, Id Entity)>();
        foreach (var (span, entity) in spans)
        {
            if (span.Length > 0 && (distinct.Count == 0 || distinct[^1].Span.End <= span.Start)) distinct.Add((span, entity));
        }
        return new(distinct.ToImmutable(), [.. body.Marks.Where(m => m.Reference is null).Select(m => m.Span).Order()]);

        Id? EntityOf(int reference) => reference < targets.Length ? targets[reference]?.Entity : null;

        IEnumerable<(TextSpan Span, Id Entity)> Links()
        {
            (Id Entity, int Start, int End)? open = null;
            foreach (var piece in body.Pieces)
            {
                switch (piece.Kind)
                {
                    case PieceKind.LinkStart when EntityOf(piece.Start) is { } entity:
                        open = (entity, -1, -1);
                        break;
                    case PieceKind.Text when open is { } link:
                        open = link with { Start = link.Start < 0 ? piece.Start : link.Start, End = piece.Start + piece.Raw.Length };
                        break;
                    case PieceKind.LinkEnd:
                        if (open is { Start: >= 0 } closed) yield return (Trimmed(new(closed.Start, closed.End)), closed.Entity);
                        open = null;
                        break;
                    default:
                        break;
                }
            }
        }

        TextSpan Trimmed(TextSpan span)
        {
            while (span.Length > 0 && char.IsWhiteSpace(body.Text[span.Start])) span = span with { Start = span.Start + 1 };
            while (span.Length > 0 && char.IsWhiteSpace(body.Text[span.End - 1])) span = span with { End = span.End - 1 };
            return span;
        }
    }
}
