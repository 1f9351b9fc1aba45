using System.Collections.Frozen;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Marking;

/// <summary>What an atom of markup is.</summary>
internal enum AtomKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>An opening tag.</summary>
    Open,

    /// <summary>A closing tag.</summary>
    Close,

    /// <summary>A tag without content, a comment, an image.</summary>
    Other,
}

/// <summary>The smallest part of markup that may be written before or after something else.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">Text: not escaped. Other kinds: as written.</param>
/// <param name="Piece">The index of the piece it comes from.</param>
/// <param name="Name">The element, of tags.</param>
internal readonly record struct Atom(AtomKind Kind, string Raw, int Piece, string Name)
{
    /// <summary>Text: its stretch. An opening tag: the stretch of text in its element, empty where it has none.</summary>
    public TextSpan Span { get; init; }

    /// <summary>An opening tag: whether a block stands in its element, as in <c>&lt;em&gt;&lt;p&gt;</c>.</summary>
    public bool HoldsBlock { get; init; }

    /// <summary>Whether the element is one of those that stand within a line (HTML Standard, phrasing content).</summary>
    public bool IsInline => InlineElements.Contains(Name);

    /// <summary>Whether the element is a link.</summary>
    public bool IsLink => Name == "a";

    private static readonly FrozenSet<string> InlineElements =
        "a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> VoidElements =
        "area base br col embed hr img input link meta param source track wbr".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A body's markup as atoms.</summary>
    public static List<Atom> Of(Body body)
    {
        var atoms = new List<Atom>(body.Pieces.Length * 2);
        for (var i = 0; i < body.Pieces.Length; i++)
        {
            var piece = body.Pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Text: atoms.Add(new(AtomKind.Text, piece.Raw, i, "") { Span = new(piece.Start, piece.Start + piece.Raw.Length) }); break;
                case PieceKind.LinkStart: atoms.Add(new(AtomKind.Open, "", i, "a")); break;
                case PieceKind.LinkEnd: atoms.Add(new(AtomKind.Close, "", i, "a")); break;
                case PieceKind.Image: atoms.Add(new(AtomKind.Other, "", i, "img")); break;
                default: Tags(piece.Raw, i, atoms); break;
            }
        }
        Measure(atoms);
        return atoms;
    }

    private static void Tags(string raw, int piece, List<Atom> atoms)
    {
        for (var at = 0; at < raw.Length;)
        {
            var start = at;
            if (raw[at] != '<')
            {
                at = raw.IndexOf('<', at);
                if (at < 0) at = raw.Length;
                atoms.Add(new(AtomKind.Other, raw[start..at], piece, ""));
                continue;
            }
            at = EndOfTag(raw, at);
            var tag = raw[start..at];
            var closes = tag.StartsWith("</", StringComparison.Ordinal);
            var name = NameOf(tag.AsSpan(closes ? 2 : 1));
            var kind = name.Length == 0 || VoidElements.Contains(name) || tag.EndsWith("/>", StringComparison.Ordinal) ? AtomKind.Other : closes ? AtomKind.Close : AtomKind.Open;
            atoms.Add(new(kind, tag, piece, name));
        }
    }

    private static int EndOfTag(string raw, int at)
    {
        if (raw.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = raw.IndexOf("-->", at, StringComparison.Ordinal);
            return end < 0 ? raw.Length : end + 3;
        }
        var quote = '\0';
        for (at++; at < raw.Length; at++)
        {
            var c = raw[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return at + 1;
        }
        return raw.Length;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length].ToString().ToLowerInvariant();
    }

    // What text each element has.
    private static void Measure(List<Atom> atoms)
    {
        var open = new Stack<int>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i].Kind == AtomKind.Open) open.Push(i);
            else if (atoms[i].Kind == AtomKind.Text && open.Count > 0) Grow(open.Peek(), atoms[i].Span);
            else if (atoms[i].Kind == AtomKind.Close && open.Count > 0)
            {
                var closed = open.Pop();
                if (open.Count == 0) continue;
                Grow(open.Peek(), atoms[closed].Span);
                if (!atoms[closed].IsInline || atoms[closed].HoldsBlock) atoms[open.Peek()] = atoms[open.Peek()] with { HoldsBlock = true };
            }
        }

        void Grow(int element, TextSpan by)
        {
            if (by.Length == 0) return;
            var own = atoms[element].Span;
            atoms[element] = atoms[element] with { Span = own.Length == 0 ? by : new(Math.Min(own.Start, by.Start), Math.Max(own.End, by.End)) };
        }
    }
}
