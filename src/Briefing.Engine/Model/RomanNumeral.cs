namespace Briefing.Engine.Model;

/// <summary>Numerals as they stand behind the names of sovereigns, popes and sons: Charles III, John XXIII.</summary>
public static class RomanNumeral
{
    /// <summary>Whether a word is a Roman numeral from I to XXXIX, in capitals.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var tens = 0;
        while (tens < word.Length && tens < 3 && word[tens] == 'X') tens++;
        return word[tens..] is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IX" || (tens > 0 && tens == word.Length);
    }

    /// <summary>Whether a word is a title of those who are numbered by their given names.</summary>
    public static bool IsSovereign(string word) =>
        word.ToLowerInvariant() is "king" or "queen" or "pope" or "emperor" or "empress" or "tsar" or "czar" or "sultan" or "shah" or "prince" or "patriarch";
}
