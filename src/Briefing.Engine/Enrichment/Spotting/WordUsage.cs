using Briefing.Engine.Enrichment.Quoting;
using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Spotting;

/// <summary>How this text writes its words: which it also writes small, which it capitalises where nothing asks for it.</summary>
internal sealed class WordUsage
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _small = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _capital = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<int> _starts = [];
    private readonly List<TextSpan> _titles = [];
    private readonly bool[] _shouted;
    private readonly bool[] _titleCase;

    private WordUsage(int blocks) => (_shouted, _titleCase) = (new bool[blocks], new bool[blocks]);

    /// <summary>Reads a text.</summary>
    public static WordUsage Of(Body body, List<Token>[] blocks, System.Collections.Immutable.ImmutableArray<Sentence> sentences)
    {
        var usage = new WordUsage(blocks.Length);
        var text = body.Text;
        foreach (var sentence in sentences) usage._starts.Add(FirstWord(text, sentence.Span));
        for (var index = 0; index < blocks.Length; index++)
        {
            usage.Weigh(text, body.Blocks[index].Kind, index, blocks[index]);
            foreach (var pair in QuotationMarks.Pair(text, body.Blocks[index].Span, []).Pairs)
                if (Speech.IsTitle(text, pair.Inner)) usage._titles.Add(pair.Outer);
            if (usage._titleCase[index] || usage._shouted[index]) continue;
            foreach (var token in blocks[index])
            {
                if (token.Kind != TokenKind.Word) continue;
                if (!token.IsCapital) usage._small.Add(token.In(text));
                else if (!usage.HasBorrowedCapital(text, token)) usage._capital.Add(token.In(text));
            }
        }
        return usage;
    }

    /// <summary>Whether the block is set in capitals.</summary>
    public bool IsShouted(int block) => _shouted[block];

    /// <summary>Whether the block is a heading in title case, where capitals say nothing.</summary>
    public bool IsTitleCase(int block) => _titleCase[block];

    /// <summary>Whether the text also writes the word small.</summary>
    public bool IsSmallElsewhere(ReadOnlySpan<char> word) => _small.Contains(word);

    /// <summary>Whether the text capitalises the word where no sentence begins.</summary>
    public bool IsCapitalElsewhere(ReadOnlySpan<char> word) => _capital.Contains(word);

    /// <summary>Whether a sentence begins with the word at the offset.</summary>
    public bool StartsSentence(int offset) => _starts.Contains(offset);

    /// <summary>Whether the word has its capital from its place: at a sentence's start or behind an opening quotation mark or a colon.</summary>
    public bool HasBorrowedCapital(string text, Token token) =>
        _starts.Contains(token.Start) || (token.Start > 0 && QuotationMarks.IsMark(text[token.Start - 1])) || (token.Start > 1 && text[token.Start - 2] is ':' or '•' or '*' or '…');

    private void Weigh(string text, BlockKind kind, int index, List<Token> tokens)
    {
        var (words, capital, upper, letters) = (0, 0, 0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            foreach (var c in token.In(text))
            {
                if (char.IsUpper(c)) upper++;
                if (char.IsLetter(c)) letters++;
            }
            if (token.End - token.Start < 4) continue;
            words++;
            if (token.IsCapital) capital++;
        }
        _shouted[index] = letters > 12 && upper * 10 > letters * 7;
        _titleCase[index] = kind == BlockKind.Heading && words >= 3 && capital * 10 >= words * 7;
    }

    /// <summary>Whether the offset stands within the title of a work: a pair of quotation marks around words that all have capitals.</summary>
    public bool IsInTitle(int offset)
    {
        var (low, high) = (0, _titles.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_titles[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low < _titles.Count && _titles[low].Contains(offset);
    }

    private static int FirstWord(string text, TextSpan sentence)
    {
        var i = sentence.Start;
        while (i < sentence.End && !char.IsLetterOrDigit(text[i])) i++;
        return i;
    }
}
