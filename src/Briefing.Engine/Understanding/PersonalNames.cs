using Briefing.Engine.Model;

namespace Briefing.Engine.Understanding;

/// <summary>Which part of a person's name is the family name, where <c>sort:</c> does not say.</summary>
internal static class PersonalNames
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "der", "den", "de", "da", "di", "do", "dos", "das", "del", "della", "du", "le", "la", "bin", "ibn", "ben", "al", "el", "af", "av", "zu", "zur", "ter", "ten", "st.", "'t", "y", "e", "i",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v" };

    /// <summary>The sort name: family name first. The family name is the last word with the particles before it; a generational suffix stays behind the given names.</summary>
    public static string SortOf(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Who is called after a place or a quality has no family name: Napoleon III of France, Catherine of Aragon, Vlad the Impaler.
        if (words.Skip(1).Any(w => w is "of" or "the" or "from")) return name;
        var end = words.Length;
        // A sovereign has no family name: John Paul II, Pope.
        if (end > 2 && RomanNumeral.Is(words[^1]) && RomanNumeral.IsSovereign(words[0])) return $"{string.Join(' ', words[1..])}, {words[0]}";
        while (end > 1 && (Suffixes.Contains(words[end - 1].TrimEnd(',').ToLowerInvariant()) || RomanNumeral.Is(words[end - 1]))) end--;
        if (end < 2) return name;
        var start = end - 1;
        while (start > 1 && Particles.Contains(words[start - 1].ToLowerInvariant())) start--;
        var family = string.Join(' ', words[start..end]).TrimEnd(',');
        return string.Join(' ', [family + ",", .. words[..start], .. words[end..]]);
    }

    /// <summary>The family name that a sort name tells: what stands before the comma; null without one.</summary>
    public static string? FamilyOf(string sort) => sort.IndexOf(',') is > 0 and var comma ? sort[..comma].Trim() : null;
}
