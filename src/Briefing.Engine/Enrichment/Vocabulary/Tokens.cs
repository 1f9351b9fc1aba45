using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>
/// A text as words and marks: word boundaries as in UAX #29, save that hyphens join, a possessive ending stands alone, and the full stop of an
/// abbreviation or initial belongs to it.
/// </summary>
internal static class Tokens
{
    /// <summary>The tokens of a stretch of text, in order.</summary>
    public static List<Token> Of(string text, TextSpan span)
    {
        var tokens = new List<Token>(span.Length / 5 + 1);
        for (var i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i])) i++;
            else if (char.IsLetterOrDigit(text[i]) || IsInner(text[i])) i = Word(text, i, span.End, tokens);
            else tokens.Add(new(i, ++i, TokenKind.Mark, IsCapital: false));
        }
        return tokens;
    }

    /// <summary>The index of the first token that does not end before the offset; the count where there is none.</summary>
    public static int IndexAt(List<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>Whether the character is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static int Word(string text, int start, int end, List<Token> tokens)
    {
        var i = start + 1;
        for (; i < end; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || IsInner(c)) continue;
            if (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])) break;
            var joins = c is '-' or '‐' or '‑' or '&'
                || (IsApostrophe(c) && !IsPossessive(text, i, end))
                || (c == '.' && (IsSingleLetter(text, i - 1, start) || char.IsDigit(text[i - 1])))
                || (c is ',' or ':' or '/' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]));
            if (!joins) break;
        }
        if (i < end && text[i] == '.' && Abbreviations.TakesStop(text.AsSpan(start, i - start))) i++;
        tokens.Add(new(start, i, char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word, char.IsUpper(text[start])));
        if (i >= end || !IsApostrophe(text[i])) return i;
        if (IsPossessive(text, i, end))
        {
            tokens.Add(new(i, i + 2, TokenKind.Possessive, IsCapital: false));
            return i + 2;
        }
        if (text[i - 1] is not 's' || i + 1 >= end || !char.IsWhiteSpace(text[i + 1])) return i;
        tokens.Add(new(i, i + 1, TokenKind.Possessive, IsCapital: false));
        return i + 1;
    }

    private static bool IsPossessive(string text, int apostrophe, int end) =>
        apostrophe + 1 < end && text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= end || !char.IsLetterOrDigit(text[apostrophe + 2]));

    // The letter before a full stop that stands alone or after another full stop: the U and S of U.S.
    private static bool IsSingleLetter(string text, int letter, int start) =>
        char.IsLetter(text[letter]) && (letter == start || text[letter - 1] is '.' or '-');

    private static bool IsInner(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Surrogate
        || c is '_' or '\u00AD' or '\u200D';
}
