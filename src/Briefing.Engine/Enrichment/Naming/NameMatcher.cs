using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Reads the rows of a gazetteer off a text's words.</summary>
internal sealed class NameMatcher
{
    private const int MaxInitials = 3;

    private readonly TextWords _text;
    private readonly NameTrie<SharedName> _names;
    private readonly int[] _ids;
    private readonly List<NameMatch>?[] _found;
    private readonly bool _bareGenitive;
    private readonly bool _hasCases;

    public NameMatcher(TextWords text, NameTrie<SharedName> names, Lexicon lexicon)
    {
        (_text, _names, _ids, _found, _bareGenitive, _hasCases) = (text, names, new int[text.Count], new List<NameMatch>?[text.Count], lexicon.BareGenitive, lexicon.HasCases);
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < _ids.Length; i++)
        {
            _ids[i] = Words.TryKey(text.Surface(i), buffer, out var length) ? names.WordOf(buffer[..length]) : names.WordOf(text.Key(i));
        }
    }

    /// <summary>All names that begin at a word and whose words are joined as in the name, longest first. Looked for once: a name's neighbours ask again.</summary>
    public IReadOnlyList<NameMatch> At(int first) => _found[first] ??= Find(first);

    private List<NameMatch> Find(int first)
    {
        if (!_bareGenitive && _names.Step(NameTrie<SharedName>.Root, _ids[first]) == NameTrie<SharedName>.None) return [];
        var matches = new List<NameMatch>();
        Walk(first, first, NameTrie<SharedName>.Root, 0, 0, 0, matches);
        if (matches.Count > 1) matches.Sort(static (a, b) => a.Last != b.Last ? b.Last.CompareTo(a.Last) : a.Skipped.CompareTo(b.Skipped));
        return matches;
    }

    private void Walk(int first, int at, int node, int depth, int skipAt, int skipped, List<NameMatch> matches)
    {
        while (true)
        {
            if (_bareGenitive) Genitive(first, at, node, skipAt, skipped, matches);
            node = _names.Step(node, _ids[at]);
            if (node == NameTrie<SharedName>.None) return;
            depth++;
            foreach (var name in _names.At(node)) Add(new(name, first, at, skipAt, skipped), matches);
            if (_text.GapAfter(at) == Gap.Break) return;
            if (skipped == 0) Skip(first, at, node, depth, matches);
            at++;
        }
    }

    // Terry W. Virts is Terry Virts: initials that the register lacks, between given and family name.
    private void Skip(int first, int at, int node, int depth, List<NameMatch> matches)
    {
        for (var count = 1; count <= MaxInitials; count++)
        {
            var initial = at + count;
            if (initial + 1 >= _text.Count || _text[initial].Shape != WordShape.Initial || _text[initial + 1].Before == Gap.Break) return;
            Walk(first, initial + 1, node, depth, depth, count, matches);
        }
    }

    private void Genitive(int first, int at, int node, int skipAt, int skipped, List<NameMatch> matches)
    {
        var key = _text.Key(at);
        if (key.Length < 4 || key[^1] != 's' || _text.Surface(at)[^1] != 's') return;
        var end = _names.Step(node, _names.WordOf(key.AsSpan()[..^1]));
        if (end == NameTrie<SharedName>.None) return;
        foreach (var name in _names.At(end)) Add(new(name, first, at, skipAt, skipped, Genitive: true), matches);
    }

    private void Add(NameMatch match, List<NameMatch> matches)
    {
        if (match.Form.IsDeclined && !_hasCases) return;
        // С. Волков, but С Волковым: where a letter may be a word, an initial has its stop.
        if (_hasCases && match.Form.Kind == FormKind.Initials && _text.GapAfter(match.First) == Gap.Space) return;
        if (match.Skipped > 0 && !(match.Form is { IsPerson: true, IsStrong: true } && match.SkipAt < match.Form.Row.Length && !Contradicts(match))) return;
        if (match.GapsFit(_text)) matches.Add(match);
    }

    // George H. W. Bush is no George W. Bush: where the register knows initials or middle names, they must be these.
    private bool Contradicts(NameMatch match)
    {
        var row = match.Form.Row;
        if (match.Form.Kind == FormKind.Derived) return true;
        foreach (var name in match.Form.Entity.Names)
        {
            if (name.Kind is not (NameKind.Full or NameKind.Strong) || NameRow.Of(name.Text) is not { } other) continue;
            var middle = other.Length - row.Length;
            if (middle < 1 || other.Keys[0] != row.Keys[0] || other.Keys[^1] != row.Keys[^1]) continue;
            for (var i = 0; i < Math.Min(middle, match.Skipped); i++)
            {
                if (other.Keys[match.SkipAt + i][0] != _text.Key(match.First + match.SkipAt + i)[0]) return true;
            }
        }
        return false;
    }
}
