using System.Collections.Immutable;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>An editor's decisions about the names of one text, found in it as names are.</summary>
internal sealed class Decisions
{
    private readonly Dictionary<string, List<(NameRow Row, int Index)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Decision> _decisions;
    private readonly bool[] _used;

    public Decisions(ImmutableArray<Decision> decisions)
    {
        (_decisions, _used) = (decisions, new bool[decisions.Length]);
        for (var i = 0; i < decisions.Length; i++)
        {
            if (NameRow.Of(decisions[i].Name) is not { } row) continue;
            if (!_byFirstWord.TryGetValue(row.Keys[0], out var rows)) _byFirstWord.Add(row.Keys[0], rows = []);
            rows.Add((row, i));
        }
        foreach (var rows in _byFirstWord.Values) rows.Sort(static (a, b) => b.Row.Length.CompareTo(a.Row.Length));
    }

    /// <summary>The decisions that no name asked for, in the order written.</summary>
    public ImmutableArray<Decision> Unused => [.. _decisions.Where((_, i) => !_used[i])];

    /// <summary>The decision about the longest name that begins at a word, and that name's last word; null where there is none.</summary>
    public (int Index, int Last)? At(int first, TextWords text)
    {
        if (_byFirstWord.Count == 0 || !_byFirstWord.TryGetValue(text.Key(first), out var rows)) return null;
        Span<int> positions = stackalloc int[64];
        foreach (var (row, index) in rows)
        {
            if (row.Length > positions.Length || first + row.Length > text.Count || !Stands(row, first, text)) continue;
            for (var i = 0; i < row.Length; i++) positions[i] = first + i;
            if (Spelling.Fits(row, NameCase.Natural, isPerson: false, positions, genitive: false, text)) return (index, first + row.Length - 1);
        }
        return null;
    }

    /// <summary>The entity that a decision gives a name to, or null; the decision is used from now on.</summary>
    public Id? Use(int index)
    {
        _used[index] = true;
        return _decisions[index].Entity;
    }

    private static bool Stands(NameRow row, int first, TextWords text)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (text.Key(first + i) != row.Keys[i]) return false;
            if (i > 0 && !Gaps.Fits(row.Gaps[i], text[first + i].Before, text[first + i - 1].Shape == WordShape.Initial || Lexicon.Abbreviations.Contains(row.Keys[i - 1]))) return false;
        }
        return true;
    }
}
