using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>Single quotation marks, told from apostrophes.</summary>
internal static class SingleMarks
{
    private static readonly WordList Elided = WordList.Of("tis twas em til till cause n bout round neath cos kay s t d m re ve ll im er twill tween nuff");

    /// <summary>Whether an apostrophe at a word's start stands for letters left out: <c>'90s</c>, <c>'em</c>.</summary>
    public static bool IsElision(string text, int at, int end)
    {
        var i = at + 1;
        if (i + 1 < end && char.IsDigit(text[i]) && char.IsDigit(text[i + 1]) && (i + 2 >= end || !char.IsDigit(text[i + 2]))) return true;
        while (i < end && char.IsLetter(text[i])) i++;
        return i < end && !IsMark(text[i]) && Elided.Contains(text.AsSpan(at + 1, i - at - 1));
    }

    /// <summary>
    /// The offset of the mark that closes a single-marked quotation beginning at <paramref name="start"/>, or -1. An apostrophe within a word
    /// never closes; one after an s and before a word may be a plural's possessive and closes only if nothing better follows.
    /// </summary>
    public static int Close(string text, int start, int end)
    {
        var doubtful = -1;
        var inDouble = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '"') inDouble = !inDouble;
            else if (c is '“' or '„') inDouble = true;
            else if (c == '”') inDouble = false;
            if (inDouble || !IsMark(c)) continue;

            var before = i > start ? text[i - 1] : ' ';
            var after = i + 1 < end ? text[i + 1] : ' ';
            if (char.IsLetterOrDigit(after)) 
            {
                if (char.IsWhiteSpace(before) && doubtful >= 0 && !IsElision(text, i, end)) return doubtful;
                continue;
            }
            if (char.IsWhiteSpace(before) || c == '‘') continue;
            if (before is not ('s' or 'S') || !char.IsWhiteSpace(after) || i + 2 >= end || !char.IsLetterOrDigit(text[i + 2])) return i;
            if (doubtful < 0) doubtful = i;
        }
        return doubtful;
    }

    private static bool IsMark(char c) => c is '\'' or '’' or '‘';
}
