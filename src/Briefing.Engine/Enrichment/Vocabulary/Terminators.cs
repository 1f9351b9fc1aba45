namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Characters that can end a sentence: the classes ATerm and STerm of UAX #29, as far as living scripts go, and the ellipsis.</summary>
internal static class Terminators
{
    /// <summary>Whether the character can end a sentence.</summary>
    public static bool Is(char c) => c is '.' or '!' or '?' or '…' || IsOther(c);

    /// <summary>Whether the character ends a sentence without any doubt about abbreviations: those of scripts other than Latin, Greek and Cyrillic.</summary>
    public static bool IsOther(char c) => c is '。' or '．' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '፧' or '၊' or '။' or '។' or '᠃' or '‼' or '⁇' or '⁈' or '⁉';

    /// <summary>Whether a sentence can end without a space after the character: East Asian full stops.</summary>
    public static bool NeedsNoSpace(char c) => c is '。' or '！' or '？' or '｡' or '．';
}
