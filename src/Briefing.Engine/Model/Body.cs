using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;

namespace Briefing.Engine.Model;

/// <summary>
/// A text as its author left it, sanitised: at once the plain text that enrichment reads and the markup around it. The markup is a flat list of
/// pieces; the pieces that show text say where in <see cref="Text"/> they stand, so that marking a stretch of the text is splitting pieces, and
/// text is never altered.
/// </summary>
/// <param name="Text">The leaf blocks in source order, joined by two newlines, white space folded; footnotes last. Offsets everywhere mean this text.</param>
/// <param name="Blocks">The leaf blocks, in order.</param>
/// <param name="Inlines">Inline stretches that matter to readers of the text: links, code, emphasis. In order of their start, outer ones first.</param>
/// <param name="Pieces">The markup, in order. Writing them all out gives the author's HTML back.</param>
/// <param name="References">What the text points at, as written; pieces and marks name them by index.</param>
/// <param name="Marks">What the author marked as a mention, <c>[[Terry Virts]]</c>, or as none, <c>[[!Virts]]</c>. In order.</param>
/// <param name="Source">From text to source file.</param>
public sealed record Body(
    string Text,
    ImmutableArray<TextBlock> Blocks,
    ImmutableArray<Inline> Inlines,
    ImmutableArray<Piece> Pieces,
    ImmutableArray<Reference> References,
    ImmutableArray<Mark> Marks,
    SourceMap Source)
{
    /// <summary>No text at all.</summary>
    public static Body Empty(string path) => new("", [], [], [], [], [], new SourceMap(path, []));

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Pieces.IsEmpty;

    /// <summary>How many words the text has, counted between white space.</summary>
    public int WordCount
    {
        get
        {
            var (count, isInside) = (0, false);
            foreach (var c in Text)
            {
                var isWord = !char.IsWhiteSpace(c);
                if (isWord && !isInside) count++;
                isInside = isWord;
            }
            return count;
        }
    }
}

/// <summary>What a leaf block is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, or the text of an element that is none of the others.</summary>
    Paragraph,

    /// <summary>A heading, h1 to h6.</summary>
    Heading,

    /// <summary>The text of a list item without a paragraph of its own.</summary>
    ListItem,

    /// <summary>A cell of a table, heading cells included.</summary>
    TableCell,

    /// <summary>A code block.</summary>
    Code,
}

/// <summary>A leaf block: a stretch of text that a reader sees as one line or paragraph.</summary>
/// <param name="Span">Where in the body's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Section">Counts the headings above it: 0 before the first.</param>
/// <param name="Quote">The number of the block quote it stands in, from 1; 0 outside of any.</param>
/// <param name="IsFootnote">Whether it stands among the footnotes.</param>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind, int Section = 0, int Quote = 0, bool IsFootnote = false);

/// <summary>What an inline stretch is.</summary>
public enum InlineKind
{
    /// <summary>A link the author set.</summary>
    Link,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Emphasis: <c>em</c>, <c>i</c>, <c>cite</c>.</summary>
    Emphasis,

    /// <summary>Strong emphasis: <c>strong</c>, <c>b</c>.</summary>
    Strong,
}

/// <summary>An inline stretch of a text.</summary>
/// <param name="Span">Where in the body's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The BCP 47 tag of a foreign passage (<c>lang</c>), or null.</param>
public readonly record struct Inline(TextSpan Span, InlineKind Kind, string? Language = null);

/// <summary>One piece of markup, text or reference.</summary>
/// <param name="Raw">Markup: written as it stands. Text: the characters, not escaped, as long as their stretch of the body's text (white space may differ). Reference: the other attributes of the tag, escaped, with a leading space, or empty.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Start">Text: the offset in the body's text. Reference: the index into <see cref="Body.References"/>. Markup: unused.</param>
public readonly record struct Piece(string Raw, PieceKind Kind, int Start = 0);

/// <summary>What a piece is.</summary>
public enum PieceKind
{
    /// <summary>Markup, or white space that is not part of the text.</summary>
    Markup,

    /// <summary>Text.</summary>
    Text,

    /// <summary>The opening tag of an <c>a</c> whose address is a reference. An unresolved one opens a <c>span</c>: a <see cref="LinkEnd"/> closes what it opened.</summary>
    LinkStart,

    /// <summary>The closing tag of the innermost open reference link.</summary>
    LinkEnd,

    /// <summary>An <c>img</c> whose file is a reference.</summary>
    Image,
}

/// <summary>How a reference was written.</summary>
public enum ReferenceKind
{
    /// <summary><c>[[target#heading|label]]</c></summary>
    Wiki,

    /// <summary>A link to a source file, relative or from the input root: <c>../people/terry-virts.md</c>.</summary>
    File,

    /// <summary>A link from the site's root: <c>/people/</c>. It gets the base path.</summary>
    Root,

    /// <summary>A link within the page: <c>#heading</c>.</summary>
    Fragment,

    /// <summary>An image or another asset, by its path: relative to the file, or from the input root.</summary>
    Asset,
}

/// <summary>What a text points at, as written.</summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Target">Without its fragment; percent-decoded; for files and assets the normalised path below the input folder.</param>
/// <param name="Fragment">Without the <c>#</c>, or null.</param>
/// <param name="Where">The place of the link.</param>
public sealed record Reference(ReferenceKind Kind, string Target, string? Fragment, Location Where);

/// <summary>What an author marked by hand.</summary>
/// <param name="Span">Where in the body's text.</param>
/// <param name="Reference">The index into <see cref="Body.References"/>, or null for <c>[[!…]]</c>: never a link.</param>
public readonly record struct Mark(TextSpan Span, int? Reference);

/// <summary>From offsets in a body's text to places in its source file.</summary>
/// <param name="Path">The source file, as diagnostics show it.</param>
/// <param name="Runs">Stretches that stand in the source as they stand in the text, in order of their offset.</param>
public sealed record SourceMap(string Path, ImmutableArray<SourceRun> Runs)
{
    /// <summary>The place of an offset: exact within a run, else the place of the nearest run before it.</summary>
    public Location Locate(int offset)
    {
        if (Runs.IsEmpty) return new(Path);
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= offset) low = middle; else high = middle - 1;
        }
        var run = Runs[low];
        return new(Path, run.Line, run.Column == 0 ? 0 : run.Column + Math.Clamp(offset - run.Start, 0, Math.Max(0, run.Length - 1)));
    }
}

/// <summary>A stretch of text that stands in the source as it stands in the text, within one line.</summary>
/// <param name="Start">The offset in the body's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; 0 where only the line is known.</param>
public readonly record struct SourceRun(int Start, int Length, int Line, int Column);
