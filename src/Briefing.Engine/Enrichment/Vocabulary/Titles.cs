using System.Collections.Frozen;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Titles that stand before persons' names only: "President Washington" is not the city.</summary>
internal static class Titles
{
    /// <summary>Whether a folded word is such a title.</summary>
    public static bool ArePersonal(string title) => Personal.Contains(title);

    private static readonly FrozenSet<string> Personal = """
        mr mrs ms miss dr doctor sir dame lord lady president senator sen governor gov general gen colonel col captain capt major maj judge
        justice king queen prince princess pope professor prof rep representative congressman congresswoman minister secretary chancellor
        sheriff officer sergeant sgt lieutenant lt coach reverend rev father sister saint herr frau monsieur madame mme senor senora
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
