using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Nicknames within a name: Roberto "Hands of Stone" Durán, Robert (Bob) Harris.</summary>
internal static class Nicknames
{
    // Counted with the family name, in words.
    private const int Longest = 5;

    /// <summary>The folded capital before the nickname that stands before a family name; null where no nickname does.</summary>
    public static string? GivenNameBefore(int family, TextWords text, Lexicon lexicon)
    {
        if (text[family].OpensBlock || !IsMark(text.Text.AsSpan(text[family - 1].End, text[family].Start - text[family - 1].End), "\"”’')", ..1)) return null;
        var opening = family - 1;
        while (opening > 0 && family - opening < Longest && text[opening].Before is Gap.Space or Gap.Hyphen or Gap.Apostrophe) opening--;
        if (opening == 0 || text[opening].OpensBlock || !IsMark(text.Text.AsSpan(text[opening - 1].End, text[opening].Start - text[opening - 1].End), "\"“‘'(", 1..)) return null;
        return text[opening - 1].Shape == WordShape.Capitalised && !lexicon.Titles.Contains(text.Key(opening - 1)) ? text.Key(opening - 1) : null;
    }

    private static bool IsMark(ReadOnlySpan<char> between, string marks, Range mark) =>
        between.Length == 2 && marks.Contains(between[mark][0], StringComparison.Ordinal) && between.Contains(' ');
}
