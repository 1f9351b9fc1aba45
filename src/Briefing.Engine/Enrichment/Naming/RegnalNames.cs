using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Names that a numeral belongs to: Elizabeth II, Pope John Paul II. Their bearers have no family name; for short they go by what stands before
/// the numeral, and another numeral is another person. "Henry Ford II" is a family name and a generation instead.
/// </summary>
internal static class RegnalNames
{
    /// <summary>Where the name itself begins, behind the title; null for a name that is not regnal.</summary>
    /// <param name="row">The name.</param>
    /// <param name="hasFamily">Whether its bearer is known to have a family name.</param>
    public static int? Start(NameRow row, bool hasFamily)
    {
        if (row.Length < 2 || !RomanNumeral.Is(row.Spelled[^1])) return null;
        if (row.Length > 2 && RomanNumeral.IsSovereign(row.Spelled[0])) return 1;
        return row.Length == 2 || !hasFamily ? 0 : null;
    }

    /// <summary>Whether a name ends with a numeral, as regnal names do: asked before anything dearer.</summary>
    public static bool MayBe(string name) => RomanNumeral.Is(name.AsSpan(name.LastIndexOf(' ') + 1));

    /// <summary>Whether a name ends with what tells its bearer from others of the name: Jr., III, XXIII.</summary>
    public static bool HasNumber(NameRow row) => row.Length > 1 && (Lexicon.Generations.Contains(row.Keys[^1]) || RomanNumeral.Is(row.Spelled[^1]));
}
