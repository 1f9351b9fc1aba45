using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Engine.Reading.Markdown;

/// <summary>
/// Where the words of a Markdown text stand in its source. Each leaf block of the syntax tree gets a number, which its element carries as
/// <c>data-b</c> through rendering and sanitising; the words of a block are counted by their characters other than white space, which rendering
/// leaves as they are.
/// </summary>
internal sealed class SourceWords
{
    private readonly int[] _lineStarts;
    private readonly List<Block> _blocks = [];

    /// <summary>A run of characters without white space.</summary>
    /// <param name="Index">How many such characters stand before it in its block.</param>
    /// <param name="Length">In UTF-16 code units.</param>
    /// <param name="Line">From 1, within the Markdown text.</param>
    /// <param name="Column">From 1.</param>
    public readonly record struct Word(int Index, int Length, int Line, int Column);

    /// <summary>The words of a block, and the line on which it begins.</summary>
    public sealed record Block(int Line, int Column, List<Word> Words);

    /// <summary>The attribute that carries a block's number.</summary>
    public const string Attribute = "data-b";

    /// <summary>The attribute that carries the offset of a link or image.</summary>
    public const string OffsetAttribute = "data-at";

    /// <summary>Numbers the leaf blocks of the document and finds their words.</summary>
    public SourceWords(string markdown, MarkdownDocument document)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\n') starts.Add(i + 1);
        }
        _lineStarts = [.. starts];
        foreach (var leaf in document.Descendants<LeafBlock>()) Add(leaf, markdown);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.GetAttributes().AddPropertyIfNotExist(OffsetAttribute, Math.Clamp(link.Span.Start, 0, markdown.Length).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The numbered blocks.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The line and column of an offset in the Markdown text, both from 1.</summary>
    public (int Line, int Column) Place(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private void Add(LeafBlock leaf, string markdown)
    {
        if (leaf is LinkReferenceDefinition) return;
        var (line, column) = Place(Math.Clamp(leaf.Span.Start, 0, markdown.Length));
        var words = new List<Word>();
        if (leaf is CodeBlock) AddLines(words, leaf);
        else if (leaf.Inline is { } inline) AddInlines(words, inline, markdown);
        Number(leaf);
        _blocks.Add(new(line, column, words));
    }

    private void Number(LeafBlock leaf)
    {
        MarkdownObject carrier = leaf switch
        {
            ParagraphBlock { Parent: TableCell cell } => cell,
            ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } item } => item,
            _ => leaf,
        };
        carrier.GetAttributes().AddPropertyIfNotExist(Attribute, _blocks.Count.ToString(CultureInfo.InvariantCulture));
    }

    private void AddLines(List<Word> words, LeafBlock leaf)
    {
        var count = 0;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i];
            count = AddRuns(words, line.Slice.AsSpan(), line.Position, count);
        }
    }

    private void AddInlines(List<Word> words, ContainerInline container, string markdown)
    {
        var count = 0;
        foreach (var inline in container.Descendants())
        {
            count = inline switch
            {
                LiteralInline literal => AddRuns(words, literal.Content.AsSpan(), literal.Span.Start, count),
                CodeInline code => AddRuns(words, code.Content, code.Span.Start + code.DelimiterCount, count),
                AutolinkInline auto => AddRuns(words, auto.Url, auto.Span.Start + 1, count),
                WikiLink wiki => AddRuns(words, wiki.Label, wiki.LabelStart, count),
                HtmlEntityInline entity => AddEntity(words, entity, count),
                _ => count,
            };
        }
    }

    private int AddEntity(List<Word> words, HtmlEntityInline entity, int count)
    {
        var length = 0;
        foreach (var c in entity.Transcoded.AsSpan())
        {
            if (!char.IsWhiteSpace(c)) length++;
        }
        var (line, column) = Place(Math.Max(0, entity.Span.Start));
        if (length > 0) words.Add(new(count, length, line, column));
        return count + length;
    }

    private int AddRuns(List<Word> words, ReadOnlySpan<char> text, int offset, int count)
    {
        if (offset < 0) return count;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            var (line, column) = Place(offset + i);
            words.Add(new(count, end - i, line, column));
            count += end - i;
            i = end;
        }
        return count;
    }
}
