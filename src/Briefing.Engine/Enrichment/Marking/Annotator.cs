using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Marking;

/// <summary>
/// Writes a body out with its sentences and mentions marked. A sentence or mention is one element where the markup allows it, else one for each
/// stretch between the tags that cross it: the first carries the id (<c>id="s-1a2b3c"</c>, <c>data-entity</c>), the others point to it
/// (<c>data-s</c>, <c>data-entity-part</c>). Mentions stand within sentences. A heading is a link to itself (<c>class="permalink"</c>) where nothing in it
/// is a link. Text is never altered.
/// </summary>
public sealed class Annotator
{
    // How wide a text is set, for browsers to choose a version by.
    private const string SizesInText = "(min-width: 40rem) 36rem, 100vw";

    private readonly Body _body;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly ImmutableArray<Target?> _targets;
    private readonly Func<Id, string> _href;
    private readonly List<Atom> _atoms;
    private readonly StringBuilder _html;
    private readonly bool[] _carried;
    private readonly bool[] _asLink;
    private readonly bool[] _mentionBegun;
    private readonly bool[] _sentenceBegun;
    private readonly Stack<string> _linkEnds = new();
    private Run _sentence = Run.None;
    private Run _mention = Run.None;
    private bool _inPermalink;
    private int _depth;
    private int _written;

    private Annotator(Body body, ImmutableArray<Mention> mentions, ImmutableArray<Sentence> sentences, ImmutableArray<Target?> targets, Func<Id, string> href)
    {
        (_body, _mentions, _sentences, _targets, _href) = (body, mentions, sentences, targets, href);
        _atoms = Atom.Of(body);
        _html = new(body.Text.Length * 2);
        (_carried, _asLink, _mentionBegun, _sentenceBegun) = (new bool[mentions.Length], new bool[mentions.Length], new bool[mentions.Length], new bool[sentences.Length]);
        for (var i = 0; i < mentions.Length; i++) _asLink[i] = mentions[i].Linked;
        // No link within a link: where the author's own link holds a mention, or a mention one, the author's stands.
        foreach (var link in _atoms.Where(a => a is { Kind: AtomKind.Open, IsLink: true } && a.Span.Length > 0))
        {
            for (var i = Math.Max(0, IndexAt(_mentions, link.Span.Start, m => m.Span)); i < mentions.Length && mentions[i].Span.Start < link.Span.End; i++) _asLink[i] &= !mentions[i].Span.Overlaps(link.Span);
        }
    }

    /// <summary>The markup of a body with everything marked.</summary>
    /// <param name="body">The text.</param>
    /// <param name="mentions">Its mentions, in order, without overlaps, with <see cref="LinkPolicy"/> applied.</param>
    /// <param name="sentences">Its sentences, in order, without overlaps.</param>
    /// <param name="targets">What its references resolve to, one for each.</param>
    /// <param name="href">The address of an entity's page.</param>
    public static Html Write(Body body, ImmutableArray<Mention> mentions, ImmutableArray<Sentence> sentences, ImmutableArray<Target?> targets, Func<Id, string> href)
    {
        var annotator = new Annotator(body, mentions, sentences, targets, href);
        for (var i = 0; i < annotator._atoms.Count; i++) annotator.Write(i);
        annotator.CloseSentence();
        return new(annotator._html.ToString());
    }

    private readonly record struct Run(int Index, int Depth)
    {
        public static Run None { get; } = new(-1, 0);

        public bool IsOpen => Index >= 0;
    }

    private void Write(int index)
    {
        var atom = _atoms[index];
        switch (atom.Kind)
        {
            case AtomKind.Text:
                WriteText(atom);
                break;
            case AtomKind.Open:
                BeforeOpen(atom);
                _html.Append(OpeningTag(atom));
                OpenPermalink(index);
                _depth++;
                break;
            case AtomKind.Close:
                _depth--;
                if (_mention.IsOpen && (_depth < _mention.Depth || !atom.IsInline)) CloseMention();
                if (_sentence.IsOpen && (_depth < _sentence.Depth || !atom.IsInline)) CloseSentence();
                if (!atom.IsInline) ClosePermalink();
                _html.Append(_body.Pieces[atom.Piece].Kind == PieceKind.LinkEnd ? _linkEnds.TryPop(out var end) ? end : "" : atom.Raw);
                CloseEnded();
                break;
            default:
                _html.Append(_body.Pieces[atom.Piece].Kind == PieceKind.Image ? ImageTag(_body.Pieces[atom.Piece]) : atom.Raw);
                break;
        }
    }

    private void WriteText(Atom atom)
    {
        for (var at = atom.Span.Start; at < atom.Span.End;)
        {
            var sentence = IndexAt(_sentences, at, s => s.Span);
            var mention = IndexAt(_mentions, at, m => m.Span);
            var inSentence = sentence >= 0 && _sentences[sentence].Span.Contains(at);
            var inMention = mention >= 0 && _mentions[mention].Span.Contains(at);
            if (_mention.IsOpen && !(inMention && _mention.Index == mention)) CloseMention();
            if (_sentence.IsOpen && !(inSentence && _sentence.Index == sentence)) CloseSentence();
            if (inSentence && !_sentence.IsOpen) OpenSentence(sentence);
            if (inMention && !_mention.IsOpen) OpenMention(mention);

            var end = atom.Span.End;
            if (inSentence) end = Math.Min(end, _sentences[sentence].Span.End);
            else if (sentence + 1 < _sentences.Length) end = Math.Min(end, Math.Max(at + 1, _sentences[sentence + 1].Span.Start));
            if (inMention) end = Math.Min(end, _mentions[mention].Span.End);
            else if (mention + 1 < _mentions.Length) end = Math.Min(end, Math.Max(at + 1, _mentions[mention + 1].Span.Start));
            _html.AppendEscaped(atom.Raw.AsSpan(at - atom.Span.Start, end - at));
            at = _written = end;
            CloseEnded();
        }
    }

    // An element that lies within a sentence or mention as a whole is part of its run; any other ends it.
    private void BeforeOpen(Atom atom)
    {
        if (!atom.IsInline || atom.HoldsBlock)
        {
            CloseSentence();
            return;
        }
        if (atom.Span.Length == 0) return;
        var sentence = IndexAt(_sentences, atom.Span.Start, s => s.Span);
        var mention = IndexAt(_mentions, atom.Span.Start, m => m.Span);
        var inSentence = sentence >= 0 && _sentences[sentence].Span.Contains(atom.Span);
        var inMention = mention >= 0 && _mentions[mention].Span.Contains(atom.Span);
        if (_mention.IsOpen && !(inMention && _mention.Index == mention)) CloseMention();
        if (_sentence.IsOpen && !(inSentence && _sentence.Index == sentence)) CloseSentence();
        if (inSentence && !_sentence.IsOpen) OpenSentence(sentence);
        // The element of the mention itself stays outermost: <em><span data-entity>Virts</span></em> says as much as the other way round, and a link that is the mention carries it.
        if (inMention && !_mention.IsOpen && _mentions[mention].Span != atom.Span) OpenMention(mention);
    }

    // What has been written to its end, and stands outside of the elements that were opened in it.
    private void CloseEnded()
    {
        if (_mention.IsOpen && _depth == _mention.Depth && _mentions[_mention.Index].Span.End <= _written) CloseMention();
        if (_sentence.IsOpen && _depth == _sentence.Depth && _sentences[_sentence.Index].Span.End <= _written) CloseSentence();
    }

    private void OpenPermalink(int heading)
    {
        var atom = _atoms[heading];
        if (HeadingId(atom.Raw) is not { } id || atom.Span.Length == 0) return;
        for (var i = heading + 1; i < _atoms.Count && !(_atoms[i].Kind == AtomKind.Close && _atoms[i].Name == atom.Name); i++)
        {
            // A link, and the call of a footnote, which is one; blocks in a heading are only in untrusted markup.
            if (_atoms[i].Kind == AtomKind.Open && (_atoms[i].IsLink || !_atoms[i].IsInline)) return;
        }
        for (var i = Math.Max(0, IndexAt(_mentions, atom.Span.Start, m => m.Span)); i < _mentions.Length && _mentions[i].Span.Start < atom.Span.End; i++)
        {
            if (_asLink[i] && _mentions[i].Span.Overlaps(atom.Span)) return;
        }
        _html.Append("<a class=\"permalink\" href=\"#").Append(Uri.EscapeDataString(System.Net.WebUtility.HtmlDecode(id))).Append("\">");
        _inPermalink = true;
    }

    private void ClosePermalink()
    {
        if (_inPermalink) _html.Append("</a>");
        _inPermalink = false;
    }

    // The id in a heading's tag, escaped as it stands there.
    private static string? HeadingId(string tag)
    {
        const string Attribute = " id=\"";
        if (tag is not ['<', 'h', >= '2' and <= '6', ..]) return null;
        var start = tag.IndexOf(Attribute, StringComparison.Ordinal) + Attribute.Length;
        return start < Attribute.Length ? null : tag[start..tag.IndexOf('"', start)];
    }

    private void OpenSentence(int index)
    {
        CloseMention();
        _sentence = new(index, _depth);
        var anchor = Html.Escape(_sentences[index].Anchor);
        _html.Append(_sentenceBegun[index] ? $"<span class=\"s\" data-s=\"{anchor}\">" : $"<span class=\"s\" id=\"{anchor}\">");
        _sentenceBegun[index] = true;
    }

    private void CloseSentence()
    {
        CloseMention();
        if (!_sentence.IsOpen) return;
        _html.Append("</span>");
        _sentence = Run.None;
    }

    private void OpenMention(int index)
    {
        if (_carried[index]) return;
        _mention = new(index, _depth);
        var id = Html.Escape(_mentions[index].Entity.ToString());
        var attribute = _mentionBegun[index] ? "data-entity-part" : "data-entity";
        _html.Append(_asLink[index]
            ? $"<a class=\"entity\" {attribute}=\"{id}\" href=\"{Html.Escape(_href(_mentions[index].Entity))}\">"
            : $"<span {attribute}=\"{id}\">");
        _mentionBegun[index] = true;
    }

    private void CloseMention()
    {
        if (!_mention.IsOpen) return;
        _html.Append(_asLink[_mention.Index] ? "</a>" : "</span>");
        _mention = Run.None;
    }

    private string OpeningTag(Atom atom)
    {
        var piece = _body.Pieces[atom.Piece];
        if (piece.Kind != PieceKind.LinkStart) return atom.Raw;
        if (TargetOf(piece.Start) is not { } target)
        {
            _linkEnds.Push("</span>");
            return $"<span{piece.Raw}>";
        }
        _linkEnds.Push("</a>");
        return $"<a{Carry(atom, target, piece.Raw)} href=\"{Html.Escape(target.Href)}\"{piece.Raw}>";
    }

    // The author's link to an entity is the mention's own element, where it begins and ends with the mention.
    private string Carry(Atom atom, Target target, string attributes)
    {
        if (target.Entity is not { } entity || atom.Span.Length == 0) return "";
        var mention = IndexAt(_mentions, atom.Span.End - 1, m => m.Span);
        if (mention < 0 || _mentions[mention].Entity != entity || !atom.Span.Contains(_mentions[mention].Span) || _mentions[mention].How != MentionHow.Explicit) return "";
        if (_mention.IsOpen) CloseMention();
        _carried[mention] = true;
        var name = attributes.Contains(" class=", StringComparison.Ordinal) ? "" : " class=\"entity\"";
        return $"{name} data-entity=\"{Html.Escape(entity.ToString())}\"";
    }

    // A picture that is not there is asked of no server: browsers show its words.
    private string ImageTag(Piece piece)
    {
        if (TargetOf(piece.Start) is not { } file) return $"<img{piece.Raw}>";
        var size = file.Image is { } image ? $" width=\"{image.Width}\" height=\"{image.Height}\"" : "";
        var set = file.Image?.SourceSet is { } versions ? $" srcset=\"{Html.Escape(versions)}\" sizes=\"{SizesInText}\"" : "";
        return $"<img src=\"{Html.Escape(file.Href)}\"{set}{size}{piece.Raw}>";
    }

    private Target? TargetOf(int reference) => reference < _targets.Length ? _targets[reference] : null;

    // The last of some ordered stretches that begins at or before an offset, or -1.
    private static int IndexAt<T>(ImmutableArray<T> items, int offset, Func<T, TextSpan> span)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (span(items[middle]).Start <= offset) low = middle + 1; else high = middle;
        }
        return low - 1;
    }
}
