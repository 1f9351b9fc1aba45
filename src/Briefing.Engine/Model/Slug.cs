using System.Globalization;
using System.Text;

namespace Briefing.Engine.Model;

/// <summary>From a name to the part of an address that stands for it.</summary>
public static class Slug
{
    /// <summary>
    /// Letters and digits, words joined by single hyphens, apostrophes dropped. Folded to ASCII (<see cref="Names.Fold"/>) where every letter and
    /// digit has an ASCII form: <c>Łódź 2022</c> gives <c>lodz-2022</c>. Else the letters stay as they are, in lower case and Unicode's composed
    /// form: <c>Київ</c> gives <c>київ</c>. Empty where the text has neither letters nor digits.
    /// </summary>
    public static string Of(string text)
    {
        var folded = Hyphenate(Names.Fold(text));
        return Ascii.IsValid(folded) ? folded : Hyphenate(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant());
    }

    private static string Hyphenate(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune)) slug.Append(rune.ToString());
            else if (!IsWithinWord(rune) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    private static bool IsWithinWord(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
