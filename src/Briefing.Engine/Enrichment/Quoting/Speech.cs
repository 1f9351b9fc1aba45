using Briefing.Engine.Enrichment.Sentencing;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Quoting;

/// <summary>Whether words in quotation marks are somebody's speech, or a title, a nickname, or a word that the writer holds at arm's length.</summary>
internal static class Speech
{
    private const int Few = 5;
    private const int Context = 160;

    private static readonly WordList TitleNouns = WordList.Of(
        "book novel film movie song album show series play poem essay article paper episode single hit documentary memoir musical opera ballad track painting sculpture exhibition sitcom drama thriller comedy podcast column editorial sketch skit anthem hymn chapter section magazine game commentary anthem trilogy sequel classic op-ed",
        "Roman Buch Film Lied Stück Serie Gedicht roman livre chanson pièce poème série novela libro película canción poema serie роман книга книгу книжка книжку фильм фильме фільм фільмі песня песню пісня пісню повесть повість пьеса");

    private static readonly WordList Naming = WordList.Of("titled entitled named dubbed nicknamed headlined labelled labeled so-called called termed aka word term phrase slogan motto hashtag nickname known",
        "genannt namens Wort Begriff Titel sogenannte sogenannten intitulé intitulée surnommé mot titulado titulada llamado llamada palabra слово название назвою названием");

    /// <summary>Whether a pair of marks encloses speech.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The leaf block.</param>
    /// <param name="outer">The marks and what they enclose.</param>
    /// <param name="inner">What they enclose, trimmed.</param>
    public static bool Is(string text, TextSpan block, TextSpan outer, TextSpan inner)
    {
        var words = Tokens.Of(text, inner).FindAll(t => t.Kind is TokenKind.Word or TokenKind.Number);
        if (words.Count == 0) return false;
        var before = Tokens.Of(text, new(Math.Max(block.Start, outer.Start - Context), outer.Start));
        var after = Tokens.Of(text, new(outer.End, Math.Min(block.End, outer.End + Context / 2)));

        var cued = CueBefore(text, before) || CueAfter(text, inner, outer, after);
        if (IsTitle(text, words, inner) && IsNamed(text, before)) return false;
        if (words.Count >= Few) return cued || !(IsTitle(text, words, inner) || (IsNamed(text, before) && words.Count < Few + 2));
        if (cued) return !IsNamed(text, before);
        if (IsNickname(text, before, after)) return false;
        // A short sentence of its own: "We won." or, between others, "Why not?"
        var whole = text[inner.End - 1] is '.' or '!' or '?' or '…' && char.IsUpper(text[inner.Start]) && words.Count > 1;
        if (whole && IsSentenceStart(text, before) && !IsTitle(text, words, inner)) return true;
        return words.Count >= 3 && !IsTitle(text, words, inner) && !IsNamed(text, before) && before.FindLastIndex(t => SpeechVerbs.IsSure(t.In(text))) is var verb and >= 0 && !EndsBetween(text, before, verb);
    }

    // ... said, "  ... said: "  ... said "
    private static bool CueBefore(string text, List<Token> before)
    {
        if (before.Count == 0) return false;
        var last = before[^1].In(text);
        if (last is ":" || last is ",")
        {
            for (var i = before.Count - 2; i >= 0 && !Terminators.Is(text[before[i].Start]); i--)
                if (SpeechVerbs.Is(before[i].In(text)) || before[i].In(text) is "according") return last is ":" || SpeechVerbs.IsSure(before[i].In(text));
            return false;
        }
        return SpeechVerbs.IsSure(last) && last is not ("read" or "offered" or "reads" or "report" or "reports");
    }

    // ," said Roe   ," Roe said   ?" she asked   ", according to
    private static bool CueAfter(string text, TextSpan inner, TextSpan outer, List<Token> after)
    {
        if (after.Count == 0) return false;
        var closing = text[inner.End - 1];
        var first = 0;
        if (after[0].In(text) is ",") first = 1;
        if (first < after.Count && (first == 1 || closing is '?' or '!' or '…') && after[first].In(text) is "—" or "–") first++; // «…», — сказала она
        if (first == 0 && closing is not (',' or '?' or '!' or '…' or '—' or '-')) return after.Count > 0 && SpeechVerbs.IsSure(after[0].In(text));
        var limit = first + 7;
        for (var i = first; i < after.Count && i < limit; i++)
        {
            var word = after[i].In(text);
            if (i > first && word is "," && after[first].IsCapital)
            {
                limit = first + 24; // an apposition: Jane Roe, 54, said
                continue;
            }
            if (SpeechVerbs.Is(word) || word is "according") return true;
            if (after[i].Kind == TokenKind.Mark || (i > first && after[i].Kind == TokenKind.Word && !after[i].IsCapital && !SpeechVerbs.IsAdverb(word) && !SpeechVerbs.IsAuxiliary(word) && after[first].IsCapital && Pronouns.Is(after[first].In(text)))) return false;
        }
        return false;
    }

    private static bool IsSentenceStart(string text, List<Token> before) =>
        before.Count == 0 || Terminators.Is(text[before[^1].Start]) || QuotationMarks.IsMark(text[before[^1].Start]) || Terminators.Is(text[before[^1].End - 1]);

    private static bool EndsBetween(string text, List<Token> before, int from)
    {
        for (var i = from; i < before.Count; i++)
            if (before[i].Kind == TokenKind.Mark && (text[before[i].Start] is '.' or '!' or '?')) return true;
        return false;
    }

    // Joseph "Joe" Smith
    private static bool IsNickname(string text, List<Token> before, List<Token> after) =>
        before.Count > 0 && after.Count > 0 && before[^1] is { Kind: TokenKind.Word, IsCapital: true } && after[0] is { Kind: TokenKind.Word, IsCapital: true };

    private static bool IsNamed(string text, List<Token> before) =>
        before.Count > 0 && (Naming.Contains(before[^1].In(text)) || TitleNouns.Contains(before[^1].In(text))
            || (before.Count > 1 && before[^1].In(text) is "as" or "the" or "," && (Naming.Contains(before[^2].In(text)) || TitleNouns.Contains(before[^2].In(text)))));

    /// <summary>Whether the words are written as titles are: every word of weight has a capital.</summary>
    public static bool IsTitle(string text, TextSpan inner)
    {
        inner = Quotations.Trim(text, inner);
        return inner.Length is > 0 and < Context && IsTitle(text, Tokens.Of(text, inner).FindAll(t => t.Kind is TokenKind.Word or TokenKind.Number), inner);
    }

    private static bool IsTitle(string text, List<Token> words, TextSpan inner)
    {
        var (heavy, capital) = (0, 0);
        foreach (var word in words)
        {
            if (word.Kind != TokenKind.Word || word.End - word.Start < 4 && !word.IsCapital) continue;
            heavy++;
            if (word.IsCapital) capital++;
        }
        return capital >= Math.Min(2, words.Count) && heavy == capital && (capital > 2 || text[inner.End - 1] is not '.');
    }
}
