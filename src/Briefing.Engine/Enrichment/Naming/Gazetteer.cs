using System.Collections.Immutable;
using Briefing.Engine.Incremental;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>All names of a register in all forms they are found in, laid out so that a text is read once, whatever the number of names.</summary>
public sealed class Gazetteer
{
    // Each form of several words under its rarest: the common ones ("the", "John") would lead to all the others of the register.
    private readonly Dictionary<string, List<NameForm>> _byRarestWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fingerprint> _ofOneWord;

    private Gazetteer(Register register)
    {
        Register = register;
        var forms = register.Entities.SelectMany(e => NameForms.Of(e)).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            var names = Names.Under(form.Row.Keys.AsSpan());
            if (!names.Exists(n => n.TryAdd(form))) names.Add(new(form));
            foreach (var word in form.Row.Keys) counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        _ofOneWord = forms.Where(f => f.Row.Length == 1).GroupBy(f => f.Row.Keys[0], f => f.Entity.NamingFingerprint, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Fingerprint.Of([.. g]), StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (form.Row.Length == 1) continue;
            var rarest = form.Row.Keys.MinBy(w => counts[w])!;
            if (!_byRarestWord.TryGetValue(rarest, out var sharing)) _byRarestWord.Add(rarest, sharing = []);
            sharing.Add(form);
        }
    }

    /// <summary>The names of a register.</summary>
    public static Gazetteer Build(Register register) => new(register);

    /// <summary>The register.</summary>
    internal Register Register { get; }

    /// <summary>The names by their folded words.</summary>
    internal NameTrie<SharedName> Names { get; } = new();

    /// <summary>
    /// The fingerprint of those entities of which a name could occur in a text with these words: two registers with the same key find the same
    /// in it. Entities that a text points at by other means than a name (<c>[[…]]</c>, <c>links:</c>, what it is about) are the caller's to add.
    /// </summary>
    /// <param name="words">The text's words, as <see cref="Words.Of"/> gives them.</param>
    public Fingerprint Key(ImmutableArray<string> words)
    {
        var present = new HashSet<string>(words, StringComparer.Ordinal);
        // A bare genitive (Putins Rede) contains the name.
        foreach (var word in words)
        {
            if (word.Length > 2 && word[^1] == 's') present.Add(word[..^1]);
        }
        var found = new SortedDictionary<Id, Fingerprint>();
        var single = new SortedDictionary<string, Fingerprint>(StringComparer.Ordinal);
        foreach (var word in present)
        {
            if (_ofOneWord.TryGetValue(word, out var bearers)) single[word] = bearers;
            if (!_byRarestWord.TryGetValue(word, out var forms)) continue;
            foreach (var form in forms)
            {
                if (form.Row.Keys.All(present.Contains)) found[form.Entity.Id] = form.Entity.NamingFingerprint;
            }
        }
        return Fingerprint.Of([.. single.Values, .. found.Values]);
    }
}
