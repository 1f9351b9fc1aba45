using System.Buffers;
using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>What a capital in a line says.</summary>
internal enum LineCase
{
    /// <summary>A capital marks a name, unless grammar asks for it.</summary>
    Sentence,

    /// <summary>Most words have a capital, as in an American headline: a capital says nothing.</summary>
    Title,

    /// <summary>Everything is in capitals.</summary>
    Capitals,
}

/// <summary>
/// The words of a body with what the rules for names ask of them, read once. A "line" is a sentence within its block, or what an all-caps
/// opening (a dateline, a speaker's label) sets apart from the rest.
/// </summary>
internal sealed class TextWords
{
    private readonly Word[] _words;
    private readonly string?[] _keys;

    private TextWords(string text, Word[] words)
    {
        (Text, _words, _keys) = (text, words, new string?[words.Length]);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many words.</summary>
    public int Count => _words.Length;

    /// <summary>A word.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Surface(int index) => Text.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);

    /// <summary>What a word is compared by.</summary>
    public string Key(int index) => _keys[index] ??= Words.Key(Surface(index).ToString());

    /// <summary>What stands between a word and the next; a break after the last.</summary>
    public Gap GapAfter(int index) => index + 1 < Count ? _words[index + 1].Before : Gap.Break;

    /// <summary>The stretch from one word to another, both included.</summary>
    public TextSpan Span(int first, int last) => new(_words[first].Start, _words[last].End);

    /// <summary>The first word that ends after an offset; the count where there is none.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>Reads a body.</summary>
    public static TextWords Of(Body body, ImmutableArray<Sentence> sentences)
    {
        var words = Cut(body, sentences);
        MarkLines(body.Text, words);
        return new(body.Text, words);
    }

    private static Word[] Cut(Body body, ImmutableArray<Sentence> sentences)
    {
        var text = body.Text;
        var words = new List<Word>(text.Length / 6);
        var (at, previousEnd, block, sentence) = (0, -1, -1, -1);
        while (Words.Next(text, ref at) is { } span)
        {
            var (lastBlock, lastSentence) = (block, sentence);
            while (block + 1 < body.Blocks.Length && body.Blocks[block + 1].Span.Start <= span.Start) block++;
            while (sentence + 1 < sentences.Length && sentences[sentence + 1].Span.Start <= span.Start) sentence++;
            var newBlock = block != lastBlock || previousEnd < 0;
            var before = newBlock ? Gap.Break : Gaps.Of(text.AsSpan(previousEnd, span.Start - previousEnd));
            var opens = newBlock || sentence != lastSentence || (before == Gap.Break && OpensAfter(text.AsSpan(previousEnd, span.Start - previousEnd)));
            words.Add(new(span.Start, span.End, before, newBlock, opens, block, sentence, ShapeOf(text.AsSpan(span.Start, span.Length))));
            previousEnd = span.End;
        }
        return [.. words];
    }

    // After these a capital may be grammar's: an opening quotation mark, a bracket, a colon, a dash between spaces, a stop that no sentence was cut at.
    private static bool OpensAfter(ReadOnlySpan<char> between) => between.IndexOfAny(Openings) >= 0;

    private static readonly SearchValues<char> Openings = SearchValues.Create("\"“”„«»‘’'([:;—–-•|.!?…\n");

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var (upper, lower, other, first) = (0, 0, 0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsUpper(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.TitlecaseLetter)
            {
                upper++;
                if (i == 0) first = true;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsLetter(c))
            {
                other++;
            }
        }
        if (upper + lower + other == 0) return char.IsAsciiDigit(word[0]) || char.IsDigit(word[0]) ? WordShape.Number : WordShape.Uncased;
        if (upper + lower == 0) return WordShape.Uncased;
        if (upper == 0) return WordShape.Lower;
        if (lower == 0) return upper == 1 && word.Length == 1 ? WordShape.Initial : WordShape.Capitals;
        return first ? WordShape.Capitalised : WordShape.Mixed;
    }

    private static void MarkLines(string text, Span<Word> words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = start + 1;
            while (end < words.Length && !words[end].OpensBlock && words[end].Sentence == words[start].Sentence) end++;
            var line = words[start..end];
            var lineCase = CaseOf(line, endsWithStop: line[^1].End < text.Length && text[line[^1].End] == '.');
            if (lineCase != LineCase.Sentence)
            {
                foreach (ref var word in line) word.Line = lineCase;
            }
            else if (words[start].OpensBlock)
            {
                MarkOpening(text, line);
            }
            start = end;
        }
        MarkDatelines(text, words);
    }

    // "… Nadia Lind AL-AIN, Freedonia 2022-07-06 Japan began": where a wire's lines were joined, its dateline stands within the text.
    private static void MarkDatelines(string text, Span<Word> words)
    {
        for (var date = 1; date < words.Length; date++)
        {
            if (words[date].Shape != WordShape.Number || words[date].Before != Gap.Space || !IsDate(text.AsSpan(words[date].Start))) continue;
            var last = date - 1;
            while (last > 0 && date - last < 4 && words[last] is { Shape: WordShape.Capitalised, Before: Gap.Space }) last--;
            if (last > 0 && words[last] is { Shape: WordShape.Capitalised, Before: Gap.Comma }) last--;
            else last = date - 1;
            var first = last + 1;
            while (first > 0 && last - first < 3 && words[first - 1].Shape == WordShape.Capitals && (first > last || words[first].Before is Gap.Space or Gap.Hyphen)) first--;
            foreach (ref var word in words[first..(last + 1)]) word.Line = LineCase.Capitals;
            if (first <= last && date + 3 < words.Length) words[date + 3].Opens = true;
        }
    }

    private static LineCase CaseOf(ReadOnlySpan<Word> line, bool endsWithStop)
    {
        var (capitals, capitalised, lower, longLower) = (0, 0, 0, 0);
        foreach (var word in line)
        {
            var length = word.End - word.Start;
            switch (word.Shape)
            {
                case WordShape.Capitals: capitals++; break;
                case WordShape.Capitalised: capitalised++; break;
                case WordShape.Lower when length >= 2:
                    lower++;
                    if (length >= 5) longLower++;
                    break;
                default: break;
            }
        }
        if (capitals >= 1 && capitalised == 0 && lower == 0) return LineCase.Capitals;
        // A headline leaves small words alone and has no stop; a list of names is none, but there the capital says little as well.
        return !endsWithStop && capitalised >= 4 && longLower == 0 && capitalised + capitals >= 2 * lower ? LineCase.Title : LineCase.Sentence;
    }

    // MOSCOW (Reuters) –, NEW YORK, July 6:, LONDON 2022-07-06, VIRTS: the capitals at a block's start, if punctuation or a date sets them apart.
    private static void MarkOpening(string text, Span<Word> line)
    {
        var end = 0;
        while (end < line.Length && line[end].Shape is WordShape.Capitals or WordShape.Initial && (end == 0 || line[end].Before is not Gap.Break)) end++;
        if (end == 0 || end > 6) return;
        var after = text.AsSpan(line[end - 1].End);
        if (after.Length > 0 && after[0] == '.') after = after[1..];
        var trimmed = after.TrimStart(' ');
        // Q. Harris said so?
        var isLabel = end == 1 && line[0].End - line[0].Start == 1 && text[line[0].Start] is 'Q' or 'A' && trimmed.Length < text.Length - line[0].End - 1;
        var setApart = isLabel || trimmed.Length == 0 || trimmed[0] is '—' or '–' or '(' or ':' or '\n' || ((trimmed[0] == ',' || (trimmed[0] == '-' && after[0] == ' ')) && end <= 4) || IsDate(trimmed);
        if (!setApart) return;
        foreach (ref var word in line[..end]) word.Line = LineCase.Capitals;
        if (end < line.Length) line[end].Opens = true;
    }

    // 2022-07-06, as ISO 8601 has it.
    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-' && text[..4].IndexOfAnyExceptInRange('0', '9') < 0;
}

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary>Letters without case, or mixed with digits only.</summary>
    Uncased,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>No capital.</summary>
    Lower,

    /// <summary>A capital, then lower case.</summary>
    Capitalised,

    /// <summary>Lower case, then a capital: iPhone.</summary>
    Mixed,

    /// <summary>Two or more characters without lower case.</summary>
    Capitals,

    /// <summary>A single capital.</summary>
    Initial,
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">After its last.</param>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="OpensBlock">Whether it is the first of its block.</param>
/// <param name="Opens">Whether grammar may ask for its capital: a sentence's first word, or the first after a quotation mark, a colon, a bracket.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Sentence">The index of the last sentence that begins at or before it, or -1.</param>
/// <param name="Shape">How it is written.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal record struct Word(int Start, int End, Gap Before, bool OpensBlock, bool Opens, int Block, int Sentence, WordShape Shape)
{
    /// <summary>What a capital in its line says.</summary>
    public LineCase Line { get; set; }

    /// <summary>Whether it begins with a capital.</summary>
    public readonly bool HasCapital => Shape is WordShape.Capitalised or WordShape.Capitals or WordShape.Initial;

    /// <summary>Whether its capital shows that it is a name, or part of one.</summary>
    public readonly bool CapitalTells => HasCapital && !Opens && Line == LineCase.Sentence;
}
