using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// The acronyms that one text introduces: "the International Space Station (ISS)", "ISS (International Space Station)". They hold from there on,
/// in this text only. An acronym of something unregistered is remembered too, so that it is not taken for a registered namesake.
/// </summary>
internal sealed class Acronyms
{
    private readonly Dictionary<string, Id?> _meanings = new(StringComparer.Ordinal);

    /// <summary>Whether an acronym was introduced, and of what: null for something that is not registered, or for two things.</summary>
    public bool TryGet(string acronym, out Id? entity) => _meanings.TryGetValue(acronym, out entity);

    /// <summary>Introduces an acronym; of a second thing, it means neither from then on.</summary>
    public void Introduce(string acronym, Id? entity) =>
        _meanings[acronym] = _meanings.TryGetValue(acronym, out var known) && known != entity ? null : entity;

    /// <summary>Whether a word is written as acronyms are: two to ten characters, at least half of them capitals.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 10) return false;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
        }
        return capitals >= 2 && capitals * 2 >= word.Length;
    }

    /// <summary>
    /// Whether an acronym can be made of a name: its first letter opens the name, the others follow in order, and at least half open words
    /// (a refinement of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions", 2003). A person's letters all open words.
    /// </summary>
    public static bool Fits(string acronym, ReadOnlySpan<string> words, bool isPerson)
    {
        if (words.Length > 0 && words[0] is "the") words = words[1..];
        if (words.IsEmpty || words[0].Length == 0) return false;
        var letters = Names.Fold(acronym);
        if (letters.Length > 2 && letters[^1] == 's' && acronym[^1] == 's') letters = letters[..^1];
        if (letters[0] != words[0][0]) return false;
        return Opening(letters, words) || (!isPerson && Scattered(letters, words));
    }

    // Every letter opens a word; words may be passed over (of, the, and, but also "Organisation of Petroleum Exporting Countries").
    private static bool Opening(string letters, ReadOnlySpan<string> words)
    {
        var letter = 0;
        foreach (var word in words)
        {
            if (letter < letters.Length && word.Length > 0 && word[0] == letters[letter]) letter++;
        }
        return letter == letters.Length && letters.Length >= 2;
    }

    private static bool Scattered(string letters, ReadOnlySpan<string> words)
    {
        var (letter, opening) = (0, 0);
        foreach (var word in words)
        {
            for (var i = 0; i < word.Length && letter < letters.Length; i++)
            {
                if (word[i] != letters[letter]) continue;
                letter++;
                if (i == 0) opening++;
            }
        }
        return letter == letters.Length && (opening * 2 >= letters.Length || (words.Length == 1 && letters.Length >= 3));
    }
}
