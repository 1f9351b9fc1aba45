using System.Runtime.InteropServices;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Rows of words and what they stand for. A step from a node by a word is one look-up, so that a text is read in time linear in its words
/// (times the longest name), whatever the number of rows.
/// </summary>
internal sealed class NameTrie<T>
{
    /// <summary>Where every row begins.</summary>
    public const int Root = 0;

    /// <summary>No node, or no word.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<List<T>?> _values = [null];

    /// <summary>What the rows of these words stand for, to be added to.</summary>
    public List<T> Under(ReadOnlySpan<string> words)
    {
        var node = Root;
        foreach (var word in words)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var known);
            if (!known) id = _words.Count - 1;
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, (node, id), out var stepped);
            if (!stepped)
            {
                next = _values.Count;
                _values.Add(null);
            }
            node = next;
        }
        return _values[node] ??= [];
    }

    /// <summary>The number of a word, or <see cref="None"/> where no row has it.</summary>
    public int WordOf(string word) => _words.GetValueOrDefault(word, None);

    /// <summary>The same for characters.</summary>
    public int WordOf(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) ? id : None;

    /// <summary>The node after a word, or <see cref="None"/>.</summary>
    public int Step(int node, int word) => word == None ? None : _edges.GetValueOrDefault((node, word), None);

    /// <summary>What rows that end at a node stand for.</summary>
    public ReadOnlySpan<T> At(int node) => CollectionsMarshal.AsSpan(_values[node]);
}
