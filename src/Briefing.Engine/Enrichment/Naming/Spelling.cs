using System.Globalization;
using System.Text;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>Whether a name is spelled in a text as its case rule asks. The words are the same already, folded.</summary>
internal static class Spelling
{
    // A family name of this many letters in capitals is hardly the acronym of something else.
    private const int LongEnough = 5;

    /// <summary>
    /// As written; for natural names also in capitals in an all-caps line and with a capital where grammar asks for one. The case of small words
    /// within a name (Bank Of England, the Beatles, De Gaulle) is a matter of house style.
    /// </summary>
    public static bool Fits(NameMatch match, TextWords text)
    {
        Span<int> positions = stackalloc int[64];
        if (match.Form.Row.Length > positions.Length) return false;
        for (var i = 0; i < match.Form.Row.Length; i++) positions[i] = match.At(i);
        // HARRIS, who was Kamala Harris before; RICE may be anything.
        if (match.Form is { Kind: FormKind.Family, Name.Case: NameCase.Natural, Row.Length: 1 } && match.Form.Row.Spelled[0].Length >= LongEnough && text[match.First].Shape == WordShape.Capitals) return true;
        return Fits(match.Form.Row, match.Form.Name.Case, match.Form.IsPerson, positions, match.Genitive, text);
    }

    /// <summary>The same for any row of words.</summary>
    /// <param name="row">The words.</param>
    /// <param name="rule">The case rule.</param>
    /// <param name="isPerson">Whether a part of the name may be in capitals: Emmanuel MACRON.</param>
    /// <param name="positions">Where in the text the words stand.</param>
    /// <param name="genitive">Whether the last word has a bare genitive s.</param>
    /// <param name="text">The text.</param>
    public static bool Fits(NameRow row, NameCase rule, bool isPerson, ReadOnlySpan<int> positions, bool genitive, TextWords text)
    {
        if (rule == NameCase.Any) return true;
        var (asWritten, initials, inCapitals) = (0, 0, 0);
        for (var i = 0; i < row.Length; i++)
        {
            ref readonly var word = ref text[positions[i]];
            var surface = text.Surface(positions[i]);
            if (genitive && i == row.Length - 1) surface = surface[..^1];
            if (SameCase(row.Spelled[i], surface))
            {
                if (word.Shape == WordShape.Initial) initials++; else asWritten++;
                continue;
            }
            if (rule == NameCase.Exact) return false;
            if (row.HasCapital && row.Length > 1 && Lexicon.Small.Contains(row.Keys[i])) continue;
            if (word.Shape is WordShape.Capitals or WordShape.Initial && word.Line == LineCase.Capitals) continue;
            if (word.Shape is WordShape.Capitalised or WordShape.Initial && char.IsLower(row.Spelled[i][0]) && (i == 0 ? word.Opens || word.Line == LineCase.Title : word.Line == LineCase.Title && !row.HasCapital)) continue;
            if (word.Shape == WordShape.Capitals && row.Length > 1)
            {
                inCapitals++;
                continue;
            }
            return false;
        }
        // Emmanuel MACRON: a family name in capitals, beside a given name as written. KAMALA HARRIS, NEW YORK: several words are no acronym.
        return inCapitals == 0 || (isPerson && asWritten > 0) || (asWritten == 0 && inCapitals + initials > 1);
    }

    private static bool SameCase(string name, ReadOnlySpan<char> surface)
    {
        if (surface.SequenceEqual(name)) return true;
        if (Ascii.IsValid(name) && Ascii.IsValid(surface)) return false;
        return string.Equals(Cased(name), Cased(surface.ToString()), StringComparison.Ordinal);
    }

    // The pattern of capitals without the marks: Márquez and Marquez, not MARQUEZ.
    private static string Cased(string word)
    {
        var pattern = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsUpper(c)) pattern.Append('U');
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && (pattern.Length == 0 || pattern[^1] != 'l')) pattern.Append('l');
        }
        return pattern.ToString();
    }
}
