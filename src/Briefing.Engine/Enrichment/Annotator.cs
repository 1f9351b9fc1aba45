using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment;

/// <summary>
/// Writes a body out again with its sentences and mentions marked and its references resolved. Only tags are added: the text stays what it was.
/// A sentence or mention that crosses inline markup is marked piece by piece, so that elements nest whatever the author wrote.
/// </summary>
public static class Annotator
{
    /// <summary>The markup.</summary>
    /// <param name="body">The text.</param>
    /// <param name="mentions">In order, without overlaps.</param>
    /// <param name="sentences">In order, without overlaps; the first run of each carries its anchor.</param>
    /// <param name="targets">What the references resolve to, one for each; a link without a target becomes plain text.</param>
    /// <param name="href">The address of an entity.</param>
    public static Html Write(
        Body body, ImmutableArray<Mention> mentions, ImmutableArray<Sentence> sentences, ImmutableArray<Target?> targets, Func<Id, string> href) =>
        new(new Run(body, mentions, sentences, targets, href).Write());

    private sealed class Run(Body body, ImmutableArray<Mention> mentions, ImmutableArray<Sentence> sentences, ImmutableArray<Target?> targets, Func<Id, string> href)
    {
        private readonly StringBuilder _html = new(body.Text.Length * 2);
        private readonly Stack<string> _open = new();
        private int _mention;
        private int _sentence;
        private int _anchored = -1;

        public string Write()
        {
            foreach (var piece in body.Pieces)
            {
                switch (piece.Kind)
                {
                    case PieceKind.Markup: _html.Append(piece.Raw); break;
                    case PieceKind.Text: Text(piece); break;
                    case PieceKind.LinkStart: OpenLink(targets[piece.Start], piece.Raw); break;
                    case PieceKind.LinkEnd: _html.Append(_open.Pop() == "a" ? "</a>" : "</span>"); break;
                    case PieceKind.Image when targets[piece.Start] is { } file: _html.Append("<img src=\"").Append(Html.Escape(file.Href)).Append('"').Append(piece.Raw).Append('>'); break;
                }
            }
            return _html.ToString();
        }

        private void OpenLink(Target? target, string attributes)
        {
            _open.Push(target is null ? "span" : "a");
            if (target is null) _html.Append("<span").Append(attributes).Append('>');
            else if (target.Entity is { } entity) _html.Append("<a class=\"entity\" data-entity=\"").Append(Html.Escape(entity.ToString())).Append("\" href=\"").Append(Html.Escape(target.Href)).Append('"').Append(attributes).Append('>');
            else _html.Append("<a href=\"").Append(Html.Escape(target.Href)).Append('"').Append(attributes).Append('>');
        }

        private void Text(Piece piece)
        {
            var (at, end) = (piece.Start, piece.Start + piece.Raw.Length);
            while (at < end)
            {
                while (_sentence < sentences.Length && sentences[_sentence].Span.End <= at) _sentence++;
                var inside = _sentence < sentences.Length && sentences[_sentence].Span.Start <= at;
                var stop = Math.Min(end, _sentence >= sentences.Length ? end : inside ? sentences[_sentence].Span.End : sentences[_sentence].Span.Start);
                if (inside)
                {
                    var anchor = sentences[_sentence].Anchor;
                    _html.Append(_anchored == _sentence ? $"<span class=\"s\" data-s=\"{anchor}\">" : $"<span class=\"s\" id=\"{anchor}\">");
                    _anchored = _sentence;
                }
                Names(piece, at, stop);
                if (inside) _html.Append("</span>");
                at = stop;
            }
        }

        private void Names(Piece piece, int from, int to)
        {
            while (from < to)
            {
                while (_mention < mentions.Length && mentions[_mention].Span.End <= from) _mention++;
                var inside = _mention < mentions.Length && mentions[_mention].Span.Start <= from;
                var stop = Math.Min(to, _mention >= mentions.Length ? to : inside ? mentions[_mention].Span.End : mentions[_mention].Span.Start);
                var text = Html.Escape(piece.Raw.AsSpan(from - piece.Start, stop - from));
                if (inside) Name(mentions[_mention], text); else _html.Append(text);
                from = stop;
            }
        }

        private void Name(Mention mention, string text)
        {
            // What the author linked by hand is in an element of its own already.
            if (mention.How == MentionHow.Explicit && _open.Contains("a", StringComparer.Ordinal))
            {
                _html.Append(text);
                return;
            }
            var entity = Html.Escape(mention.Entity.ToString());
            if (mention.Linked) _html.Append("<a class=\"entity\" data-entity=\"").Append(entity).Append("\" href=\"").Append(Html.Escape(href(mention.Entity))).Append("\">").Append(text).Append("</a>");
            else _html.Append("<span data-entity=\"").Append(entity).Append("\">").Append(text).Append("</span>");
        }
    }
}
