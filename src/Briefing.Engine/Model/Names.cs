using System.Globalization;
using System.Text;

namespace Briefing.Engine.Model;

/// <summary>How names are compared: diacritics, case and the shape of apostrophes and hyphens do not hide one.</summary>
public static class Names
{
    /// <summary>The key under which two spellings of a word are the same: NFKD without combining marks, lower case, apostrophes and hyphens in their ASCII form.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var markedBase = '\0';
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                // Diacritics in Latin, Greek, Cyrillic, Hebrew and Arabic; from Devanagari on, and in Kana, these marks are vowels and consonants.
                if (markedBase >= 0x0900) folded.Append(c);
                continue;
            }
            markedBase = c;
            _ = c switch
            {
                '’' or '‘' or 'ʼ' or 'ʹ' or '＇' => folded.Append('\''),
                '‐' or '‑' or '–' => folded.Append('-'),
                '\u00AD' or '\u200B' or '\u200D' => folded,
                'ł' or 'Ł' => folded.Append('l'),
                'ø' or 'Ø' => folded.Append('o'),
                'đ' or 'Đ' or 'ð' or 'Ð' => folded.Append('d'),
                'þ' or 'Þ' => folded.Append("th"),
                'ß' => folded.Append("ss"),
                'æ' or 'Æ' => folded.Append("ae"),
                'œ' or 'Œ' => folded.Append("oe"),
                'ı' => folded.Append('i'),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }
        return folded.ToString();
    }

    // A lone surrogate, which no normalisation form knows, stays as it is.
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    /// <summary>The key names are sorted by: folded, then ordinal. No culture's collation.</summary>
    public static string SortKey(string text) => Fold(text);
}
