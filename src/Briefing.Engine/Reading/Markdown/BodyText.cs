using System.Collections.Immutable;
using System.Text;
using Briefing.Engine.Model;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>
/// Puts a body together: the folded text, its leaf blocks, and the pieces that show it. White space counts as one space between two words of a
/// block, and not at all at a block's ends: what a browser does with it (CSS Text 3, 4.1.1).
/// </summary>
internal sealed class BodyText(BodyOrigin origin)
{
    /// <summary>What a block is while it is open.</summary>
    public readonly record struct Surroundings(BlockKind Kind, int Quote, bool Footnote);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _markup = new();
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly List<(Inline Inline, int Order)> _inlines = [];
    private readonly ImmutableArray<SourceRun>.Builder _runs = ImmutableArray.CreateBuilder<SourceRun>();
    private readonly Stack<Surroundings> _around = new([new Surroundings(BlockKind.Paragraph, 0, false)]);
    private readonly Dictionary<int, (int Word, int Count)> _progress = [];
    private int _blockStart = -1;
    private int _section;
    private int _opened;

    // White space that becomes text if more text follows in the block: the index of its piece.
    private int _pending = -1;

    /// <summary>The folded text.</summary>
    public string Text => _text.ToString();

    /// <summary>The leaf blocks, in order.</summary>
    public ImmutableArray<TextBlock> Blocks => _blocks.ToImmutable();

    /// <summary>The inline stretches, outer ones first.</summary>
    public ImmutableArray<Inline> Inlines => [.. _inlines.OrderBy(i => i.Inline.Span.Start).ThenBy(i => i.Order).Select(i => i.Inline)];

    /// <summary>The source runs, in order.</summary>
    public ImmutableArray<SourceRun> Runs => _runs.ToImmutable();

    /// <summary>The pieces, in order.</summary>
    public ImmutableArray<Piece> Pieces
    {
        get
        {
            FlushMarkup();
            return _pieces.ToImmutable();
        }
    }

    /// <summary>A heading begins.</summary>
    public void NewSection() => _section++;

    /// <summary>An element begins whose text is of this kind.</summary>
    public void Enter(Surroundings around) => _around.Push(around);

    /// <summary>The element ends.</summary>
    public void Leave() => _around.Pop();

    /// <summary>Adds markup.</summary>
    public void Markup(string markup) => _markup.Append(markup);

    /// <summary>Adds a tag whose address is resolved later.</summary>
    public void Reference(PieceKind kind, int reference, string attributes)
    {
        FlushMarkup();
        _pieces.Add(new(attributes, kind, reference));
    }

    /// <summary>A line break: a space between words.</summary>
    public void LineBreak()
    {
        Markup("<br>");
        if (_blockStart >= 0 && _pending < 0 && _text.Length > _blockStart) Hold("");
    }

    /// <summary>Adds text.</summary>
    public void Append(string raw, int? sourceBlock)
    {
        var at = 0;
        while (at < raw.Length)
        {
            var space = SpaceAt(raw, at);
            if (space > at)
            {
                White(raw[at..space]);
                at = space;
                continue;
            }
            var end = RunEnd(raw, at);
            Words(raw[at..end], sourceBlock);
            at = end;
        }
    }

    /// <summary>The leaf block ends.</summary>
    public void CloseBlock()
    {
        _pending = -1;
        if (_blockStart < 0) return;
        var around = _around.Peek();
        _blocks.Add(new(new(_blockStart, _text.Length), around.Kind, _section, around.Quote, around.Footnote));
        _blockStart = -1;
    }

    /// <summary>Remembers where an inline element begins.</summary>
    public (int Length, int Order) Open() => (_text.Length, _opened++);

    /// <summary>Where the text since stands, without the space before it; null where there is none.</summary>
    public TextSpan? SpanOf((int Length, int Order) open)
    {
        var start = open.Length;
        while (start < _text.Length && char.IsWhiteSpace(_text[start])) start++;
        return start < _text.Length ? new(start, _text.Length) : null;
    }

    /// <summary>An inline element ends.</summary>
    public void Close((int Length, int Order) open, InlineKind kind, string? language)
    {
        if (SpanOf(open) is { } span) _inlines.Add((new(span, kind, language), open.Order));
    }

    private void White(string raw)
    {
        if (_blockStart < 0 || _pending >= 0) Markup(Html.Escape(raw));
        else Hold(raw);
    }

    // The first character may become the text's one space; the rest is markup in any case.
    private void Hold(string raw)
    {
        FlushMarkup();
        _pending = _pieces.Count;
        _pieces.Add(new(raw.Length > 0 ? raw[..1] : "", PieceKind.Markup));
        if (raw.Length > 1) Markup(raw[1..]);
    }

    private void Words(string raw, int? sourceBlock)
    {
        FlushMarkup();
        if (_blockStart < 0)
        {
            if (_text.Length > 0) _text.Append("\n\n");
            _blockStart = _text.Length;
        }
        else if (_pending >= 0)
        {
            // A line break has no character of its own in the markup.
            if (_pieces[_pending].Raw.Length > 0) _pieces[_pending] = new(_pieces[_pending].Raw, PieceKind.Text, _text.Length);
            _text.Append(' ');
        }
        _pending = -1;
        _pieces.Add(new(raw, PieceKind.Text, _text.Length));
        Locate(raw, sourceBlock);
        foreach (var c in raw) _text.Append(char.IsWhiteSpace(c) ? ' ' : c);
    }

    private void FlushMarkup()
    {
        if (_markup.Length == 0) return;
        _pieces.Add(new(_markup.ToString(), PieceKind.Markup));
        _markup.Clear();
    }

    private static int SpaceAt(string raw, int at)
    {
        while (at < raw.Length && char.IsWhiteSpace(raw[at])) at++;
        return at;
    }

    // Words with single white space between them are one piece.
    private static int RunEnd(string raw, int at)
    {
        while (at < raw.Length)
        {
            if (!char.IsWhiteSpace(raw[at])) at++;
            else if (at + 1 < raw.Length && !char.IsWhiteSpace(raw[at + 1])) at++;
            else break;
        }
        return at;
    }

    // Finds the words of the raw text among the words of its source block; where sanitising took some out, the block's beginning must do.
    private void Locate(string raw, int? sourceBlock)
    {
        if (sourceBlock is not { } number || number < 0 || number >= origin.Blocks.Count)
        {
            Run(_text.Length, raw.Length, origin.At(1, 1).Line, 0);
            return;
        }
        var block = origin.Blocks[number];
        var (word, count) = _progress.GetValueOrDefault(number);
        for (var at = 0; at < raw.Length;)
        {
            if (char.IsWhiteSpace(raw[at]))
            {
                at++;
                continue;
            }
            while (word + 1 < block.Words.Count && block.Words[word].Index + block.Words[word].Length <= count) word++;
            if (word >= block.Words.Count)
            {
                var whole = origin.At(block.Line, block.Column);
                Run(_text.Length + at, raw.Length - at, whole.Line, whole.Column);
                return;
            }
            var source = block.Words[word];
            var into = Math.Clamp(count - source.Index, 0, source.Length);
            var end = at;
            while (end < raw.Length && !char.IsWhiteSpace(raw[end]) && end - at < Math.Max(1, source.Length - into)) end++;
            var where = origin.At(source.Line, source.Column + into);
            Run(_text.Length + at, end - at, where.Line, where.Column);
            count += end - at;
            at = end;
        }
        _progress[number] = (word, count);
    }

    private void Run(int start, int length, int line, int column)
    {
        if (_runs.Count > 0 && column > 0 && _runs[^1] is var last && last.Line == line && last.Column > 0
            && start - last.Start == column - last.Column && start >= last.Start + last.Length)
        {
            _runs[^1] = last with { Length = start - last.Start + length };
        }
        else _runs.Add(new(start, length, line, column));
    }
}
