using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>Whether a terminator ends its sentence.</summary>
internal static class SentenceEnd
{
    /// <summary>
    /// The offset after a sentence that ends with the terminator at <paramref name="i"/> and its closing marks, or -1 where it goes on. In both
    /// cases <paramref name="i"/> moves to the last character that was judged.
    /// </summary>
    public static int Find(string text, TextSpan block, ref int i)
    {
        var start = i;
        var end = AfterTerminators(text, block.End, start);
        var closed = AfterClosers(text, block.End, end, out var quote);
        i = closed - 1;
        if (closed >= block.End) return closed;
        var spaced = char.IsWhiteSpace(text[closed]);
        if (!spaced) return Terminators.NeedsNoSpace(text[end - 1]) ? closed : -1;
        var next = NextWord(text, block.End, closed);
        if (next >= block.End) return Terminators.Is(text[end - 1]) ? block.End : -1;
        if (quote && IsAttribution(text, block.End, closed)) return -1;
        return Breaks(text, block, start, end, closed, quote, next) ? closed : -1;
    }

    private static bool Breaks(string text, TextSpan block, int start, int end, int closed, bool quote, int next)
    {
        var first = text[next];
        if (Terminators.IsOther(text[end - 1])) return true;
        if (char.IsLower(first)) return !quote && text[start] == '.' && end == start + 1 && (IsCamel(text, next, block.End) || (text[next - 1] == '(' && closed == end && !StopBelongsToWord(text, block, start, next)));
        var run = text.AsSpan(start, end - start);
        if (run.IndexOfAny('!', '?') >= 0) return !(quote && FollowingCue.Is(text, next, block.End));
        if (end - start > 1 || run[0] == '…') return !char.IsDigit(first) && !IsFirstPerson(text, next, block.End);
        return quote || !StopBelongsToWord(text, block, start, next);
    }

    // A single full stop: does it belong to the word before it?
    private static bool StopBelongsToWord(string text, TextSpan block, int stop, int next)
    {
        var wordStart = stop;
        while (wordStart > block.Start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] is '.' or '&')) wordStart--;
        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.IsEmpty) return false;
        if (wordStart == block.Start && (word.Length == 1 || word.IndexOfAnyExceptInRange('0', '9') < 0)) return true;
        if (char.IsDigit(word[0])) return IsCaption(text, block, wordStart);

        var after = WordAt(text, next, block.End);
        var starts = SentenceStarters.English.Contains(after) && !IsInitial(text, next, block.End);
        if (word.Equals("No", StringComparison.OrdinalIgnoreCase) || word.Equals("Nos", StringComparison.OrdinalIgnoreCase)) return char.IsDigit(text[next]);
        if (word is "v" && char.IsUpper(text[next])) return true;
        if (word is "b" or "d" or "m" && wordStart > block.Start && text[wordStart - 1] == '(' && Calendar.IsDayOrMonth(after)) return true;
        if (word is "p" or "pp" or "c" or "ca" or "v" or "vol" or "fig" or "ch" or "sec" or "art" or "para" or "l" or "ll" or "f" or "ff" or "b" or "d" or "r") return char.IsDigit(text[next]);
        if (word.Length == 1) return char.IsUpper(word[0]) && word[0] != 'I' && !starts && !char.IsDigit(text[next]);
        if (IsClock(word)) return Calendar.IsDayOrMonth(after) || (after.Length is 2 or 3 && IsAllCaps(after));
        if (word.Contains('.')) return !starts && !char.IsDigit(text[next]);
        if (word.Equals("etc", StringComparison.OrdinalIgnoreCase)) return false;
        if (Abbreviations.Months.Contains(word) && char.IsDigit(text[next])) return true;
        if (!char.IsUpper(word[0])) return !starts && (word is "vs" or "cf" or "approx" or "al" || (Abbreviations.Leading.Contains(word) && char.IsDigit(text[next])));
        if (Abbreviations.Leading.Contains(word)) return !starts || after.Equals("A", StringComparison.Ordinal);
        return Abbreviations.Either.Contains(word) && !starts;
    }

    // Figure 1. The number that opens a caption.
    private static bool IsCaption(string text, TextSpan block, int number)
    {
        var word = text.AsSpan(block.Start, Math.Max(0, number - 1 - block.Start));
        return word is "Figure" or "Fig." or "Table" or "Chapter" or "Map" or "Chart";
    }

    private static bool IsClock(ReadOnlySpan<char> word) => word is "a.m" or "p.m" or "A.M" or "P.M" or "am" or "pm";

    private static bool IsAllCaps(ReadOnlySpan<char> word)
    {
        foreach (var c in word) if (!char.IsUpper(c)) return false;
        return true;
    }

    // "…" — Jane Roe, to the end of the paragraph.
    private static bool IsAttribution(string text, int end, int i)
    {
        const int Longest = 60;
        while (i < end && char.IsWhiteSpace(text[i])) i++;
        return i + 1 < end && end - i <= Longest && text[i] is '—' or '–' or '-' or '―' && text.AsSpan(i, end - i - 1).IndexOfAny('.', '!', '?') < 0;
    }

    private static bool IsInitial(string text, int word, int end) => word + 1 < end && text[word + 1] == '.';

    private static bool IsFirstPerson(string text, int word, int end) =>
        text[word] == 'I' && (word + 1 >= end || !char.IsLetterOrDigit(text[word + 1]));

    // iPhone, eBay: a lower-case letter that begins a name.
    private static bool IsCamel(string text, int word, int end) => word + 1 < end && char.IsUpper(text[word + 1]);

    private static ReadOnlySpan<char> WordAt(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetter(text[i]) || Tokens.IsApostrophe(text[i]))) i++;
        return text.AsSpan(start, i - start);
    }

    private static int AfterTerminators(string text, int end, int i)
    {
        while (i < end)
        {
            if (Terminators.Is(text[i])) i++;
            else if (text[i] == ' ' && i + 1 < end && text[i + 1] == '.' && text[i - 1] == '.') i += 2; // an ellipsis set with spaces: . . .
            else break;
        }
        return i;
    }

    private static int AfterClosers(string text, int end, int i, out bool quote)
    {
        quote = false;
        while (i < end)
        {
            if (QuotationMarks.IsMark(text[i])) quote = true;
            else if (ReferenceMark(text, end, i) is var after and > 0)
            {
                i = after;
                continue;
            }
            else if (text[i] is not (')' or ']' or '}' or '*'))
            {
                // French sets a space before the closing guillemet.
                if (text[i] is not (' ' or '\u00A0' or '\u202F') || i + 1 >= end || text[i + 1] is not ('»' or '›')) break;
            }
            i++;
        }
        return i;
    }

    // [12], as encyclopedias set their notes, with or without a space before it.
    private static int ReferenceMark(string text, int end, int i)
    {
        var open = text[i] == ' ' ? i + 1 : i;
        if (open >= end || text[open] != '[') return 0;
        var close = open + 1;
        while (close < end && close - open < 16 && (char.IsDigit(text[close]) || text[close] is ',' or ' ' or '-' or '–')) close++;
        return close > open + 1 && char.IsDigit(text[open + 1]) && close < end && text[close] == ']' ? close + 1 : 0;
    }

    // The next letter or digit, past opening marks.
    private static int NextWord(string text, int end, int i)
    {
        while (i < end && !char.IsLetterOrDigit(text[i])) i++;
        return i;
    }
}
