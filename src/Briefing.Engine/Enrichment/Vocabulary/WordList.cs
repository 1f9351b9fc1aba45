using System.Collections.Frozen;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>A closed set of words, compared without regard to case and without making strings.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordList(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of some texts, separated by white space.</summary>
    public static WordList Of(params string[] texts) =>
        new(texts.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The words of all these lists.</summary>
    public static WordList Union(params WordList[] lists) => new(lists.SelectMany(l => l._words));

    /// <summary>Whether the word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
