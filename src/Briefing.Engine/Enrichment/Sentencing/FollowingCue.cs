using Briefing.Engine.Enrichment.Vocabulary;

namespace Briefing.Engine.Enrichment.Sentencing;

/// <summary>Whether what follows a closing mark is the cue of the speech within: <c>Jane Roe asked</c>, <c>Gen. Roe told reporters</c>.</summary>
internal static class FollowingCue
{
    private const int LongestSubject = 60;

    /// <summary>A name, then a verb of speech. A pronoun with a capital begins a sentence of its own.</summary>
    public static bool Is(string text, int start, int end)
    {
        var tokens = Tokens.Of(text, new(start, Math.Min(end, start + LongestSubject)));
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].In(text);
            if (i > 0 && char.IsLower(word[0]) && (SpeechVerbs.IsSure(word) || (SpeechVerbs.Is(word) && i + 1 < tokens.Count && tokens[i + 1].In(text) is "back" or "on" or "in"))) return true;
            if (tokens[i].Kind != TokenKind.Word) return false;
            if (!tokens[i].IsCapital || Pronouns.Is(word)) return i > 0 && SpeechVerbs.IsAdverb(word) && i + 1 < tokens.Count && SpeechVerbs.IsSure(tokens[i + 1].In(text));
        }
        return false;
    }
}
